import { Tag, type TagTone } from '@/components/ui/tag'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { formatFen } from '@/lib/money'
import { type RefundStatus, refundStateOf } from '@/lib/payments/refund-state-rules'

const tones: Record<RefundStatus, TagTone> = {
  INTENDED: 'warning',
  PENDING: 'warning',
  SUCCEEDED: 'good',
  FAILED: 'problem',
}

/** Where one refund is; it is paid back only once Stripe has said so. */
export function RefundTag({ status, locale }: { status: RefundStatus; locale: Locale }) {
  return <Tag tone={tones[status]}>{translator(locale, 'refunds')(`status.${status}`)}</Tag>
}

/** How much of an order has gone back, beside its state; nothing while nothing has. */
export function RefundStateTag({
  payments,
  locale,
}: {
  payments: Parameters<typeof refundStateOf>[0]
  locale: Locale
}) {
  const state = refundStateOf(payments)
  if (!state) return null
  return (
    <Tag tone={state === 'refunding' ? 'warning' : 'info'}>
      {translator(locale, 'refunds')(`state.${state}`)}
    </Tag>
  )
}

export type LineRefund = { quantity: number; amountFen: number; refund: { status: RefundStatus } }

const stages = [
  { key: 'back', of: ['SUCCEEDED'] },
  { key: 'underWay', of: ['INTENDED', 'PENDING'] },
] as const satisfies { key: string; of: RefundStatus[] }[]

/** What goes back of one line (or, without pieces, of a freight): what is back and what is on its way, each with its amount. */
export function LineRefunds({ refunds, locale }: { refunds: LineRefund[]; locale: Locale }) {
  const t = translator(locale, 'refunds')
  const sums = stages.map(({ key, of }) => {
    const own = refunds.filter(({ refund }) => of.some((status) => status === refund.status))
    return {
      key,
      pieces: own.reduce((sum, { quantity }) => sum + quantity, 0),
      fen: own.reduce((sum, { amountFen }) => sum + amountFen, 0),
    }
  })
  return sums
    .filter(({ fen }) => fen > 0)
    .map(({ key, pieces, fen }) => (
      <span key={key} className={`tabular block text-sm ${key === 'back' ? 'text-jade' : 'text-amber'}`}>
        {t(`line.${key}`, { pieces, amount: formatFen(fen) })}
      </span>
    ))
}

/** Pieces that need no shipping any more, since their money goes back. */
export function CancelledPieces({ pieces, locale }: { pieces: number; locale: Locale }) {
  if (!pieces) return null
  return (
    <span className="tabular block text-muted text-sm">
      {translator(locale, 'refunds')('notShipped', { pieces })}
    </span>
  )
}
