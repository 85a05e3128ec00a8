import { Notice } from '@/components/ui/notice'
import { formatDate } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import type { PublicCase } from '@/lib/quality/case-queries'

const badgeWords = { KEPT: 'publicKept', SUSPENDED: 'publicSuspended', WITHDRAWN: 'publicWithdrawn' } as const

function One({ found, locale }: { found: PublicCase; locale: Locale }) {
  const t = translator(locale, 'cases')
  const from = formatDate(found.openedAt, locale)
  const when = found.closedAt
    ? t('publicClosed', { from, until: formatDate(found.closedAt, locale) })
    : t('publicOpen', { date: from })
  const part = (label: string, text: string) =>
    text && (
      <p className="whitespace-pre-line">
        <span className="font-medium">{label}</span> {text}
      </p>
    )
  return (
    <Notice
      tone={found.status === 'OPEN' ? 'warning' : 'info'}
      title={`${t('publicTitle', { number: found.number })} · ${when}`}
    >
      <p className="whitespace-pre-line">{pick(found, 'reason', locale)}</p>
      {found.lots.length > 0 && <p>{t('publicLots', { codes: found.lots.join(', ') })}</p>}
      {found.status === 'OPEN' && part(t('publicAdvice'), pick(found, 'advice', locale))}
      {found.returnOffer === 'FREE_RETURN' && <p>{t('publicReturn')}</p>}
      {part(t('publicCorrection'), pick(found, 'correction', locale))}
      {(found.status === 'OPEN' || found.badges === 'WITHDRAWN') && <p>{t(badgeWords[found.badges])}</p>}
    </Notice>
  )
}

/** The cases of a product, stated plainly: the open ones before all, the closed ones with what was done. Nothing where there are none. */
export function CaseNotice({ cases, locale }: { cases: PublicCase[]; locale: Locale }) {
  const isOpen = ({ status }: PublicCase) => Number(status === 'OPEN')
  return [...cases]
    .sort((a, b) => isOpen(b) - isOpen(a))
    .map((found) => <One key={found.number} found={found} locale={locale} />)
}
