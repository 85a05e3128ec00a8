import Link from 'next/link'
import type { BeltSummary } from '@/lib/belts/queries'
import { byProvince } from '@/lib/belts/rules'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import { BeltFigure } from './belt-figure'

function BeltRow({ belt, locale }: { belt: BeltSummary; locale: Locale }) {
  const t = translator(locale, 'belts')
  return (
    <li className="relative grid gap-2 border-line border-b py-4 hover:bg-surface sm:grid-cols-2 sm:gap-6">
      <div>
        <h3 className="font-serif text-lg leading-snug">
          <Link href={`/${locale}/belts/${belt.slug}`} className="after:absolute after:inset-0">
            {pick(belt, 'name', locale)}
          </Link>
        </h3>
        <p className="text-muted text-sm">{pick(belt, 'city', locale)}</p>
        {belt._count.factories > 0 && (
          <p className="text-sm text-vermilion">{t('factoryCount', { count: belt._count.factories })}</p>
        )}
      </div>
      <BeltFigure belt={belt} locale={locale} />
    </li>
  )
}

/** All belts under their provinces. */
export function ProvinceList({ belts, locale }: { belts: BeltSummary[]; locale: Locale }) {
  return (
    <div className="space-y-8">
      {byProvince(belts).map((group) => {
        const name = group[0] && pick(group[0], 'province', locale)
        return (
          <section key={name}>
            <h2 className="flex justify-between border-ink border-b pb-1 text-base">
              {name}
              <span className="tabular font-normal text-muted">{group.length}</span>
            </h2>
            <ul>
              {group.map((belt) => (
                <BeltRow key={belt.slug} belt={belt} locale={locale} />
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}
