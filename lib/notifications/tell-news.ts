import { db, type Tx } from '@/lib/db'
import type { DomainNews } from '@/lib/domain-events'
import type { Waiting } from '@/lib/jobs'
import { queueMails } from '@/lib/mail'
import type { DomainEvent } from '@/prisma/generated/client'
import { queueWebhooks } from './queue-webhooks'
import { type NewsPlace, type OrderNews, readOrderBook } from './read-news'
import { lettersForCase } from './write-case-letters'
import {
  type Letter,
  lettersForCompletion,
  lettersForFactories,
  lettersForOrder,
  lettersForShipment,
} from './write-letters'
import { lettersForRefund } from './write-refund-letters'
import { lettersForReport } from './write-report-letters'

type Find = (place: NewsPlace) => OrderNews

/** Where the letters about a piece of news find its order; null when they look for themselves, or there are none. */
function placeOf({ type, payload }: DomainNews): NewsPlace | null {
  if (type === 'sub-order.cancelled') return null
  if ('orderId' in payload) return { orderId: payload.orderId }
  return 'subOrderId' in payload ? { subOrderId: payload.subOrderId } : null
}

async function lettersFor(tx: Tx, news: DomainNews, find: Find): Promise<Letter[]> {
  switch (news.type) {
    case 'order.placed':
      return lettersForOrder(find(news.payload), 'orderPlaced')
    case 'order.paid':
      return lettersForOrder(find(news.payload), 'orderPaid')
    case 'sub-order.paid':
      return lettersForFactories(find(news.payload))
    case 'order.cancelled': {
      const words = {
        buyer: 'orderCancelled',
        expired: 'orderExpired',
        'payment-failed': 'paymentFailed',
      } as const
      return lettersForOrder(find({ orderId: news.payload.orderId }), words[news.payload.reason])
    }
    // People hear of it with the refund itself; their systems as of a cancelled order.
    case 'sub-order.cancelled':
      return []
    case 'order.paid-late':
      return lettersForOrder(find(news.payload), 'paidLate')
    case 'refund.intended':
    case 'refund.pending':
    case 'refund.succeeded':
    case 'refund.failed':
      return lettersForRefund(tx, news)
    case 'report.submitted':
    case 'report.accepted':
    case 'report.returned':
    case 'report.rejected':
    case 'report.withdrawn':
    case 'report.asked':
    case 'report.answered':
    case 'credential.submitted':
    case 'credential.accepted':
    case 'credential.rejected':
    case 'credential.withdrawn':
      return lettersForReport(tx, news)
    case 'case.opened':
    case 'case.noticed':
    case 'case.answered':
    case 'case.closed':
    case 'award.ended':
      return lettersForCase(tx, news)
    case 'sub-order.shipped':
    case 'sub-order.completed': {
      const order = find({ subOrderId: news.payload.subOrderId })
      const [part] = order.parts
      if (!part) return []
      if (news.type === 'sub-order.completed') return lettersForCompletion(order, part, news.payload.by)
      const shipment = part.shipments.find(({ id }) => id === news.payload.shipmentId)
      return shipment ? lettersForShipment(order, part, shipment) : []
    }
  }
}

/** Turns news into notifications, queued mails and webhooks: for all of it together as few statements as for one. */
async function tell(tx: Tx, events: DomainEvent[], now: Date): Promise<void> {
  const items = events.map(({ id, type, payload, at, requestId }) => ({
    eventId: id,
    news: { type, payload } as unknown as DomainNews,
    at,
    requestId,
  }))
  await queueWebhooks(tx, items, now)
  const find = await readOrderBook(
    tx,
    items.flatMap(({ news }) => placeOf(news) ?? []),
  )
  const letters: (Letter & (typeof items)[number])[] = []
  for (const item of items)
    for (const letter of await lettersFor(tx, item.news, find)) letters.push({ ...item, ...letter })
  if (!letters.length) return
  await tx.notification.createMany({
    data: letters.map(({ to, type, data, href, eventId, at }) => ({
      userId: to.userId,
      eventId,
      type,
      data,
      href,
      at,
    })),
    skipDuplicates: true,
  })
  const mails = letters.map(({ to, mail, eventId, requestId }) => ({
    to: to.email,
    locale: to.locale,
    dedupeKey: `${eventId}:${to.userId}`,
    content: mail,
    requestId,
  }))
  await queueMails(tx, now, mails)
}

/** Tells one piece of news, once, in one transaction. Returns false when somebody else did. */
export async function tellNews({ eventId, now }: { eventId: string; now: Date }): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const events = await tx.domainEvent.updateManyAndReturn({
      where: { id: eventId, handledAt: null },
      data: { handledAt: now },
    })
    await tell(tx, events, now)
    return events.length === 1
  })
}

/**
 * Tells the oldest news nobody has tried to tell, all in one transaction: whoever dies in it leaves it untold, for the next to take at once.
 * Should one piece fail, nothing of it stays and each is to be told by itself.
 */
export async function tellFreshNews({ now, limit }: { now: Date; limit: number }): Promise<Waiting[]> {
  return db.$transaction(async (tx) => {
    const events = await tx.$queryRaw<DomainEvent[]>`
      UPDATE "DomainEvent" e SET "handledAt" = ${now} FROM (
        SELECT "id" FROM "DomainEvent" WHERE "handledAt" IS NULL AND "attempts" = 0 ORDER BY "at" LIMIT ${limit}::int FOR UPDATE SKIP LOCKED) fresh
      WHERE e."id" = fresh."id" RETURNING e."id", e."type", e."payload", e."at", e."requestId"`
    if (events.length) await tell(tx, events, now)
    return events.map(({ id, requestId }) => ({ id, requestId }))
  })
}

const maxAttempts = 5

function listUntold(attempts: { lt: number; gt?: number }): Promise<Waiting[]> {
  return db.domainEvent.findMany({
    where: { handledAt: null, attempts },
    orderBy: { at: 'asc' },
    take: 100,
    select: { id: true, requestId: true },
  })
}

/** News nobody has told yet, oldest first; what failed five times waits for a person at /admin/jobs. */
export function listUntoldNews(): Promise<Waiting[]> {
  return listUntold({ lt: maxAttempts })
}

/** News whose telling has failed and is to be tried again, oldest first. */
export function listFailedNews(): Promise<Waiting[]> {
  return listUntold({ gt: 0, lt: maxAttempts })
}

/** Counts a failed telling. */
export async function countFailedTelling(eventId: string): Promise<void> {
  await db.domainEvent.updateMany({ where: { id: eventId }, data: { attempts: { increment: 1 } } })
}
