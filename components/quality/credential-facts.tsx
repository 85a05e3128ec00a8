import { Tag, type TagTone } from '@/components/ui/tag'
import { formatDate } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import type { CredentialRow } from '@/lib/quality/credential-queries'
import { EvidenceLink } from './upload-panel'

type Props = { credential: CredentialRow; locale: Locale }
const tones: Record<CredentialRow['status'], TagTone> = {
  SUBMITTED: 'info',
  ACCEPTED: 'good',
  REJECTED: 'problem',
  WITHDRAWN: 'problem',
}

/** The state of a credential in a word; an accepted one that has run out says so. */
export function CredentialTag({ credential, today, locale }: Props & { today: Date }) {
  const t = translator(locale, 'credentials')
  const { status, validUntil } = credential
  const hasLapsed = status === 'ACCEPTED' && validUntil !== null && validUntil < today
  return (
    <Tag tone={hasLapsed ? 'warning' : tones[status]}>{hasLapsed ? t('lapsed') : t(`states.${status}`)}</Tag>
  )
}

/** Kind, number, public wording, days, paper and products of a credential. */
export function CredentialFacts({ credential, locale }: Props) {
  const t = translator(locale, 'credentials')
  const { kind, patentKind, number, issuer, issuedOn, validUntil, permission, file, products } = credential
  const facts = [
    patentKind ? t(`patentKinds.${patentKind}`) : '',
    number,
    issuer,
    t('from', { day: formatDate(issuedOn, locale) }),
    validUntil ? t('until', { day: formatDate(validUntil, locale) }) : '',
    kind === 'OEM_HERITAGE' ? t(permission ? 'permitted' : 'notPermitted') : '',
  ]
  return (
    <>
      <p className="wrap-anywhere">{pick(credential, 'title', locale)}</p>
      <p className="wrap-anywhere text-muted text-sm">{facts.filter(Boolean).join(' · ')}</p>
      {products.length > 0 && (
        <p className="text-sm">
          {products.map(({ product }) => pick(product, 'title', locale)).join(locale === 'zh' ? '、' : ', ')}
        </p>
      )}
      {file && <EvidenceLink file={file} locale={locale} />}
    </>
  )
}
