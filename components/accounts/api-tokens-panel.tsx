import { ActionForm } from '@/components/ui/action-form'
import { type Column, DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import { Panel } from '@/components/ui/panel'
import { SubmitButton } from '@/components/ui/submit-button'
import { revokeApiTokenAction } from '@/lib/accounts/api-token-actions'
import { type ApiTokenRow, listOwnApiTokens } from '@/lib/accounts/api-token-queries'
import { requirePageViewer } from '@/lib/accounts/viewer'
import { formatDate, formatDateTime } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { ApiTokenForm } from './api-token-form'

function columnsOf(locale: Locale): Column<ApiTokenRow>[] {
  const t = translator(locale, 'apiTokens')
  return [
    { key: 'name', label: t('name'), cell: ({ name }) => name },
    { key: 'ending', label: t('ending'), cell: ({ lastFour }) => <code>…{lastFour}</code> },
    { key: 'kind', label: t('kind'), cell: ({ kind }) => t(`kind_${kind}`) },
    { key: 'access', label: t('access'), cell: ({ access }) => t(`access_${access}`) },
    {
      key: 'lastUsed',
      label: t('lastUsed'),
      cell: ({ lastUsedAt }) => (lastUsedAt ? formatDateTime(lastUsedAt, locale) : t('never')),
    },
    { key: 'expires', label: t('expires'), cell: ({ expiresAt }) => formatDate(expiresAt, locale) },
    {
      key: 'revoke',
      label: t('revoke'),
      cell: ({ id, name }) => (
        <ActionForm action={revokeApiTokenAction} locale={locale}>
          <input type="hidden" name="tokenId" value={id} />
          <SubmitButton tone="danger" size="small" aria-label={t('revokeNamed', { name })}>
            {t('revoke')}
          </SubmitButton>
        </ActionForm>
      ),
    },
  ]
}

/** Keys to the account for programs: making one, the live ones, revoking. */
export async function ApiTokensPanel({ locale }: { locale: Locale }) {
  await requirePageViewer(locale, 'api-token:manage', `/${locale}/account/api-tokens`)
  const tokens = await listOwnApiTokens()
  const t = translator(locale, 'apiTokens')
  return (
    <>
      <p className="max-w-3xl text-muted">
        {t('intro')}{' '}
        <a href={`/api/v1/docs?lang=${locale}`} className="text-steel underline">
          {t('docs')}
        </a>
      </p>
      <Panel id="make-token" title={t('make')}>
        <ApiTokenForm locale={locale} />
      </Panel>
      <Panel id="live-tokens" title={t('list')}>
        {tokens.length ? (
          <DataTable caption={t('list')} columns={columnsOf(locale)} rows={tokens} />
        ) : (
          <EmptyState title={t('none')} />
        )}
      </Panel>
    </>
  )
}
