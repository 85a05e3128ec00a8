import { randomUUID } from 'node:crypto'
import type { Tx } from '@/lib/db'
import type { DomainNews } from '@/lib/domain-events'
import { composeWebhook, type WebhookNews, webhookInclude } from './compose-webhook'
import type { WebhookEvent } from './webhook-schema'

const eventOf: Record<WebhookNews['type'], WebhookEvent> = {
  'sub-order.paid': 'order.paid',
  'sub-order.shipped': 'order.shipped',
  'sub-order.cancelled': 'order.cancelled',
  'order.cancelled': 'order.cancelled',
}
const isForWebhooks = (news: DomainNews): news is WebhookNews => news.type in eventOf

/**
 * Writes what factories' systems are to be told of a piece of news, within the transaction that tells it: one delivery for each endpoint
 * that is on and asked for it. The same news never makes a second one.
 */
export async function queueWebhooks(
  tx: Tx,
  { eventId, news, at, now }: { eventId: string; news: DomainNews; at: Date; now: Date },
): Promise<void> {
  if (!isForWebhooks(news)) return
  const type = eventOf[news.type]
  const concerned =
    news.type === 'order.cancelled' ? { orderId: news.payload.orderId } : { id: news.payload.subOrderId }
  const endpoints = await tx.webhookEndpoint.findMany({
    where: { disabledAt: null, events: { has: type }, factory: { subOrders: { some: concerned } } },
    select: { id: true, factoryId: true },
  })
  if (!endpoints.length) return
  const parts = await tx.subOrder.findMany({
    where: { ...concerned, factoryId: { in: endpoints.map(({ factoryId }) => factoryId) } },
    include: webhookInclude,
  })
  const deliveries = endpoints.flatMap((endpoint) => {
    const part = parts.find(({ factoryId }) => factoryId === endpoint.factoryId)
    if (!part) return []
    const id = randomUUID()
    return {
      id,
      endpointId: endpoint.id,
      type,
      sourceKey: `${eventId}:${part.id}`,
      body: JSON.stringify(composeWebhook(news, part, { id, at })),
      nextAttemptAt: now,
      createdAt: now,
    }
  })
  await tx.webhookDelivery.createMany({ data: deliveries, skipDuplicates: true })
}
