import { z } from 'zod'
import { paragraph, whole } from '@/lib/text-input'

/** Why an admin refunds; the system's own reasons are not among them. */
export const refundReasons = ['BUYER_REQUEST', 'OUT_OF_STOCK', 'FAULTY', 'NOT_ARRIVED', 'OTHER'] as const

const pieces = z.record(z.uuid(), whole(0, 999)).default({})

/** Which pieces and whose freight: shipped and unshipped pieces are named apart, since only the latter leave the packing list. */
const choice = {
  /** order line id → pieces that were never shipped */
  unsent: pieces,
  /** order line id → pieces on their way or delivered */
  sent: pieces,
  /** ids of the parts whose freight goes back too */
  freight: z.array(z.uuid()).max(100).default([]),
}
export const RefundChoiceInput = z.object(choice)
export type RefundChoiceInput = z.infer<typeof RefundChoiceInput>

/** Fields `<group>.<id>` of a form or an address as one record by id; an empty field counts as 0. */
function grouped(record: Record<string, unknown>, group: string): Record<string, unknown> {
  const prefix = `${group}.`
  return Object.fromEntries(
    Object.entries(record).flatMap(([key, value]) =>
      key.startsWith(prefix) ? [[key.slice(prefix.length), value === '' ? '0' : value]] : [],
    ),
  )
}

/** The fields of a choice as the schemas want them: `unsent.<line>`, `sent.<line>`, `returned.<line>`, `freight.<part>`. */
export function refundFields(record: Record<string, unknown>) {
  return {
    unsent: grouped(record, 'unsent'),
    sent: grouped(record, 'sent'),
    returned: grouped(record, 'returned'),
    freight: Object.keys(grouped(record, 'freight')),
  }
}

export const RefundOrderInput = z.object({
  locale: z.string().optional(),
  orderId: z.uuid(),
  /** one per opened preview: the same key makes the same refund */
  idempotencyKey: z.uuid(),
  /** the amount the admin saw, in fen */
  expectedFen: z.coerce.number().int().min(1).max(99_999_999),
  ...choice,
  /** order line id → whether the goods of its shipped pieces came back, and can be sold again */
  returned: z.record(z.uuid(), z.enum(['no', 'sellable', 'unsellable'])).default({}),
  reason: z.enum(refundReasons, 'choice'),
  note: paragraph(500).default(''),
})
export type RefundOrderInput = z.infer<typeof RefundOrderInput>

export const RetryRefundInput = z.object({ locale: z.string().optional(), refundId: z.uuid() })
export type RetryRefundInput = z.infer<typeof RetryRefundInput>

export const CloseRefundInput = z.object({
  locale: z.string().optional(),
  refundId: z.uuid(),
  note: paragraph(300).pipe(z.string().min(1, 'required')),
})
export type CloseRefundInput = z.infer<typeof CloseRefundInput>
