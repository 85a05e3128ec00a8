import { notFound } from 'next/navigation'
import { SellerFrame } from '@/components/seller/seller-frame'
import { Notice } from '@/components/ui/notice'
import { Panel } from '@/components/ui/panel'
import { openDesk } from '@/lib/factories/desk-queries'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { isRowId, type Query } from '@/lib/list-query'
import { findEndpoint } from '@/lib/notifications/webhook-queries'
import { DeliveryList } from './delivery-list'
import { EndpointForm, EndpointSwitch, RemoveForm, SecretForm } from './endpoint-controls'
import { EndpointState } from './endpoint-state'

/** One endpoint: its state, what was sent to it, and all that can be changed about it. */
export async function EndpointDetail({
  locale,
  id,
  query,
}: {
  locale: Locale
  id: string
  query: Promise<Query>
}) {
  const desk = await openDesk(locale, 'webhook:manage', `/integrations/${id}`, {})
  const endpoint = isRowId(id) ? await findEndpoint(id, desk.factoryIds) : null
  if (!endpoint) notFound()
  const t = translator(locale, 'integrations')
  return (
    <SellerFrame
      desk={{ ...desk, factories: desk.factories.filter((one) => one.id === endpoint.factoryId) }}
      current="integrations"
      title={<span className="wrap-anywhere">{endpoint.label || endpoint.url}</span>}
    >
      <div className="mb-6 space-y-3">
        <p className="flex flex-wrap items-center gap-3">
          <EndpointState endpoint={endpoint} locale={locale} />
          {endpoint.label && <span className="wrap-anywhere text-muted text-sm">{endpoint.url}</span>}
        </p>
        {endpoint.disabledAt && <Notice tone="warning">{t('offNote')}</Notice>}
        <EndpointSwitch endpoint={endpoint} locale={locale} />
      </div>
      <Panel id="deliveries" title={t('deliveries')} note={t('deliveriesNote')}>
        <DeliveryList endpoint={endpoint} query={await query} now={desk.now} locale={locale} />
      </Panel>
      <Panel id="settings" title={t('settings')}>
        <EndpointForm endpoint={endpoint} locale={locale} />
      </Panel>
      <Panel id="secret" title={t('secret')} note={t('newSecretNote')}>
        <SecretForm endpoint={endpoint} locale={locale} />
      </Panel>
      <RemoveForm endpoint={endpoint} locale={locale} />
    </SellerFrame>
  )
}
