import { Tag } from '@/components/ui/tag'
import { formatDateTime } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { Endpoint } from '@/lib/notifications/webhook-queries'

/** Whether an endpoint is on, and if not, why. */
export function EndpointState({ endpoint, locale }: { endpoint: Endpoint; locale: Locale }) {
  const t = translator(locale, 'integrations')
  const { disabledAt, disabledReason, failingSince } = endpoint
  if (disabledAt && disabledReason === 'owner') return <Tag>{t('states.owner')}</Tag>
  if (disabledAt)
    return (
      <Tag tone="problem" wraps>
        {t(disabledReason === 'gone' ? 'states.gone' : 'states.offFailing')}
      </Tag>
    )
  return failingSince ? (
    <Tag tone="warning" wraps>
      {t('states.failing', { time: formatDateTime(failingSince, locale) })}
    </Tag>
  ) : (
    <Tag tone="good">{t('states.on')}</Tag>
  )
}
