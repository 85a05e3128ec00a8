import type { ReactNode } from 'react'
import { Trail } from '@/components/shell/trail'
import { Prose } from '@/components/ui/prose'
import type { Locale } from '@/lib/i18n/locales'

export type Paragraph = { title: string; body: string }

/** A page of plain words: a title, one sentence, and headed paragraphs. */
export function Article({
  locale,
  title,
  lead,
  paragraphs,
  children,
}: {
  locale: Locale
  title: string
  lead: string
  paragraphs: Paragraph[]
  children?: ReactNode
}) {
  return (
    <article className="page">
      <Trail locale={locale} crumbs={[[title]]} />
      <h1 className="text-4xl">{title}</h1>
      <p className="mt-3 max-w-prose text-lg">{lead}</p>
      {paragraphs.map((paragraph) => (
        <section key={paragraph.title} className="mt-8">
          <h2 className="mb-2 text-xl">{paragraph.title}</h2>
          <Prose text={paragraph.body} />
        </section>
      ))}
      {children}
    </article>
  )
}
