import { setTimeout as wait } from 'node:timers/promises'
import { hour } from '@/lib/dates'
import { expireHolds } from '@/lib/payments/expire-holds'
import { reconcilePayments } from '@/lib/payments/reconcile-payments'
import { sendRefunds } from '@/lib/payments/send-refunds'
import { withClient } from '../db/with-client'

/** The jobs that heal payments, as the worker runs them, at a moment when every hold and every session has run out. */
export async function healPayments(): Promise<void> {
  const now = new Date(Date.now() + 3 * hour)
  for (const job of [reconcilePayments, expireHolds, sendRefunds, reconcilePayments]) await job({ now })
}

async function count(databaseUrl: string, sql: string): Promise<number> {
  const { rows } = await withClient(databaseUrl, (client) => client.query<{ found: number }>(sql))
  return rows[0]?.found ?? 0
}

/** Orders, payments, refunds and stock rows that are not where they can stay. */
export function countStuck(databaseUrl: string): Promise<number> {
  return count(
    databaseUrl,
    `SELECT ((SELECT count(*) FROM "Order" WHERE "status" = 'AWAITING_PAYMENT')
       + (SELECT count(*) FROM "Payment" WHERE "status" IN ('OPEN', 'REFUND_DUE'))
       + (SELECT count(*) FROM "Refund" WHERE "status" IN ('INTENDED', 'PENDING', 'FAILED'))
       + (SELECT count(*) FROM "Order" o WHERE o."status" = 'PAID' AND 1 <>
           (SELECT count(*) FROM "Payment" p WHERE p."orderId" = o."id" AND p."status" = 'PAID') AND EXISTS
           (SELECT FROM "Payment" p WHERE p."orderId" = o."id" AND p."sessionId" IS NOT NULL))
       + (SELECT count(*) FROM "Stock" WHERE "reserved" <> 0))::int AS found`,
  )
}

const untold = `SELECT count(*)::int AS found FROM "DomainEvent" WHERE "handledAt" IS NULL`

/** How much news nobody was told of. The worker is given a while: what a killed one held in its hands is free again at once. */
export async function countUntold(databaseUrl: string, patienceMs: number): Promise<number> {
  const until = Date.now() + patienceMs
  for (;;) {
    const left = await count(databaseUrl, untold)
    if (left === 0 || Date.now() > until) return left
    await wait(500)
  }
}
