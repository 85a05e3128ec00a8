import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { minute } from '@/lib/dates'
import { db } from '@/lib/db'
import { createOpenPayment, createPayments, type Payments } from '@/prisma/factories/payments'
import { createVariant, stockOf } from '@/prisma/factories/products'
import { cancelOrder } from './cancel-order'
import { expireHolds } from './expire-holds'
import { reconcilePayments } from './reconcile-payments'
import { sendRefunds } from './send-refunds'
import { startPayment } from './start-payment'

let payments: Payments
beforeAll(async () => {
  payments = await createPayments()
})
afterAll(() => payments.close())

const kinds = [
  'place',
  'pay',
  'delay',
  'settle',
  'fail',
  'cancel',
  'again',
  'expire',
  'hook',
  'hook',
  'reconcile',
] as const
type Step = { kind: (typeof kinds)[number]; pick: number }
type Opened = Awaited<ReturnType<typeof createOpenPayment>>

const initial = 30
const later = () => new Date(Date.now() + 33 * minute)

/** One step of a shop's day; what is refused is refused, the invariants are asked afterwards. */
async function take({ kind, pick }: Step, variantId: string, opened: Opened[]): Promise<void> {
  if (kind === 'place') {
    opened.push(await createOpenPayment({ wanted: [{ variantId, quantity: 1 + (pick % 3) }] }))
    return
  }
  if (kind === 'expire') return void (await expireHolds({ now: later() }))
  if (kind === 'reconcile') return void (await reconcilePayments({ now: later() }))
  const one = opened[pick % opened.length]
  if (!one) return
  const { sessionId } = one
  if (kind === 'pay') await payments.pay(sessionId, 'card')
  if (kind === 'delay') await payments.pay(sessionId, 'alipay', 'delayed')
  if (kind === 'settle') await payments.control(`sessions/${sessionId}/settle`, { outcome: 'success' })
  if (kind === 'fail') await payments.control(`sessions/${sessionId}/settle`, { outcome: 'fail' })
  if (kind === 'cancel') await cancelOrder({ ...one, now: new Date() })
  if (kind === 'again') await startPayment({ ...one, now: new Date() })
  if (kind === 'hook') {
    const events = await payments.eventsOf(sessionId)
    const event = events[pick % Math.max(1, events.length)]
    if (event) await Promise.all([payments.deliver(event), payments.deliver(event)])
  }
}

async function expectLegalWorld(variantId: string): Promise<void> {
  const orders = await db.order.findMany({
    where: { subOrders: { some: { lines: { some: { variantId } } } } },
    include: { payments: true, subOrders: { include: { lines: true } } },
  })
  const pieces = (status: string) =>
    orders
      .filter((order) => order.status === status)
      .flatMap(({ subOrders }) => subOrders.flatMap(({ lines }) => lines))
      .reduce((sum, { quantity }) => sum + quantity, 0)
  const { available, reserved } = await stockOf(variantId)
  expect(available + reserved + pieces('PAID')).toBe(initial)
  expect(reserved).toBe(pieces('AWAITING_PAYMENT'))
  expect(Math.min(available, reserved)).toBeGreaterThanOrEqual(0)
  const legal = {
    AWAITING_PAYMENT: 'AWAITING_PAYMENT',
    PAID: 'TO_SHIP',
    CANCELLED: 'CANCELLED',
    EXPIRED: 'CANCELLED',
  }
  for (const order of orders) {
    expect(order.status === 'PAID').toBe(order.payments.some(({ status }) => status === 'PAID'))
    expect(order.subOrders.map(({ status }) => status)).toEqual([legal[order.status]])
    expect(order.payments.filter(({ status }) => status === 'OPEN').length).toBe(
      order.status === 'AWAITING_PAYMENT' ? 1 : 0,
    )
  }
}

const step = fc.record({ kind: fc.constantFrom(...kinds), pick: fc.nat(60) })

test('whatever happens in whatever order, goods and money add up', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 16 }), async (steps) => {
      const { id } = await createVariant({ available: initial })
      const opened: Opened[] = []
      await take({ kind: 'place', pick: 1 }, id, opened)
      for (let index = 0; index < steps.length; index += 2) {
        // Two steps at once: what one refuses the other may have done.
        await Promise.allSettled(steps.slice(index, index + 2).map((one) => take(one, id, opened)))
        await expectLegalWorld(id)
      }
      await reconcilePayments({ now: later() })
      await sendRefunds({ now: new Date() })
      await expectLegalWorld(id)
      for (const { sessionId, orderId } of opened) {
        const { payment_status } = await payments.stripe.checkout.sessions.retrieve(sessionId)
        const { status } = await db.order.findUniqueOrThrow({ where: { id: orderId } })
        expect(status === 'PAID').toBe(payment_status === 'paid')
      }
    }),
    { numRuns: 10 },
  )
})
