import type { Locale } from '@/lib/i18n/locales'
import { labels } from '@/lib/i18n/translator'

/**
 * Puts a product aside to be compared. The button itself is only text: the tray at the foot of the page listens for all of them, so that a
 * list of cards brings no script of its own. Without JavaScript it is not shown.
 */
export function CompareMark({ slug, name, locale }: { slug: string; name: string; locale: Locale }) {
  const { add, remove } = labels(locale, 'compare').button
  return (
    <button
      type="button"
      // The tray marks it, perhaps before React has come to it.
      suppressHydrationWarning
      data-compare={slug}
      data-add={`${add}: ${name}`}
      data-remove={`${remove}: ${name}`}
      aria-label={`${add}: ${name}`}
      className="needs-script group relative z-10 inline-flex min-h-9 items-center self-start text-steel text-xs underline aria-disabled:text-muted data-in:font-semibold"
    >
      {/* Both words stand there from the start: a text changed before React has come to it would be an error. */}
      <span className="group-data-in:hidden">{add}</span>
      <span className="hidden group-data-in:inline">{remove}</span>
    </button>
  )
}
