import Link from 'next/link'
import { FactTable } from '@/components/ui/fact-table'
import { formatDate } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import type { ReportDetail } from '@/lib/quality/report-queries'

/** What a report says of itself, to read. */
export function ReportFacts({ report, locale }: { report: ReportDetail; locale: Locale }) {
  const t = translator(locale, 'reports')
  const day = (date: Date | null) => (date ? formatDate(date, locale) : '—')
  const facts: [key: string, label: string, value: string][] = [
    ['number', t('number'), report.number || '—'],
    ['lab', t('lab'), report.lab ? pick(report.lab, 'name', locale) : '—'],
    ['client', t('client'), report.client || '—'],
    ['sampleKind', t('sampleKind'), report.sampleKind ? t(`sampleKinds.${report.sampleKind}`) : '—'],
    ...(report.sampledOn
      ? [['sampledOn', t('sampledOn'), day(report.sampledOn)] as [string, string, string]]
      : []),
    ['receivedOn', t('receivedOn'), day(report.receivedOn)],
    ['issuedOn', t('issuedOn'), day(report.issuedOn)],
    ...(report.validUntil
      ? [['validUntil', t('validUntil'), day(report.validUntil)] as [string, string, string]]
      : []),
    ['openness', t('openness'), t(`opennesses.${report.openness}`)],
    [
      'lots',
      t('lots'),
      report.lots
        .map(({ lot }) => t('lotOf', { code: lot.code, day: formatDate(lot.madeOn, locale) }))
        .join(' · ') || t('noLots'),
    ],
    ...(report.sampleNote
      ? [['sampleNote', t('sampleNote'), report.sampleNote] as [string, string, string]]
      : []),
  ]
  return (
    <>
      <FactTable rows={facts.map(([key, label, value]) => ({ key, label, value }))} />
      <ul className="mt-2">
        {report.products.map(({ product }) => (
          <li key={product.id}>
            <Link
              href={`/${locale}/products/${product.slug}`}
              prefetch={false}
              className="inline-flex min-h-9 items-center text-steel underline"
            >
              {pick(product, 'title', locale)}
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}
