import type { ReactNode } from 'react'

/** A part of a working page: its heading, perhaps a note, and what is done there. */
export function Panel({
  id,
  title,
  note,
  children,
}: {
  id: string
  title: string
  note?: string
  children: ReactNode
}) {
  return (
    <section aria-labelledby={id} className="mt-8 first:mt-0">
      <h2 id={id} className="border-line border-b pb-2 text-lg">
        {title}
      </h2>
      {note && <p className="mt-2 mb-3 max-w-3xl text-muted text-sm">{note}</p>}
      {children}
    </section>
  )
}
