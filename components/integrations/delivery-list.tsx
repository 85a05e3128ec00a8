import Link from 'next/link'
import { ActionForm } from '@/components/ui/action-form'
import type { Column } from '@/components/ui/data-table'
import { FilterBar, FilterSelect } from '@/components/ui/filter-bar'
import { PageOfRows } from '@/components/ui/page-of-rows'
import { SubmitButton } from '@/components/ui/submit-button'
import { formatDateTime } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { hrefWith, type Query, readChoice, readPage } from '@/lib/list-query'
import { resendFailedWebhooksAction } from '@/lib/notifications/webhook-actions'
import {
  type DeliveryRow,
  deliveryStates,
  type Endpoint,
  listDeliveries,
} from '@/lib/notifications/webhook-queries'
import { attemptWords, DeliveryState } from './delivery-state'
import { RefreshSoon } from './refresh-soon'

function columnsOf(here: string, locale: Locale): Column<DeliveryRow>[] {
  const t = translator(locale, 'integrations')
  return [
    {
      key: 'when',
      label: t('when'),
      cell: ({ createdAt }) => <span className="tabular">{formatDateTime(createdAt, locale)}</span>,
    },
    {
      key: 'event',
      label: t('event'),
      cell: ({ id, type }) => (
        <Link href={`${here}/${id}`} prefetch={false} className="font-medium hover:underline">
          {type} <span className="block font-normal text-muted text-xs">{id.slice(0, 8)}</span>
        </Link>
      ),
    },
    {
      key: 'state',
      label: t('state'),
      cell: ({ status, tries, nextAttemptAt }) => (
        <>
          <DeliveryState status={status} locale={locale} />
          {tries > 0 && nextAttemptAt && (
            <span className="tabular block text-muted text-sm">
              {t('tryAgainAt', { time: formatDateTime(nextAttemptAt, locale) })}
            </span>
          )}
        </>
      ),
    },
    {
      key: 'answer',
      label: t('lastAnswer'),
      cell: ({ attempts: [last] }) => (last ? attemptWords(last, locale) : '—'),
    },
  ]
}

/** What was sent to an endpoint, by state and page, and the way to resend all that failed. */
export async function DeliveryList({
  endpoint,
  query,
  now,
  locale,
}: {
  endpoint: Endpoint
  query: Query
  now: Date
  locale: Locale
}) {
  const t = translator(locale, 'integrations')
  const status = readChoice(query, 'status', deliveryStates)
  const page = readPage(query)
  const found = await listDeliveries({ endpointId: endpoint.id, status, page })
  const here = `/${locale}/seller/integrations/${endpoint.id}`
  const due = found.rows.filter(
    (row) => row.nextAttemptAt && row.nextAttemptAt.getTime() < now.getTime() + 30_000,
  )
  return (
    <>
      <RefreshSoon of={due.map(({ id, tries }) => `${id}${tries}`).join()} />
      <FilterBar label={t('filter')} submit={t('show')}>
        <FilterSelect
          name="status"
          label={t('state')}
          value={status}
          all={translator(locale, 'states')('all')}
          choices={deliveryStates.map((value) => ({ value, label: t(`deliveryStates.${value}`) }))}
        />
      </FilterBar>
      <div className="mb-2 flex flex-wrap items-center justify-between gap-3">
        <p className="text-muted text-sm" role="status">
          {t('foundDeliveries', { count: found.count })}
        </p>
        {found.failed > 0 && !endpoint.disabledAt && (
          <ActionForm action={resendFailedWebhooksAction} locale={locale}>
            <input type="hidden" name="endpointId" value={endpoint.id} />
            <SubmitButton tone="plain" size="small">
              {t('resendFailed', { count: found.failed })}
            </SubmitButton>
          </ActionForm>
        )}
      </div>
      <PageOfRows
        caption={t('deliveries')}
        columns={columnsOf(here, locale)}
        rows={found.rows}
        page={page}
        pages={found.pages}
        hrefOf={(to) => hrefWith(here, { status, page: to })}
        empty={status ? t('noneFits') : t('noDeliveries')}
        locale={locale}
      />
    </>
  )
}
