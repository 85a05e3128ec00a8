import Link from 'next/link'
import type { BeltSummary } from '@/lib/belts/queries'
import { placeText } from '@/lib/belts/rules'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import { BeltFigure } from './belt-figure'

/** A belt in a list: its name, its place, its figure and how many of its factories sell here. */
export function BeltCard({ belt, locale }: { belt: BeltSummary; locale: Locale }) {
  const t = translator(locale, 'belts')
  return (
    <li className="relative flex flex-col gap-3 rounded-md border border-line bg-surface p-4 hover:border-ink">
      <div>
        <h3 className="font-serif text-lg">
          <Link href={`/${locale}/belts/${belt.slug}`} className="after:absolute after:inset-0">
            {pick(belt, 'name', locale)}
          </Link>
        </h3>
        <p className="text-muted text-sm">
          {placeText([pick(belt, 'city', locale), pick(belt, 'province', locale)], locale)}
        </p>
      </div>
      <p className="text-sm">{pick(belt, 'tagline', locale)}</p>
      <div className="mt-auto flex items-end justify-between gap-4 border-line border-t pt-3">
        <BeltFigure belt={belt} locale={locale} />
        <p className="shrink-0 text-muted text-sm">{t('factoryCount', { count: belt._count.factories })}</p>
      </div>
    </li>
  )
}
