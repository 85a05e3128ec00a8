import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { POST } from '@/app/api/stripe/webhook/route'
import { db } from '@/lib/db'
import { required } from '@/lib/env'
import { listUntoldNews, tellNews } from '@/lib/notifications/tell-news'
import { expireHolds } from '@/lib/payments/expire-holds'
import { reconcilePayments } from '@/lib/payments/reconcile-payments'
import { reconcileRefunds } from '@/lib/payments/reconcile-refunds'
import { sendRefunds } from '@/lib/payments/send-refunds'
import { createPayments } from './payments'

type Around = (work: () => Promise<Response>) => Promise<Response>

/** The shop's own webhook door behind a real port, with every status it answered. */
async function openWebhookDoor(around: Around) {
  const answers: number[] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    const signature = String(request.headers['stripe-signature'])
    const answer = await around(() =>
      POST(
        new Request('http://localhost:3999/api/stripe/webhook', {
          method: 'POST',
          body,
          headers: { 'stripe-signature': signature },
        }),
      ),
    ).catch(() => new Response(null, { status: 500 }))
    answers.push(answer.status)
    response.writeHead(answer.status).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    answers,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

/**
 * Like `createPayments`, but whole: the sandbox sends its signed webhooks to the shop's own door, and `now()` is the sandbox's clock, so
 * that both sides' time passes together. `around` wraps what the door does.
 */
export async function createLivePayments({ around = (work) => work() }: { around?: Around } = {}) {
  const door = await openWebhookDoor(around)
  const payments = await createPayments({
    webhook: { url: door.url, secret: required('STRIPE_WEBHOOK_SECRET') },
    refundDelayMs: 60_000,
  })
  const { sandbox } = payments
  sandbox.heal()
  const now = () => new Date(sandbox.nowMs())

  return {
    ...payments,
    answers: door.answers,
    now,
    /** Lets `ms` pass and every webhook due by then arrive. */
    async wait(ms: number): Promise<void> {
      await sandbox.advance(ms)
      await sandbox.webhooksSettled()
    },
    /** The buyer on the payment page; resolves once the webhooks of it have arrived. */
    async payAndTell(sessionId: string, method = 'card', outcome = 'success'): Promise<number> {
      const { status } = await payments.pay(sessionId, method, outcome)
      await sandbox.webhooksSettled()
      return status
    },
    /** One round of the worker's money jobs. */
    async work(): Promise<void> {
      await expireHolds({ now: now() })
      await reconcilePayments({ now: now() })
      await sendRefunds({ now: now() })
      await reconcileRefunds({ now: now() })
    },
    /** Tells all news, each twice at once, as two workers would. Returns the subjects of an address's mails. */
    async mailsTo(email: string): Promise<string[]> {
      for (const { id: eventId } of await listUntoldNews())
        await Promise.all([tellNews({ eventId, now: now() }), tellNews({ eventId, now: now() })])
      const mails = await db.mail.findMany({ where: { to: email }, orderBy: { id: 'asc' } })
      return mails.map(({ subject }) => subject)
    },
    async close(): Promise<void> {
      await payments.close()
      door.close()
    },
  }
}

export type LivePayments = Awaited<ReturnType<typeof createLivePayments>>
