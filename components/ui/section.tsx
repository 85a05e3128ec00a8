import Link from 'next/link'
import type { ReactNode } from 'react'

/** A part of a page under its own heading, with a way to all of it where there is more. */
export function Section({
  title,
  note,
  more,
  children,
}: {
  title: string
  note?: string
  more?: { href: string; label: string }
  children: ReactNode
}) {
  return (
    <section className="mt-12">
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-line border-b pb-2">
        <h2 className="text-xl">{title}</h2>
        {note && <p className="text-muted text-sm">{note}</p>}
        {more && (
          <Link
            href={more.href}
            className="inline-flex min-h-9 items-center text-steel text-sm hover:underline"
          >
            {more.label}
          </Link>
        )}
      </div>
      {children}
    </section>
  )
}
