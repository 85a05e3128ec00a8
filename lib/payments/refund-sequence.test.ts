import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { shipSubOrder } from '@/lib/fulfilment/ship-sub-order'
import type { UserViewer } from '@/lib/permissions'
import { createPayments, type Payments } from '@/prisma/factories/payments'
import { stockOf } from '@/prisma/factories/products'
import { createRefundable, refundBy, refundsOf } from '@/prisma/factories/refunds'
import { createViewer } from '@/prisma/factories/users'
import { reconcileRefunds } from './reconcile-refunds'
import { retryRefund } from './retry-refund'
import { sendRefunds } from './send-refunds'

let payments: Payments
let admin: UserViewer
beforeAll(async () => {
  payments = await createPayments()
  admin = await createViewer({ role: 'ADMIN' })
  await payments.control('refunds', { delayMs: 10 * 60_000 })
})
afterAll(() => payments.close())

const now = () => new Date()
const kinds = [
  'refund',
  'refund',
  'freight',
  'succeed',
  'fail',
  'retry',
  'ship',
  'hand',
  'hook',
  'job',
] as const
type Step = { kind: (typeof kinds)[number]; pick: number }
type Order = Awaited<ReturnType<typeof createRefundable>> & { owner: UserViewer }

const atStripe = async ({ paymentIntentId }: Order) =>
  (await payments.stripe.refunds.list({ payment_intent: paymentIntentId, limit: 100 })).data

async function take({ kind, pick }: Step, order: Order): Promise<void> {
  const pieces = 1 + (pick % 3)
  if (kind === 'refund')
    await refundBy(admin)(order.orderId, pieces * 1_001, {
      [pick % 2 ? 'unsent' : 'sent']: { [order.lineId]: pieces },
      returned: { [order.lineId]: 'sellable' },
    })
  if (kind === 'freight') await refundBy(admin)(order.orderId, 1_200, { freight: [order.partId] })
  if (kind === 'job') await sendRefunds({ now: now() })
  if (kind === 'hand')
    await payments.stripe.refunds.create({ payment_intent: order.paymentIntentId, amount: 100 + pick })
  if (kind === 'ship') {
    const parcel = { carrier: 'sf', trackingNumber: `SF${pick}${Date.now()}`, subOrderId: order.partId }
    await shipSubOrder({
      viewer: order.owner,
      input: { ...parcel, pieces: { [order.lineId]: 1 } },
      now: now(),
    })
  }
  if (kind === 'retry') {
    const failed = await db.refund.findMany({ where: { orderId: order.orderId, status: 'FAILED' } })
    const refundId = failed[pick % Math.max(1, failed.length)]?.id
    if (refundId) await retryRefund({ viewer: admin, input: { refundId }, now: now() })
  }
  const made = await atStripe(order)
  const one = made[pick % Math.max(1, made.length)]
  if (!one) return
  if (kind === 'succeed' || kind === 'fail') await payments.control(`refunds/${one.id}/${kind}`, {})
  if (kind === 'hook') for (const event of await payments.eventsOf(one.id)) await payments.deliver(event)
}

/** Goods always add up; money never exceeds what was paid. */
async function expectLegal(order: Order): Promise<void> {
  const line = await db.orderLine.findUniqueOrThrow({
    where: { id: order.lineId },
    include: { shipmentLines: true, refundLines: true },
  })
  const shipped = line.shipmentLines.reduce((sum, { quantity }) => sum + quantity, 0)
  const restocked = line.refundLines.reduce((sum, { restockedQuantity }) => sum + restockedQuantity, 0)
  expect(shipped + line.cancelledQuantity).toBeLessThanOrEqual(line.quantity)
  expect(line.returnedQuantity).toBeLessThanOrEqual(shipped)
  expect(restocked).toBe(line.cancelledQuantity + line.returnedQuantity)
  expect(await stockOf(order.variantId)).toEqual({ available: 23 + restocked, reserved: 0 })
  expect(line.refundedFen).toBe(line.refundedQuantity * line.unitFen)
  const part = await db.subOrder.findUniqueOrThrow({ where: { id: order.partId } })
  const isDone = shipped + line.cancelledQuantity === line.quantity
  const open = shipped ? 'PARTLY_SHIPPED' : 'TO_SHIP'
  expect(part.status).toBe(isDone ? (shipped ? 'SHIPPED' : 'CANCELLED') : open)
}

const step = fc.record({ kind: fc.constantFrom(...kinds), pick: fc.nat(60) })

test('refunds, parcels, failures and retries in whatever order: the books end as Stripe has them, to the fen', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 16 }), async (steps) => {
      const order = await createRefundable(payments, { method: 'alipay' })
      const owner = await createViewer({ memberships: [{ factoryId: order.factoryId, role: 'OWNER' }] })
      for (let index = 0; index < steps.length; index += 2) {
        const both = steps.slice(index, index + 2).map((one) => take(one, { ...order, owner }))
        await Promise.allSettled(both)
        await expectLegal({ ...order, owner })
      }
      await sendRefunds({ now: now() })
      await reconcileRefunds({ now: now() })
      await expectLegal({ ...order, owner })
      const made = await atStripe({ ...order, owner })
      const sum = (status: string) =>
        made.filter((one) => one.status === status).reduce((fen, { amount }) => fen + amount, 0)
      expect((await refundsOf(order.orderId)).money).toEqual([sum('pending'), sum('succeeded')])
    }),
    { numRuns: 6 },
  )
})
