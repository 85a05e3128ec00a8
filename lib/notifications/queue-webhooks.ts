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

type Item = { eventId: string; news: DomainNews; at: Date }
type WebhookItem = Item & { news: WebhookNews }

const concerns = ({ news }: WebhookItem, part: { id: string; orderId: string }) =>
  news.type === 'order.cancelled'
    ? part.orderId === news.payload.orderId
    : part.id === news.payload.subOrderId

/** The parts that are spoken of, of factories with an endpoint that is on, each with those endpoints. */
async function readConcerned(tx: Tx, items: WebhookItem[]) {
  const places = items.map(({ news }) =>
    news.type === 'order.cancelled' ? { orderId: news.payload.orderId } : { id: news.payload.subOrderId },
  )
  const endpoints = await tx.webhookEndpoint.findMany({
    where: { disabledAt: null, factory: { subOrders: { some: { OR: places } } } },
    select: { id: true, factoryId: true, events: true },
  })
  if (!endpoints.length) return []
  const parts = await tx.subOrder.findMany({
    where: { OR: places, factoryId: { in: endpoints.map(({ factoryId }) => factoryId) } },
    include: webhookInclude,
  })
  return parts.map((part) => ({
    part,
    endpoints: endpoints.filter(({ factoryId }) => factoryId === part.factoryId),
  }))
}

/**
 * Writes what factories' systems are to be told of news, within the transaction that tells it: one delivery for each endpoint that is on and
 * asked for it. The same news never makes a second one.
 */
export async function queueWebhooks(tx: Tx, items: Item[], now: Date): Promise<void> {
  const ours = items.filter((item): item is WebhookItem => isForWebhooks(item.news))
  if (!ours.length) return
  const concerned = await readConcerned(tx, ours)
  const deliveries = ours.flatMap((item) =>
    concerned
      .filter(({ part }) => concerns(item, part))
      .flatMap(({ part, endpoints }) => {
        const type = eventOf[item.news.type]
        return endpoints
          .filter(({ events }) => events.includes(type))
          .map((endpoint) => {
            const id = randomUUID()
            const body = JSON.stringify(composeWebhook(item.news, part, { id, at: item.at }))
            const sourceKey = `${item.eventId}:${part.id}`
            return { id, endpointId: endpoint.id, type, sourceKey, body, nextAttemptAt: now, createdAt: now }
          })
      }),
  )
  if (deliveries.length) await tx.webhookDelivery.createMany({ data: deliveries, skipDuplicates: true })
}
