import { Field } from '@/components/ui/field'
import { env } from '@/lib/env'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { webhookEvents } from '@/lib/notifications/webhook-schema'
import { EventChoice } from './event-choice'

/** Address, name and events of an endpoint, to add or to change. */
export function EndpointFields({
  endpoint,
  locale,
}: {
  endpoint?: { url: string; label: string; events: string[] }
  locale: Locale
}) {
  const t = translator(locale, 'integrations')
  return (
    <>
      <Field
        name="url"
        type="url"
        inputMode="url"
        label={t('address')}
        hint={env().DEMO ? t('urlHintDemo') : t('urlHint')}
        placeholder="https://erp.example.com/millmark"
        defaultValue={endpoint?.url}
        maxLength={500}
        autoComplete="off"
      />
      <Field
        name="label"
        label={t('label')}
        hint={t('labelHint')}
        optionalLabel={translator(locale, 'states')('optional')}
        defaultValue={endpoint?.label}
        maxLength={60}
        autoComplete="off"
      />
      <EventChoice
        legend={t('events')}
        chosen={endpoint?.events ?? []}
        choices={webhookEvents.map((value) => ({ value, words: t(`eventWords.${keyOf(value)}`) }))}
      />
    </>
  )
}

/** The key of an event's words. */
export function keyOf<E extends string>(event: E) {
  return event.replace('.', '-') as E extends `${infer A}.${infer B}` ? `${A}-${B}` : never
}
