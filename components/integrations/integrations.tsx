import { notFound } from 'next/navigation'
import { SellerFrame } from '@/components/seller/seller-frame'
import { ActionForm } from '@/components/ui/action-form'
import { Panel } from '@/components/ui/panel'
import { SubmitButton } from '@/components/ui/submit-button'
import { openDesk } from '@/lib/factories/desk-queries'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { Query } from '@/lib/list-query'
import { addWebhookAction } from '@/lib/notifications/webhook-actions'
import { listEndpoints } from '@/lib/notifications/webhook-queries'
import { maxEndpoints } from '@/lib/notifications/webhook-rules'
import { EndpointFields } from './endpoint-fields'
import { EndpointList } from './endpoint-list'
import { NewSecret } from './new-secret'
import { ReceivingGuide } from './receiving-guide'
import { secretLabels } from './secret-labels'

/** The endpoints of one factory, the form that adds one, and how to receive. */
export async function Integrations({ locale, query }: { locale: Locale; query: Promise<Query> }) {
  const desk = await openDesk(locale, 'webhook:manage', '/integrations', await query)
  const factory = desk.factories.find(({ slug }) => !desk.factorySlug || slug === desk.factorySlug)
  if (!factory) notFound()
  const t = translator(locale, 'integrations')
  const endpoints = await listEndpoints(factory.id)
  return (
    <SellerFrame
      desk={{ ...desk, factorySlug: factory.slug }}
      current="integrations"
      title={t('title')}
      withAll={false}
    >
      <p className="mb-6 max-w-3xl text-muted">{t('intro')}</p>
      <Panel id="endpoints" title={t('endpoints')}>
        <EndpointList desk={desk} endpoints={endpoints} />
      </Panel>
      <Panel id="add" title={t('add')} note={t('addNote', { max: maxEndpoints })}>
        <ActionForm
          // Another factory starts from an empty form, without the secret of this one.
          key={factory.id}
          action={addWebhookAction}
          locale={locale}
          label={t('add')}
          className="max-w-xl"
          resetOnSuccess
        >
          <NewSecret labels={secretLabels(locale)} hrefOf={`/${locale}/seller/integrations/{id}`} />
          <input type="hidden" name="factoryId" value={factory.id} />
          <EndpointFields locale={locale} />
          <SubmitButton>{t('add')}</SubmitButton>
        </ActionForm>
      </Panel>
      <ReceivingGuide locale={locale} />
    </SellerFrame>
  )
}
