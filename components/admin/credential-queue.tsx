import { CredentialFacts, CredentialTag } from '@/components/quality/credential-facts'
import { ReasonForm } from '@/components/quality/reason-form'
import { ActionForm } from '@/components/ui/action-form'
import { EmptyState } from '@/components/ui/empty-state'
import { FilterBar, FilterSelect, FilterText } from '@/components/ui/filter-bar'
import { Notice } from '@/components/ui/notice'
import { Pagination } from '@/components/ui/pagination'
import { SubmitButton } from '@/components/ui/submit-button'
import { requirePageViewer } from '@/lib/accounts/viewer'
import { tradeDay } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import { hrefWith, type Query, readChoice, readPage, readText } from '@/lib/list-query'
import type { UserViewer } from '@/lib/permissions'
import {
  acceptCredentialAction,
  rejectCredentialAction,
  withdrawCredentialAction,
} from '@/lib/quality/credential-actions'
import { type CredentialRow, listCredentialsToAssess } from '@/lib/quality/credential-queries'
import { credentialKinds, credentialStates } from '@/lib/quality/credential-schema'
import { AdminFrame } from './admin-frame'
import { SiteCheckForm } from './site-check-form'

type Props = { credential: CredentialRow; viewer: UserViewer; today: Date; locale: Locale }

function Decision({ credential, viewer, locale }: Omit<Props, 'today'>) {
  const t = translator(locale, 'credentials')
  const { status, factoryId, number } = credential
  if (viewer.memberships.some((membership) => membership.factoryId === factoryId))
    return <Notice tone="warning">{translator(locale, 'errors')('ownFactory')}</Notice>
  const fields = { credentialId: credential.id, version: credential.updatedAt.toISOString() }
  const reason = { fields, name: number, reasonLabel: t('reason'), hint: t('reasonHint'), locale }
  if (status === 'ACCEPTED')
    return <ReasonForm action={withdrawCredentialAction} title={t('withdraw')} {...reason} />
  if (status !== 'SUBMITTED') return null
  return (
    <>
      {credential.kind === 'OEM_HERITAGE' && <Notice>{t('heritageCheck')}</Notice>}
      <ActionForm action={acceptCredentialAction} locale={locale} label={`${t('accept')}: ${number}`}>
        {Object.entries(fields).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <SubmitButton size="small" aria-label={`${t('accept')}: ${number}`}>
          {t('accept')}
        </SubmitButton>
      </ActionForm>
      <ReasonForm action={rejectCredentialAction} title={t('reject')} {...reason} />
    </>
  )
}

function Row({ credential, viewer, today, locale }: Props) {
  const t = translator(locale, 'credentials')
  return (
    <li className="grid gap-x-8 gap-y-2 border-line border-b py-4 md:grid-cols-[3fr_2fr]">
      <div className="min-w-0">
        <h2 className="mb-1 flex flex-wrap items-center gap-2 text-base">
          {t(`kinds.${credential.kind}`)} · {pick(credential.factory, 'name', locale)}
          <CredentialTag credential={credential} today={today} locale={locale} />
        </h2>
        <CredentialFacts credential={credential} locale={locale} />
        {credential.decisionNote && <p className="text-sm">{credential.decisionNote}</p>}
      </div>
      <div className="min-w-0">
        <Decision credential={credential} viewer={viewer} locale={locale} />
      </div>
    </li>
  )
}

/** Credentials by state: those that wait stand first, the oldest on top; and the form that records a visit. */
export async function CredentialQueue({ locale, query }: { locale: Locale; query: Promise<Query> }) {
  const viewer = await requirePageViewer(locale, 'admin:reports', `/${locale}/admin/credentials`)
  const asked = await query
  const t = translator(locale, 'credentials')
  const admin = translator(locale, 'admin')
  const states = translator(locale, 'states')
  const filter = {
    status: 'status' in asked ? readChoice(asked, 'status', credentialStates) : ('SUBMITTED' as const),
    kind: readChoice(asked, 'kind', credentialKinds),
    text: readText(asked, 'q'),
    page: readPage(asked),
  }
  const found = await listCredentialsToAssess(filter)
  const today = tradeDay(new Date())
  const hrefOf = (page: number) =>
    `${hrefWith(`/${locale}/admin/credentials`, { q: filter.text, kind: filter.kind, page })}&status=${filter.status ?? ''}`
  return (
    <AdminFrame locale={locale} current="credentials" title={admin('places.credentials')}>
      <SiteCheckForm locale={locale} />
      <FilterBar label={admin('filter')} submit={admin('show')}>
        <FilterText name="q" label={t('search')} value={filter.text} />
        <FilterSelect
          name="status"
          label={admin('state')}
          value={filter.status}
          all={states('all')}
          choices={credentialStates.map((value) => ({ value, label: t(`states.${value}`) }))}
        />
        <FilterSelect
          name="kind"
          label={t('kind')}
          value={filter.kind}
          all={states('all')}
          choices={credentialKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        />
      </FilterBar>
      <p className="mb-2 text-muted text-sm" role="status">
        {admin('found', { count: found.count })}
      </p>
      {found.rows.length ? (
        <ul>
          {found.rows.map((credential) => (
            <Row key={credential.id} credential={credential} viewer={viewer} today={today} locale={locale} />
          ))}
        </ul>
      ) : (
        <EmptyState title={filter.status === 'SUBMITTED' ? t('queueEmpty') : admin('nothingFound')} />
      )}
      <Pagination
        page={filter.page}
        pages={found.pages}
        hrefOf={hrefOf}
        words={{
          label: states('pagination'),
          previous: states('previous'),
          next: states('next'),
          position: states('page', { page: filter.page, pages: found.pages }),
        }}
      />
    </AdminFrame>
  )
}
