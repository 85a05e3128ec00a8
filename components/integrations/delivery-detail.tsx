import Link from 'next/link'
import { notFound } from 'next/navigation'
import { SellerFrame } from '@/components/seller/seller-frame'
import { ActionForm } from '@/components/ui/action-form'
import { FactTable } from '@/components/ui/fact-table'
import { Panel } from '@/components/ui/panel'
import { SubmitButton } from '@/components/ui/submit-button'
import { formatDateTime } from '@/lib/dates'
import { openDesk } from '@/lib/factories/desk-queries'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { isRowId } from '@/lib/list-query'
import { resendWebhookAction } from '@/lib/notifications/webhook-actions'
import { type DeliveryDetail, findDelivery, findEndpoint } from '@/lib/notifications/webhook-queries'
import { CodeBlock } from './code-block'
import { attemptWords, DeliveryState } from './delivery-state'
import { RefreshSoon } from './refresh-soon'

function Attempts({ attempts, locale }: { attempts: DeliveryDetail['attempts']; locale: Locale }) {
  const t = translator(locale, 'integrations')
  if (!attempts.length) return <p className="mt-3 text-muted">{t('noAttempts')}</p>
  return (
    <ol className="mt-3">
      {attempts.map((attempt) => (
        <li key={attempt.id} className="border-line border-b py-3">
          <p className="font-medium">
            {t('attempt', { number: attempt.number, result: attemptWords(attempt, locale) })}
          </p>
          <p className="tabular text-muted text-sm">
            {formatDateTime(attempt.at, locale)}
            {attempt.durationMs !== null && ` · ${t('took', { ms: attempt.durationMs })}`}
          </p>
          {attempt.answer && <CodeBlock text={attempt.answer} />}
          {attempt.httpStatus !== null && !attempt.answer && (
            <p className="text-muted text-sm">{t('emptyAnswer')}</p>
          )}
        </li>
      ))}
    </ol>
  )
}

/** One delivery: where it stands, the bytes that were sent, and every attempt with its answer. */
export async function DeliveryPage({
  locale,
  id,
  deliveryId,
}: {
  locale: Locale
  id: string
  deliveryId: string
}) {
  const desk = await openDesk(locale, 'webhook:manage', `/integrations/${id}/${deliveryId}`, {})
  const endpoint = isRowId(id) ? await findEndpoint(id, desk.factoryIds) : null
  const delivery = endpoint && isRowId(deliveryId) ? await findDelivery(deliveryId, endpoint.id) : null
  if (!endpoint || !delivery) notFound()
  const t = translator(locale, 'integrations')
  const facts = [
    { key: 'id', label: t('deliveryId'), value: delivery.id },
    { key: 'address', label: t('address'), value: endpoint.url },
    { key: 'when', label: t('when'), value: formatDateTime(delivery.createdAt, locale) },
  ]
  return (
    <SellerFrame
      desk={{ ...desk, factories: desk.factories.filter((one) => one.id === endpoint.factoryId) }}
      current="integrations"
      title={delivery.type}
    >
      <RefreshSoon
        of={
          delivery.status === 'WAITING' && delivery.nextAttemptAt ? delivery.nextAttemptAt.toISOString() : ''
        }
      />
      <p className="mb-3">
        <Link
          href={`/${locale}/seller/integrations/${id}`}
          prefetch={false}
          className="inline-flex min-h-11 items-center text-steel underline"
        >
          {endpoint.label || endpoint.url}
        </Link>
      </p>
      <div className="mb-6 flex flex-wrap items-start gap-3">
        <DeliveryState status={delivery.status} locale={locale} />
        {!endpoint.disabledAt && (
          <ActionForm action={resendWebhookAction} locale={locale} label={t('resend')} success={t('resent')}>
            <input type="hidden" name="deliveryId" value={delivery.id} />
            <SubmitButton tone="plain" size="small">
              {t('resend')}
            </SubmitButton>{' '}
            <span className="text-muted text-sm">{t('resendNote')}</span>
          </ActionForm>
        )}
      </div>
      <FactTable rows={facts} />
      <Panel id="attempts" title={t('attempts')}>
        <Attempts attempts={delivery.attempts} locale={locale} />
      </Panel>
      <Panel id="request" title={t('request')}>
        <CodeBlock text={JSON.stringify(JSON.parse(delivery.body), null, 2)} />
      </Panel>
    </SellerFrame>
  )
}
