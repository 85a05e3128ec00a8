import { FactTable } from '@/components/ui/fact-table'
import { formatDate, formatDateTime } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import type { CaseDetail } from '@/lib/quality/case-queries'
import { caseBadgeWords } from './case-state'

/** What a case is about, in both its texts, and how far it has come. */
export function CaseSummary({ found, locale }: { found: CaseDetail; locale: Locale }) {
  const t = translator(locale, 'cases')
  const rows = [
    { key: 'product', label: t('product'), value: pick(found.product, 'title', locale) },
    { key: 'factory', label: t('factory'), value: pick(found.factory, 'name', locale) },
    {
      key: 'reason',
      label: t('reason'),
      value: pick(found, 'reason', locale),
    },
    { key: 'advice', label: t('publicAdvice'), value: pick(found, 'advice', locale) },
    { key: 'badges', label: t('badgesOf'), value: caseBadgeWords(found, locale) },
    { key: 'return', label: t('returnOffer'), value: t(`returnOffers.${found.returnOffer}`) },
    { key: 'returnTo', label: t('returnPlace'), value: found.returnTo },
    { key: 'opened', label: t('openedAt'), value: formatDateTime(found.openedAt, locale) },
    {
      key: 'told',
      label: t('noticedAt'),
      value: found.noticedAt
        ? formatDateTime(found.noticedAt, locale)
        : found.status === 'OPEN'
          ? t('notTold')
          : '',
    },
    { key: 'closed', label: t('closedAt'), value: found.closedAt ? formatDate(found.closedAt, locale) : '' },
    { key: 'correction', label: t('correction'), value: pick(found, 'correction', locale) },
  ]
  return (
    <div className="max-w-3xl whitespace-pre-line">
      <FactTable rows={rows.filter(({ value }) => value)} />
    </div>
  )
}
