import { notFound } from 'next/navigation'

export function generateStaticParams() {
  return [{ rest: ['_'] }]
}

// Any address no other page answers: a real 404 inside the shop's frame.
export default function UnknownPage() {
  notFound()
}
