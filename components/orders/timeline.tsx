import { carrierName } from '@/lib/carriers'
import { formatDateTime } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { formatFen } from '@/lib/money'

export type TimelineEvent = { id: string; at: Date; type: string; subOrderId: string | null; data: unknown }
const known = [
  'placed',
  'paid',
  'cancelled',
  'expired',
  'paid-late',
  'shipped',
  'completed',
  'refund-started',
  'refunded',
  'refund-failed',
] as const

const fieldOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined

function textOf(value: unknown, key: string): string {
  const field = fieldOf(value, key)
  return typeof field === 'string' ? field : ''
}

/** An event's amount of money, in words; '' when it has none. */
function amountOf(data: unknown): string {
  const fen = fieldOf(data, 'amountFen')
  return typeof fen === 'number' ? formatFen(fen) : ''
}

/** What happened to an order, in order; `partNames` names the factory of an event that concerns one part. */
export function Timeline({
  events,
  partNames,
  locale,
}: {
  events: TimelineEvent[]
  partNames: Record<string, string>
  locale: Locale
}) {
  const t = translator(locale, 'orders')
  return (
    <ol className="space-y-3 border-line border-l-2 pl-4">
      {events.map((event) => {
        const type = known.find((one) => one === event.type)
        const carrier = textOf(event.data, 'carrier')
        const by = textOf(event.data, 'by') === 'system' ? 'autoCompleted' : null
        return (
          <li key={event.id}>
            <p className="font-medium">{type ? t(`event.${by ?? type}` as 'event.placed') : event.type}</p>
            <p className="wrap-anywhere text-muted text-sm">
              {[
                formatDateTime(event.at, locale),
                amountOf(event.data),
                event.subOrderId && partNames[event.subOrderId],
                carrier && `${carrierName(carrier, locale)} ${textOf(event.data, 'trackingNumber')}`,
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        )
      })}
    </ol>
  )
}
