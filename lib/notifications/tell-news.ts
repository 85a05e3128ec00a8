import { db, type Tx } from '@/lib/db'
import type { DomainNews } from '@/lib/domain-events'
import type { Waiting } from '@/lib/jobs'
import { queueMails } from '@/lib/mail'
import { queueWebhooks } from './queue-webhooks'
import { readOrderNews } from './read-news'
import {
  type Letter,
  lettersForCompletion,
  lettersForFactories,
  lettersForOrder,
  lettersForShipment,
} from './write-letters'
import { lettersForRefund } from './write-refund-letters'

async function lettersFor(tx: Tx, news: DomainNews): Promise<Letter[]> {
  switch (news.type) {
    case 'order.placed':
      return lettersForOrder(await readOrderNews(tx, news.payload), 'orderPlaced')
    case 'order.paid':
      return lettersForOrder(await readOrderNews(tx, news.payload), 'orderPaid')
    case 'sub-order.paid':
      return lettersForFactories(await readOrderNews(tx, news.payload))
    case 'order.cancelled': {
      const words = {
        buyer: 'orderCancelled',
        expired: 'orderExpired',
        'payment-failed': 'paymentFailed',
      } as const
      return lettersForOrder(
        await readOrderNews(tx, { orderId: news.payload.orderId }),
        words[news.payload.reason],
      )
    }
    // People hear of it with the refund itself; their systems as of a cancelled order.
    case 'sub-order.cancelled':
      return []
    case 'order.paid-late':
      return lettersForOrder(await readOrderNews(tx, news.payload), 'paidLate')
    case 'refund.intended':
    case 'refund.pending':
    case 'refund.succeeded':
    case 'refund.failed':
      return lettersForRefund(tx, news)
    case 'sub-order.shipped':
    case 'sub-order.completed': {
      const order = await readOrderNews(tx, { subOrderId: news.payload.subOrderId })
      const [part] = order.parts
      if (!part) return []
      if (news.type === 'sub-order.completed') return lettersForCompletion(order, part, news.payload.by)
      const shipment = part.shipments.find(({ id }) => id === news.payload.shipmentId)
      return shipment ? lettersForShipment(order, part, shipment) : []
    }
  }
}

/** Turns one piece of news into notifications, queued mails and webhooks, once, in one transaction. Returns false when somebody else did. */
export async function tellNews({ eventId, now }: { eventId: string; now: Date }): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const [event] = await tx.domainEvent.updateManyAndReturn({
      where: { id: eventId, handledAt: null },
      data: { handledAt: now },
    })
    if (!event) return false
    const news = { type: event.type, payload: event.payload } as unknown as DomainNews
    await queueWebhooks(tx, { eventId, news, at: event.at, now })
    const letters = await lettersFor(tx, news)
    await tx.notification.createMany({
      data: letters.map(({ to, type, data, href }) => ({
        userId: to.userId,
        eventId,
        type,
        data,
        href,
        at: event.at,
      })),
      skipDuplicates: true,
    })
    const mails = letters.map(({ to, mail }) => ({
      to: to.email,
      locale: to.locale,
      dedupeKey: `${eventId}:${to.userId}`,
      content: mail,
    }))
    await queueMails(tx, now, mails)
    return true
  })
}

const maxAttempts = 5

/** News nobody has told yet, oldest first; what failed five times waits for a person at /admin/jobs. */
export async function listUntoldNews(limit = 100): Promise<Waiting[]> {
  return db.domainEvent.findMany({
    where: { handledAt: null, attempts: { lt: maxAttempts } },
    orderBy: { at: 'asc' },
    take: limit,
    select: { id: true, requestId: true },
  })
}

/** Counts a failed telling. */
export async function countFailedTelling(eventId: string): Promise<void> {
  await db.domainEvent.updateMany({ where: { id: eventId }, data: { attempts: { increment: 1 } } })
}
