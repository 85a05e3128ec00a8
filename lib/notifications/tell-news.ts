import { db, type Tx } from '@/lib/db'
import type { DomainNews } from '@/lib/domain-events'
import type { Waiting } from '@/lib/jobs'
import { queueMail } from '@/lib/mail'
import { readOrderNews } from './read-news'
import {
  type Letter,
  lettersForCompletion,
  lettersForFactories,
  lettersForOrder,
  lettersForShipment,
} from './write-letters'

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
    case 'order.paid-late':
      return lettersForOrder(await readOrderNews(tx, news.payload), 'paidLate')
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

/** Turns one piece of news into notifications and queued mails, once, in one transaction. Returns false when somebody else did. */
export async function tellNews({ eventId, now }: { eventId: string; now: Date }): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const { count } = await tx.domainEvent.updateMany({
      where: { id: eventId, handledAt: null },
      data: { handledAt: now },
    })
    if (count !== 1) return false
    const event = await tx.domainEvent.findUniqueOrThrow({ where: { id: eventId } })
    const letters = await lettersFor(tx, {
      type: event.type,
      payload: event.payload,
    } as unknown as DomainNews)
    for (const { to, type, data, href, mail } of letters) {
      await tx.notification.createMany({
        data: [{ userId: to.userId, eventId, type, data, href, at: event.at }],
        skipDuplicates: true,
      })
      await queueMail(tx, now, {
        to: to.email,
        locale: to.locale,
        dedupeKey: `${eventId}:${to.userId}`,
        content: mail,
      })
    }
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
