import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { db } from '@/lib/db'
import { createStorm, pieces, type Storm } from '@/prisma/factories/payment-storm'
import { installProcess, type ProcessLife } from '@/prisma/factories/process-life'
import { stormSteps } from '@/prisma/factories/storm-steps'

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
  for (const { variantId, available, reserved, variant } of stock) {
    const linesOf = (status: string) =>
      orders
        .filter((order) => order.status === status)
        .flatMap(({ subOrders }) => subOrders.flatMap(({ lines }) => lines))
        .filter((line) => line.variantId === variantId)
    const held = sum(linesOf('AWAITING_PAYMENT').map(({ quantity }) => quantity))
    const sold = sum(linesOf('PAID').map(({ quantity, cancelledQuantity }) => quantity - cancelledQuantity))
    expect({ reserved, all: available + reserved + sold, soldCount: variant.product.soldCount }).toEqual({
      reserved: held,
      all: pieces,
      soldCount: sold,
    })
  }
}

const legalParts = {
  AWAITING_PAYMENT: ['AWAITING_PAYMENT'],
  PAID: ['TO_SHIP', 'CANCELLED'],
  CANCELLED: ['CANCELLED'],
  EXPIRED: ['CANCELLED'],
}

function expectLegal(orders: Orders, surprised: Set<string>): void {
  for (const { id, status, subOrders, payments } of orders) {
    const count = (wanted: string) => payments.filter((payment) => payment.status === wanted).length
    for (const part of subOrders) expect(legalParts[status]).toContain(part.status)
    expect(count('PAID')).toBe(status === 'PAID' ? 1 : 0)
    expect(count('OPEN')).toBeLessThanOrEqual(status === 'AWAITING_PAYMENT' || surprised.has(id) ? 1 : 0)
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

type Order = Orders[number]
const fenOf = (rows: { amountFen: number }[]) => sum(rows.map(({ amountFen }) => amountFen))

/** What an order cost, what came in and what went back, worked out from its lines alone: neither Stripe nor the verbs are asked. */
function expectSums({ totalFen, subOrders, payments, refunds }: Order): void {
  const lines = subOrders.flatMap((part) => part.lines)
  expect(totalFen).toBe(
    sum(lines.map(({ unitFen, quantity }) => unitFen * quantity)) +
      sum(subOrders.map((part) => part.shippingFen)),
  )
  for (const payment of payments) {
    const of = (...states: string[]) =>
      fenOf(refunds.filter((one) => one.paymentId === payment.id && states.includes(one.status)))
    expect(payment).toMatchObject({ refundedFen: of('SUCCEEDED'), refundingFen: of('INTENDED', 'PENDING') })
    if (payment.status === 'PAID') expect(payment.amountFen).toBe(totalFen)
  }
  for (const line of lines) {
    const own = refunds.flatMap((refund) =>
      refund.lines.flatMap((one) => (one.orderLineId === line.id ? [{ ...one, status: refund.status }] : [])),
    )
    const standing = own.filter(({ status }) => status !== 'FAILED')
    expect(line.refundedFen).toBe(fenOf(standing))
    expect(line.refundedQuantity).toBe(sum(standing.map(({ quantity }) => quantity)))
    // Every piece of a line costs the same here, so that each is worth exactly its price.
    for (const { amountFen, quantity } of own) expect(amountFen).toBe(quantity * line.unitFen)
  }
  for (const part of subOrders) {
    const freight = refunds
      .filter(({ status }) => status !== 'FAILED')
      .flatMap((refund) => refund.lines)
      .filter((one) => one.subOrderId === part.id && !one.orderLineId)
    expect(part.refundedShippingFen).toBe(fenOf(freight))
    expect([0, part.shippingFen]).toContain(part.refundedShippingFen)
  }
}

/** Each of our refunds is one at Stripe that ended the same way, or was refused there; Stripe has none besides. */
function expectSameRefunds(storm: Storm, orders: Orders): void {
  const theirs = storm.sandbox.state.refunds
  const ours = orders.flatMap(({ refunds }) => refunds)
  for (const { status, stripeRefundId, amountFen } of ours) {
    const there = stripeRefundId ? theirs[stripeRefundId] : undefined
    if (there) expect([there.status.toUpperCase(), there.amount]).toEqual([status, amountFen])
    else expect(status).toBe('FAILED')
  }
  const known = ours.flatMap(({ stripeRefundId }) => stripeRefundId ?? [])
  expect(known.toSorted()).toEqual(Object.keys(theirs).toSorted())
}

/** Everything that happened is on the timeline and was told, once. */
async function expectTold(storm: Storm, orders: Orders): Promise<void> {
  const ids = orders.flatMap(({ id, refunds }) => [id, ...refunds.map((refund) => refund.id)])
  const news = await storm.news(ids)
  const told = (id: string, type: string) => news.filter((one) => one.id === id && one.type === type).length
  for (const { id, status, events, payments, refunds } of orders) {
    const seen = (...types: string[]) =>
      events.filter(({ type, subOrderId }) => !subOrderId && types.includes(type)).length
    const [isPaid, late] = [status === 'PAID', payments.filter((one) => /^REFUND/.test(one.status)).length]
    expect([seen('paid'), seen('cancelled', 'expired'), seen('paid-late')]).toEqual([+isPaid, +!isPaid, late])
    expect([told(id, 'order.paid'), told(id, 'order.cancelled'), told(id, 'order.paid-late')]).toEqual([
      +isPaid,
      +!isPaid,
      late,
    ])
    for (const refund of refunds) {
      expect(told(refund.id, 'refund.failed')).toBe(+(refund.status === 'FAILED'))
      const times = told(refund.id, 'refund.succeeded')
      if (refund.status === 'SUCCEEDED') expect(times).toBe(1)
      else expect(times).toBeLessThanOrEqual(1)
    }
  }
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

/** What this storm has come to see, so that a storm that sees nothing does not pass for a shop that stands. */
function seenIn(orders: Orders): string[] {
  return orders.flatMap(({ status, payments, refunds }) => [
    `order ${status}`,
    ...payments.map((payment) => `payment ${payment.status}`),
    ...payments.flatMap((one) => (one.status === 'PAID' && one.refundedFen ? ['partly refunded'] : [])),
    ...refunds.map((refund) => `refund ${refund.reason} ${refund.status}`),
    ...refunds.flatMap(({ idempotencyKey }) => (idempotencyKey.startsWith('retry:') ? ['retried'] : [])),
  ])
}

const mustBeSeen = [
  'order PAID',
  'order CANCELLED',
  'order EXPIRED',
  'payment EXPIRED',
  'payment REFUNDED',
  'partly refunded',
  'refund OTHER SUCCEEDED',
  'refund PAID_LATE SUCCEEDED',
  'refund OUTSIDE SUCCEEDED',
]

const step = fc.tuple(fc.constantFrom(...stormSteps), fc.nat(99))
const storms = fc.record({ deaf: fc.boolean(), steps: fc.array(step, { minLength: 18, maxLength: 42 }) })

test('after any storm of payments, faults and deaths the books are Stripe’s to the fen', {
  timeout: 180_000,
}, async () => {
  const seen = new Set<string>()
  await fc.assert(
    fc.asyncProperty(storms, async ({ deaf, steps }) => {
      await clearField()
      const storm = await createStorm(process)
      report.mockImplementation(() => {})
      for (const pick of [3, 4, 8]) await storm.take('place', pick)
      for (let index = 0; index < steps.length; index += 3) {
        await Promise.all(steps.slice(index, index + 3).map(([kind, pick]) => storm.take(kind, pick)))
        const during = await storm.look()
        expectLegal(during.orders, storm.surprised)
        expectGoods(during)
        for (const order of during.orders) expectSums(order)
      }
      await storm.calm({ deaf })
      report.mockClear()
      const after = await storm.look()
      const { orders } = after
      expectLegal(orders, storm.surprised)
      expectQuiet(orders)
      expectGoods(after)
      for (const order of orders) expectSums(order)
      await expectSameBooks(storm, orders)
      expectSameRefunds(storm, orders)
      await expectTold(storm, orders)
      for (const one of seenIn(orders)) seen.add(one)
      await storm.close()
    }),
    { seed: 20_261_121, numRuns: 14, endOnFailure: true },
  )
  expect([...seen]).toEqual(expect.arrayContaining(mustBeSeen))
})
