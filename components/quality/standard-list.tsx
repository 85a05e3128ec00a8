import Link from 'next/link'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import type { StandardSummary } from '@/lib/quality/standard-queries'

/** A field of goods in words; one that has none yet is shown by its key. */
export function fieldName(field: string, locale: Locale): string {
  const t = translator(locale, 'standards')
  const key = `fields.${field}` as 'fields.footwear'
  return t.has(key) ? t(key) : field
}

function Row({ standard, locale }: { standard: StandardSummary; locale: Locale }) {
  const t = translator(locale, 'standards')
  const [newest] = standard.editions
  if (!newest) return null
  return (
    <li className="relative grid gap-x-6 border-line border-b py-3 hover:bg-surface sm:grid-cols-[2fr_3fr]">
      <div>
        <h3 className="text-base">
          <Link href={`/${locale}/standards/${standard.slug}`} className="after:absolute after:inset-0">
            {standard.code}
          </Link>
        </h3>
        <p>{pick(newest, 'title', locale)}</p>
        {newest.isSuperseded && <p className="text-amber text-sm">{t('superseded')}</p>}
      </div>
      <p className="text-muted text-sm">
        {newest.items.map((item) => pick(item, 'name', locale)).join(locale === 'zh' ? '、' : ', ')}
      </p>
    </li>
  )
}

/** Standards under their fields of goods. */
export function StandardList({ standards, locale }: { standards: StandardSummary[]; locale: Locale }) {
  const byField = [...Map.groupBy(standards, ({ field }) => field)]
  return (
    <div className="mt-8 space-y-8">
      {byField.map(([field, rows]) => (
        <section key={field}>
          <h2 className="flex justify-between border-ink border-b pb-1 text-base">
            {fieldName(field, locale)}
            <span className="tabular font-normal text-muted">{rows.length}</span>
          </h2>
          <ul>
            {rows.map((standard) => (
              <Row key={standard.slug} standard={standard} locale={locale} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
