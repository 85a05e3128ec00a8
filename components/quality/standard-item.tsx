import { Tag } from '@/components/ui/tag'
import { formatValue } from '@/lib/catalog/proof-rules'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import type { PublicItem } from '@/lib/quality/standard-queries'

type Limit = PublicItem['limits'][number]
type Props = { item: PublicItem; locale: Locale }

function originOf({ verified, verifiedAs }: Limit, locale: Locale): string {
  const t = translator(locale, 'standards')
  const key = `origins.${verifiedAs.replace(/[^a-z]+/gi, '-').toLowerCase()}` as 'origins.general-knowledge'
  return t.has(key) ? t(key) : verifiedAs || t(verified ? 'verified' : 'origins.general-knowledge')
}

/** Where a number comes from, honestly: read in a text, quoted by somebody, or known in the trade. */
function Source({ limit, locale }: { limit: Limit; locale: Locale }) {
  return (
    <span className="wrap-anywhere text-muted text-sm">
      <Tag tone={limit.verified ? 'info' : 'plain'} wraps>
        {originOf(limit, locale)}
      </Tag>{' '}
      {translator(locale, 'standards')('source', { source: limit.source })}
    </span>
  )
}

function LimitRow({ item, limit, locale }: Props & { limit: Limit }) {
  const t = translator(locale, 'standards')
  const note = pick(limit, 'note', locale)
  const sign = item.direction === 'MIN' ? '≥' : '≤'
  return (
    <li className="border-line border-t py-2">
      <p className="flex flex-wrap items-baseline gap-x-4">
        {limit.classKey && <span>{pick(limit, 'class', locale) || limit.classKey}</span>}
        <span className="tabular font-semibold text-lg">
          {sign} {formatValue(limit.value, item.unit, locale)}
        </span>
        {limit.typicalGood && (
          <span className="tabular text-muted text-sm">
            {t(limit.typicalGoodVerified ? 'typicalGood' : 'typicalGoodUnverified', {
              value: formatValue(limit.typicalGood, item.unit, locale),
            })}
          </span>
        )}
      </p>
      <p>
        <Source limit={limit} locale={locale} />
      </p>
      {note && <p className="max-w-prose text-sm">{note}</p>}
    </li>
  )
}

/** One thing an edition has measured: what it means, how it is measured, and its limits with their sources. */
export function StandardItem({ item, locale }: Props) {
  const t = translator(locale, 'standards')
  return (
    <li className="grid gap-x-10 border-line border-t py-5 lg:grid-cols-2">
      <div>
        <h3 className="text-lg">{pick(item, 'name', locale)}</h3>
        <p className="font-medium">{pick(item, 'label', locale)}</p>
        <p className="mt-1 max-w-prose text-muted">{pick(item, 'explain', locale)}</p>
        <p className="mt-2 text-sm">
          {[
            item.method && t('method', { method: item.method }),
            t(`kinds.${item.kind}`),
            item.equivalents && t('equivalents', { codes: item.equivalents }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <ul className="max-lg:mt-3">
        {item.limits.map((limit) => (
          <LimitRow key={limit.id} item={item} limit={limit} locale={locale} />
        ))}
      </ul>
    </li>
  )
}
