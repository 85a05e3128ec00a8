import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { formatDateTime } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import {
  editWebhookAction,
  removeWebhookAction,
  rotateSecretAction,
  sendTestEventAction,
  setWebhookAction,
} from '@/lib/notifications/webhook-actions'
import type { Endpoint } from '@/lib/notifications/webhook-queries'
import { EndpointFields } from './endpoint-fields'
import { NewSecret } from './new-secret'
import { secretLabels } from './secret-labels'

type Props = { endpoint: Endpoint; locale: Locale }
const Id = ({ endpoint }: { endpoint: Endpoint }) => (
  <input type="hidden" name="endpointId" value={endpoint.id} />
)

/** Switching on and off, and the test event. */
export function EndpointSwitch({ endpoint, locale }: Props) {
  const t = translator(locale, 'integrations')
  const isOff = endpoint.disabledAt !== null
  return (
    <div className="flex flex-wrap items-end gap-3">
      <ActionForm action={setWebhookAction} locale={locale}>
        <Id endpoint={endpoint} />
        <input type="hidden" name="on" value={isOff ? 'yes' : 'no'} />
        <SubmitButton tone={isOff ? 'primary' : 'plain'} size="small">
          {isOff ? t('switchOn') : t('switchOff')}
        </SubmitButton>
      </ActionForm>
      {!isOff && (
        <ActionForm action={sendTestEventAction} locale={locale} success={t('testQueued')}>
          <Id endpoint={endpoint} />
          <SubmitButton tone="plain" size="small">
            {t('sendTest')}
          </SubmitButton>
        </ActionForm>
      )}
    </div>
  )
}

/** Address, name and events. */
export function EndpointForm({ endpoint, locale }: Props) {
  const t = translator(locale, 'integrations')
  return (
    <ActionForm
      action={editWebhookAction}
      locale={locale}
      label={t('settings')}
      success={translator(locale, 'states')('saved')}
      className="max-w-xl"
    >
      <Id endpoint={endpoint} />
      <input type="hidden" name="version" value={endpoint.updatedAt.toISOString()} />
      <EndpointFields endpoint={endpoint} locale={locale} />
      <SubmitButton>{t('save')}</SubmitButton>
    </ActionForm>
  )
}

/** A new secret in place of the old one. */
export function SecretForm({ endpoint, locale }: Props) {
  const t = translator(locale, 'integrations')
  return (
    <ActionForm action={rotateSecretAction} locale={locale} label={t('newSecret')} className="max-w-xl">
      <Id endpoint={endpoint} />
      <NewSecret labels={secretLabels(locale)} />
      {endpoint.previousUntil && (
        <p className="my-2 text-sm">
          {t('oldSecretUntil', { time: formatDateTime(endpoint.previousUntil, locale) })}
        </p>
      )}
      <SubmitButton tone="plain">{t('newSecret')}</SubmitButton>
    </ActionForm>
  )
}

/** The way to delete an endpoint, in two steps. */
export function RemoveForm({ endpoint, locale }: Props) {
  const t = translator(locale, 'integrations')
  return (
    <details className="mt-8">
      <summary className="inline-flex min-h-11 items-center text-vermilion">{t('remove')}</summary>
      <ActionForm action={removeWebhookAction} locale={locale} label={t('remove')}>
        <Id endpoint={endpoint} />
        <p className="mb-3 text-muted text-sm">{t('removeNote')}</p>
        <SubmitButton tone="danger">{t('removeNow')}</SubmitButton>
      </ActionForm>
    </details>
  )
}
