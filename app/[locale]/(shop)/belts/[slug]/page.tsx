import { notFound } from 'next/navigation'
import { findBelt } from '@/lib/belts/queries'
import { isLocale } from '@/lib/i18n/locales'
export function generateStaticParams() {
  return [{ slug: '_' }]
}
export default async function Page({ params }: PageProps<'/[locale]/belts/[slug]'>) {
  const { locale, slug } = await params
  if (!isLocale(locale)) notFound()
  const belt = await findBelt(slug)
  if (!belt) notFound()
  return (
    <p>
      {locale} {belt.nameEn}
    </p>
  )
}
