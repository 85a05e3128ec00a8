import type { BeltSummary } from '@/lib/belts/queries'
import { figureText } from '@/lib/belts/rules'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'

/** The belt's one big number: what it counts, when, and who says so. */
export function BeltFigure({ belt, locale, large }: { belt: BeltSummary; locale: Locale; large?: boolean }) {
  const t = translator(locale, 'belts')
  const figure = figureText(belt, locale)
  if (!figure) return <p className="text-muted text-sm">{t('noFigure')}</p>
  return (
    <div>
      <p className={`tabular font-semibold leading-tight ${large ? 'text-3xl' : 'text-xl'}`}>{figure}</p>
      <p className="text-sm">
        {[pick(belt, 'figureWhat', locale), belt.figureYear]
          .filter(Boolean)
          .join(locale === 'zh' ? '，' : ', ')}
      </p>
      <p className="wrap-anywhere text-muted text-xs">{t('source', { source: belt.figureSource ?? '' })}</p>
    </div>
  )
}
