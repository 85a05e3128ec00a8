import Link from 'next/link'
import { Tag } from '@/components/ui/tag'
import { formatDate } from '@/lib/dates'
import type { Desk } from '@/lib/factories/desk-queries'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import { can } from '@/lib/permissions'
import type { SellerLot } from '@/lib/quality/lot-queries'

const tones = {
  DRAFT: 'plain',
  SUBMITTED: 'info',
  NEEDS_CHANGES: 'warning',
  ACCEPTED: 'good',
  REJECTED: 'problem',
  WITHDRAWN: 'plain',
} as const

/** The reports that name a lot, in whatever state. */
export function LotReports({ lot, desk }: { lot: SellerLot; desk: Desk }) {
  const { locale } = desk
  const t = translator(locale, 'lots')
  if (!lot.reports.length) return <p className="mt-2">{t('noReports')}</p>
  const mayOpen = can(desk.viewer, 'report:edit', { factoryId: lot.factoryId })
  return (
    <ul>
      {lot.reports.map(({ report }) => (
        <li key={report.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 border-line border-b py-2">
          {mayOpen ? (
            <Link href={desk.href(`/reports/${report.id}`)} prefetch={false} className="tabular underline">
              {report.number || '—'}
            </Link>
          ) : (
            <span className="tabular">{report.number || '—'}</span>
          )}
          <Tag tone={tones[report.status]}>{t(`reportStates.${report.status}`)}</Tag>
          <span className="text-muted text-sm">
            {[
              report.lab && pick(report.lab, 'name', locale),
              report.issuedOn && formatDate(report.issuedOn, locale),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  )
}
