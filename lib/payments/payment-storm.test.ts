import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { db } from '@/lib/db'
import { createStorm, pieces, type Storm, stormSteps } from '@/prisma/factories/payment-storm'
import { installProcess, type ProcessLife } from '@/prisma/factories/process-life'

let process: ProcessLife
const report = vi.spyOn(console, 'error')
beforeAll(() => {
  process = installProcess()
  vi.spyOn(console, 'warn').mockImplementation(() => {})
})
afterEach(() => report.mockClear())
afterAll(() => process.uninstall())

type Seen = Awaited<ReturnType<Storm['look']>>
type Orders = Seen['orders']
const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0)

/** Every piece is on sale, held for an unpaid order, or sold and not taken back by a refund. */
function expectGoods({ orders, stock }: Seen): void {
  for (const { variantId, available, reserved } of stock) {
    const linesOf = (status: string) =>
      orders
        .filter((order) => order.status === status)
        .flatMap(({ subOrders }) => subOrders.flatMap(({ lines }) => lines))
        .filter((line) => line.variantId === variantId)
    const held = sum(linesOf('AWAITING_PAYMENT').map(({ quantity }) => quantity))
    const sold = sum(linesOf('PAID').map(({ quantity, cancelledQuantity }) => quantity - cancelledQuantity))
    expect({ reserved, all: available + reserved + sold }).toEqual({ reserved: held, all: pieces })
  }
}

const legalParts = {
  AWAITING_PAYMENT: ['AWAITING_PAYMENT'],
  PAID: ['TO_SHIP', 'CANCELLED'],
  CANCELLED: ['CANCELLED'],
  EXPIRED: ['CANCELLED'],
}

function expectLegal(orders: Orders): void {
  for (const { status, subOrders, payments } of orders) {
    const count = (wanted: string) => payments.filter((payment) => payment.status === wanted).length
    for (const part of subOrders) expect(legalParts[status]).toContain(part.status)
    expect(count('PAID')).toBe(status === 'PAID' ? 1 : 0)
    expect(count('OPEN')).toBeLessThanOrEqual(status === 'AWAITING_PAYMENT' ? 1 : 0)
  }
}

/** Our books and Stripe's, payment by payment and in sum, to the fen. */
async function expectSameBooks(storm: Storm, orders: Orders): Promise<void> {
  const { charges, refunds, intents } = storm.sandbox.state
  const paid = Object.values(charges).filter(({ intentId }) => intents[intentId]?.status === 'succeeded')
  const theirs = paid.map(({ id, intentId, amount }) => {
    const own = Object.values(refunds).filter(
      ({ chargeId, status }) => chargeId === id && status === 'succeeded',
    )
    return [intentId, amount, sum(own.map((refund) => refund.amount))]
  })
  const taken = orders
    .flatMap(({ payments }) => payments)
    .filter(({ status }) => ['PAID', 'REFUND_DUE', 'REFUNDED'].includes(status))
  const ours = taken.map(({ paymentIntentId, amountFen, refundedFen }) => [
    paymentIntentId,
    amountFen,
    refundedFen,
  ])
  const byId = (rows: typeof ours) => rows.toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1))
  expect(byId(ours)).toEqual(byId(theirs))
  const moved: number[] = []
  for await (const { amount } of storm.stripe.balanceTransactions.list({ limit: 100 })) moved.push(amount)
  expect(sum(taken.map(({ amountFen, refundedFen }) => amountFen - refundedFen))).toBe(sum(moved))
}

/** After the storm nothing waits, and nobody's money stays with us for goods they do not get, unless Stripe failed to give it back. */
function expectQuiet(orders: Orders): void {
  for (const { status, payments, refunds } of orders) {
    expect(status).not.toBe('AWAITING_PAYMENT')
    expect(payments.map((payment) => payment.status)).not.toContain('OPEN')
    expect(payments.map(({ refundingFen }) => refundingFen)).toEqual(payments.map(() => 0))
    for (const refund of refunds) expect(['SUCCEEDED', 'FAILED']).toContain(refund.status)
    for (const payment of payments.filter((one) => one.status === 'REFUND_DUE'))
      expect(refunds.filter((one) => one.paymentId === payment.id).map((one) => one.status)).toContain(
        'FAILED',
      )
  }
}

/** What an earlier storm left behind, of a sandbox that is gone, is no work for the jobs of this one. */
async function clearField(): Promise<void> {
  await db.refund.updateMany({
    where: { status: { in: ['INTENDED', 'PENDING'] } },
    data: { status: 'FAILED', settledAt: new Date() },
  })
  await db.payment.updateMany({ where: { status: 'OPEN' }, data: { status: 'EXPIRED' } })
  await db.order.updateMany({ where: { status: 'AWAITING_PAYMENT' }, data: { status: 'EXPIRED' } })
}

const step = fc.tuple(fc.constantFrom(...stormSteps), fc.nat(99))

test('after any storm of payments, faults and deaths the books are Stripe’s to the fen', {
  timeout: 180_000,
}, async () => {
  const seen = new Set<string>()
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 18, maxLength: 36 }), async (steps) => {
      await clearField()
      const storm = await createStorm(process)
      report.mockImplementation(() => {})
      await storm.take('place', 3)
      for (let index = 0; index < steps.length; index += 3) {
        await Promise.all(steps.slice(index, index + 3).map(([kind, pick]) => storm.take(kind, pick)))
        const during = await storm.look()
        expectLegal(during.orders)
        expectGoods(during)
      }
      await storm.calm()
      report.mockClear()
      const after = await storm.look()
      const { orders } = after
      expectLegal(orders)
      expectQuiet(orders)
      expectGoods(after)
      await expectSameBooks(storm, orders)
      for (const { status } of orders) seen.add(status)
      await storm.close()
    }),
    { numRuns: 5, endOnFailure: true },
  )
  expect(seen).toContain('PAID')
})
