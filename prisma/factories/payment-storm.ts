import { randomUUID } from 'node:crypto'
import Stripe from 'stripe'
import { minute } from '@/lib/dates'
import { db, type Tx } from '@/lib/db'
import { closeOrder } from '@/lib/orders/close-order'
import { cancelOrder } from '@/lib/payments/cancel-order'
import { expireHolds } from '@/lib/payments/expire-holds'
import { readRefundBook } from '@/lib/payments/read-refund-book'
import { reconcilePayments } from '@/lib/payments/reconcile-payments'
import { reconcileRefunds } from '@/lib/payments/reconcile-refunds'
import { refundOrder } from '@/lib/payments/refund-order'
import { planRefund, type RefundChoice } from '@/lib/payments/refund-rules'
import { retryRefund } from '@/lib/payments/retry-refund'
import { sendRefunds } from '@/lib/payments/send-refunds'
import { settleOrder } from '@/lib/payments/settle-order'
import { startPayment } from '@/lib/payments/start-payment'
import { replaceStripe } from '@/lib/stripe'
import { FAULTS } from '@/scripts/stripe-sandbox/faults'
import { SECRET_KEY } from '@/scripts/stripe-sandbox/test-world'
import { WEBHOOK_MODES } from '@/scripts/stripe-sandbox/webhooks'
import { createLivePayments } from './live-payments'
import { createPlacedOrder } from './orders'
import type { ProcessLife } from './process-life'
import { createVariant } from './products'
import { fitting, orderSteps, waits } from './storm-steps'
import { createViewer, viewerOf } from './users'

export const pieces = 40

/**
 * A shop in a storm: two variants of two factories, an admin, a sandbox with little money of its own, and a process that can die at any
 * statement. Every step is refused or done; whether the world is legal is asked afterwards.
 */
export async function createStorm(process: ProcessLife) {
  const live = await createLivePayments({ around: (work) => process.inProcess(work) })
  const { sandbox, control } = live
  await control('balance', { currency: 'cny', opening: 40_000 })
  replaceStripe(
    new Stripe(SECRET_KEY, {
      host: '127.0.0.1',
      port: sandbox.port,
      protocol: 'http',
      telemetry: false,
      maxNetworkRetries: 0,
      timeout: 10_000,
      httpClient: Stripe.createFetchHttpClient(process.fetch),
    }),
  )
  const admin = await createViewer({ role: 'ADMIN' })
  const variants = [
    await createVariant({ available: pieces }),
    await createVariant({ available: pieces, priceFen: 333 }),
  ]
  const variantIds = variants.map(({ id }) => id)
  const surprised = new Set<string>()
  const listOrders = (tx: Tx = db) =>
    tx.order.findMany({
      where: { subOrders: { some: { lines: { some: { variantId: { in: variantIds } } } } } },
      include: {
        payments: true,
        refunds: { include: { lines: true } },
        subOrders: { include: { lines: true } },
        events: true,
      },
      orderBy: { id: 'asc' },
    })
  type Row = Awaited<ReturnType<typeof listOrders>>[number]
  async function place(pick: number): Promise<void> {
    const wanted = variantIds
      .filter((_, index) => pick % 3 === 2 || pick % 2 === index)
      .map((variantId) => ({ variantId, quantity: 1 + (pick % 4) }))
    const placed = await createPlacedOrder({ wanted, now: live.now() })
    if (pick % 4) await startPayment({ ...placed, now: live.now() })
  }
  async function refund({ id: orderId }: Row, pick: number): Promise<void> {
    const book = await db.$transaction((tx) => readRefundBook(tx, orderId))
    const part = book?.parts[pick % book.parts.length]
    if (!book?.paid || !part) return
    const line = part.lines[0]
    const choice: RefundChoice = {
      unsent: line && pick % 4 ? { [line.id]: 1 + (pick % 2) } : {},
      sent: {},
      freight: pick % 3 ? [] : [part.id],
      returned: {},
    }
    const { amountFen, refundingFen, refundedFen } = book.paid
    const plan = planRefund(book.parts, choice, amountFen - refundingFen - refundedFen)
    if (!plan.ok) return
    const input = { orderId, idempotencyKey: randomUUID(), expectedFen: plan.amountFen, ...choice }
    // Two admins, or one who clicks twice.
    const click = () =>
      refundOrder({ viewer: admin, input: { ...input, reason: 'OTHER', note: '' }, now: live.now() })
    await Promise.allSettled(pick % 7 ? [click()] : [click(), click()])
  }
  const jobs = () => [
    expireHolds({ now: live.now() }),
    reconcilePayments({ now: live.now() }),
    sendRefunds({ now: live.now() }),
    reconcileRefunds({ now: live.now() }),
  ]
  const someOf = <T>(list: readonly T[], pick: number) => list[pick % Math.max(1, list.length)]
  /** A page of the order at Stripe, whether or not we know of it; one that can be paid before others. */
  const sessionOf = (order: Row, pick: number) => {
    const own = Object.values(sandbox.state.sessions).filter((page) => page.clientReferenceId === order.id)
    const open = own.filter(({ status }) => status === 'open')
    return someOf(open.length ? open : own, pick)?.id
  }
  const fits = fitting((id) =>
    Object.values(sandbox.state.sessions).some(
      (one) => one.clientReferenceId === id && one.status === 'open',
    ),
  )

  /** What concerns one order: its buyer, its payment page, the admin. */
  async function touch(kind: string, pick: number): Promise<void> {
    const orders = await listOrders()
    // Mostly where it matters: a step that falls on any order at all hardly ever meets the one it could do harm to.
    const fit = pick % 8 ? orders.filter((one) => fits[kind]?.(one) ?? true) : orders
    const order = someOf(fit, pick) ?? someOf(orders, pick)
    if (!order) return
    const viewer = await viewerOf({ id: order.userId })
    const sessionId = sessionOf(order, pick)
    const now = live.now()
    if (kind === 'start') await startPayment({ viewer, orderId: order.id, now })
    if (kind === 'rename')
      await db.user.update({ where: { id: order.userId }, data: { email: `${randomUUID()}@example.com` } })
    if (kind === 'cancel') {
      const click = () => cancelOrder({ viewer, orderId: order.id, now })
      await Promise.allSettled(pick % 3 ? [click(), click()] : [click()])
    }
    if (kind === 'refund') await refund(order, pick)
    const failed = order.refunds.find(({ status }) => status === 'FAILED')
    if (kind === 'retry' && failed) await retryRefund({ viewer: admin, input: { refundId: failed.id }, now })
    // Closed although its page at Stripe can still be paid, as somebody with a database client would.
    if (kind === 'close' && order.payments.some((one) => one.status === 'OPEN' && one.sessionId)) {
      surprised.add(order.id)
      await db.$transaction((tx) => closeOrder(tx, { orderId: order.id, reason: 'expired', now }))
    }
    if (!sessionId) return
    // Another sum than was asked for, as a discount put in at Stripe would make it.
    const page = sandbox.state.sessions[sessionId]
    if (kind === 'haggle' && page?.status === 'open' && !page.intentId)
      for (const line of page.lines.slice(0, 1)) line.unitAmount += 1 + (pick % 3)
    if (kind === 'return') await settleOrder({ sessionId, now })
    const pay = (method: string, outcome: string) => live.pay(sessionId, method, outcome)
    const method = ['card', 'alipay', 'wechat_pay'][pick % 3] ?? 'card'
    if (kind === 'pay') await pay(method, 'success')
    if (kind === 'stumble')
      await pay('card', ['decline', 'authenticate', 'authentication_failed'][pick % 3] ?? '')
    if (kind === 'delay') await pay('alipay', pick % 2 ? 'delayed' : 'delayed_failure')
  }

  /** What the network, the provider and the machine do. */
  async function disturb(kind: string, pick: number): Promise<void> {
    const { events, refunds } = sandbox.state
    if (kind === 'wait') await live.wait(waits[pick % waits.length] ?? 0)
    if (kind === 'mode') sandbox.setWebhookMode(WEBHOOK_MODES[pick % WEBHOOK_MODES.length] ?? 'normal')
    if (kind === 'lose')
      sandbox.orderWebhook({ rule: 'drop', type: null, count: 1 + (pick % 4), ms: 0, copies: 1 })
    if (kind === 'late')
      sandbox.orderWebhook({ rule: 'delay', type: null, count: 1 + (pick % 3), ms: pick * minute, copies: 1 })
    if (kind === 'resend') {
      const id = someOf(Object.keys(events), pick)
      if (id) sandbox.resend(id)
    }
    if (kind === 'hand') {
      const charge = someOf(Object.values(sandbox.state.charges), pick)
      if (charge) await live.stripe.refunds.create({ charge: charge.id, amount: 1 + (pick % 50) })
    }
    if (kind === 'fail') {
      const id = someOf(Object.keys(refunds), pick)
      if (id) await control(`refunds/${id}/fail`, {})
    }
    if (kind === 'fault')
      sandbox.orderFault(FAULTS[pick % FAULTS.length] ?? '500', 1 + (pick % 3), null, '/v1/', 20)
    if (kind === 'die') process.dieAt(1 + (pick % 12), pick % 2 === 0)
    if (kind === 'restart') process.kill()
  }

  /** What nobody is told of any more: answers are lost, a page nobody was sent to is paid, somebody refunds by hand. */
  async function inTheDark(): Promise<void> {
    sandbox.setWebhookMode('drop')
    const lose = (path: string) => sandbox.orderFault('drop-response-after-commit', 1, 'POST', path, 20)
    lose('/v1/refunds')
    await touch('refund', 1).catch(() => {})
    await disturb('hand', 1).catch(() => {})
    lose('/v1/checkout/sessions')
    await place(1).catch(() => {})
    for (const { id } of Object.values(sandbox.state.sessions).slice(-1))
      await live.pay(id, 'card', 'success')
  }

  return {
    ...live,
    /** Orders that were closed without a word to Stripe. */
    surprised,
    /** All orders and the stock behind them, of one moment: a webhook may be at work meanwhile. */
    look: () =>
      db.$transaction(
        async (tx) => ({
          orders: await listOrders(tx),
          stock: await tx.stock.findMany({
            where: { variantId: { in: variantIds } },
            include: { variant: { include: { product: true } } },
          }),
        }),
        { isolationLevel: 'RepeatableRead' },
      ),
    /** Takes one step of the storm; its refusal or death is its own affair. */
    async take(kind: string, pick: number): Promise<void> {
      const work = async () => {
        if (kind === 'place') await place(pick)
        else if (kind === 'jobs') await Promise.allSettled(jobs())
        else if (orderSteps.has(kind)) await touch(kind, pick)
        else await disturb(kind, pick)
      }
      await process.inProcess(work).catch(() => {})
    },
    /** What was told of these orders and refunds, by the id it is about. */
    async news(ids: string[]): Promise<{ type: string; id: string }[]> {
      return db.$queryRaw`
        SELECT "type", COALESCE("payload"->>'orderId', "payload"->>'refundId') AS "id" FROM "DomainEvent"
        WHERE COALESCE("payload"->>'orderId', "payload"->>'refundId') = ANY(${ids})`
    },
    /** The storm is over: no more faults, and time for everything that is still on its way; `deaf` = no webhook arrives any more. */
    async calm({ deaf }: { deaf: boolean }): Promise<void> {
      process.kill()
      sandbox.heal()
      if (deaf) await process.inProcess(inTheDark)
      await control('balance', { currency: 'cny', opening: 10_000_000 })
      // Deaf and idle for longer than Stripe keeps idempotency keys: what was made there can only be found by looking.
      for (const ms of [
        deaf ? 25 * 60 * minute : 33 * minute,
        25 * 60 * minute,
        25 * 60 * minute,
        49 * 60 * minute,
      ]) {
        await live.wait(ms)
        await Promise.allSettled(jobs())
        await live.wait(2 * minute)
      }
      // What still fails now is stuck.
      await live.work()
      await live.wait(2 * minute)
      await live.work()
    },
  }
}

export type Storm = Awaited<ReturnType<typeof createStorm>>
