import 'server-only'
import { day, minute } from '@/lib/dates'
import { db } from '@/lib/db'
import { readRefundBook } from './read-refund-book'
import {
  everythingLeft,
  freightKept,
  planRefund,
  type RefundChoice,
  type RefundPlan,
  refundable,
} from './refund-rules'
import { type RefundChoiceInput, RefundChoiceInput as RefundChoiceSchema } from './refund-schema'
import { isInRefundWindow, refundWindowDays } from './refund-state-rules'

// Everything here is live: an admin decides about money with it.

/** What can still be refunded of an order, by line and part, in pieces and fen; null when it was not paid through Stripe. */
export async function findRefundable(orderId: string) {
  const book = await readRefundBook(db, orderId)
  if (!book?.paid?.paymentIntentId) return null
  const { parts, paid } = book
  const leftFen = paid.amountFen - paid.refundingFen - paid.refundedFen
  const fenOf = (choice: RefundChoice) => {
    const plan = planRefund(parts, choice, leftFen)
    return plan.ok ? plan.amountFen : 0
  }
  return {
    leftFen: fenOf(everythingLeft(parts)),
    parts: parts.map((part) => ({
      id: part.id,
      leftFen: fenOf(everythingLeft([part])),
      freightFen: part.shippingFen - part.refundedShippingFen,
      lines: part.lines.map((line) => ({ id: line.id, ...refundable(line) })),
    })),
  }
}

export type RefundPreview = {
  number: string
  method: string | null
  plan: RefundPlan | { ok: false; reason: 'tooLate'; days: number }
  lines: { id: string; titleEn: string; titleZh: string; optionsEn: string; optionsZh: string }[]
  /** freights that stay paid although nothing of their part will be shipped */
  freightKept: { id: string; fen: number }[]
  parts: { id: string; factoryNameEn: string; factoryNameZh: string }[]
  /** ids of lines with pieces of a stopped lot: what comes back of them does not go on sale */
  stoppedLines: string[]
}

/**
 * What a refund would come to, before it is made: `scope` is `all`, the id of a part, or empty for the pieces of the raw fields. Null when
 * the order is not there or was not paid through Stripe.
 */
export async function previewRefund(
  orderId: string,
  { scope, fields, now }: { scope: string; fields: unknown; now: Date },
): Promise<RefundPreview | null> {
  const book = await readRefundBook(db, orderId)
  if (!book?.paid?.paymentIntentId) return null
  const { order, paid, parts } = book
  const chosen = scope === 'all' ? parts : parts.filter(({ id }) => id === scope)
  const picked: RefundChoiceInput | undefined = RefundChoiceSchema.safeParse(fields).data
  const choice = scope ? everythingLeft(chosen) : picked && { ...picked, returned: {} }
  const leftFen = paid.amountFen - paid.refundingFen - paid.refundedFen
  const inTime = order.paidAt !== null && isInRefundWindow(paid.method, order.paidAt, now)
  const plan = choice ? planRefund(parts, choice, leftFen) : ({ ok: false, reason: 'tooMuch' } as const)
  return {
    number: order.number,
    method: paid.method,
    plan: inTime ? plan : { ok: false, reason: 'tooLate', days: refundWindowDays(paid.method) ?? 0 },
    lines: order.subOrders.flatMap(({ lines }) => lines),
    freightKept: plan.ok ? freightKept(parts, plan.lines) : [],
    parts: order.subOrders,
    stoppedLines: parts.flatMap(({ lines }) => lines.flatMap((line) => (line.isOfStoppedLot ? line.id : []))),
  }
}

/** Refunds that need a person: failed and not seen to, not sent after ten minutes, or without an answer after a day. Oldest first. */
export async function listRefundTasks(now: Date) {
  const before = (ms: number) => new Date(now.getTime() - ms)
  return db.refund.findMany({
    where: {
      OR: [
        { status: 'FAILED', closedAt: null },
        { status: 'INTENDED', createdAt: { lte: before(10 * minute) } },
        { status: 'PENDING', createdAt: { lte: before(day) } },
      ],
    },
    include: { order: { select: { id: true, number: true } } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: 50,
  })
}
export type RefundTask = Awaited<ReturnType<typeof listRefundTasks>>[number]
