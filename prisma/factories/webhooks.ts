import { db } from '@/lib/db'
import { addWebhook } from '@/lib/notifications/add-webhook'
import { sealedFor } from '@/lib/notifications/own-webhook'
import { newSecret } from '@/lib/notifications/webhook-rules'
import { type WebhookEvent, webhookEvents } from '@/lib/notifications/webhook-schema'
import { seal } from '@/lib/sealed-text'
import { createFactory } from './factories'
import { createViewer } from './users'

type Wanted = { url: string; factoryId?: string; events?: WebhookEvent[]; now?: Date }

/** An endpoint of a factory, registered by an owner of it, with its readable secret. */
export async function createWebhook({
  url,
  factoryId,
  events = [...webhookEvents],
  now = new Date(),
}: Wanted) {
  const of = factoryId ?? (await createFactory()).id
  const owner = await createViewer({ memberships: [{ factoryId: of, role: 'OWNER' }] })
  const made = await addWebhook({ viewer: owner, input: { factoryId: of, url, label: '', events }, now })
  return { ...made, owner, factoryId: of }
}

/** A delivery that is due, as the fan-out writes it. */
export async function createDelivery(
  endpointId: string,
  now: Date,
  more: { status?: 'DELIVERED'; nextAttemptAt?: Date | null; body?: string } = {},
) {
  return db.webhookDelivery.create({
    data: {
      endpointId,
      type: 'order.paid',
      sourceKey: crypto.randomUUID(),
      body: '{"货":"600 克"}',
      nextAttemptAt: now,
      createdAt: now,
      ...more,
    },
  })
}

/** An endpoint at an address nobody has, with one delivery that arrived: nothing is sent until somebody asks for it. */
export async function createSilentWebhook(factoryId: string) {
  const at = new Date()
  const endpoint = await db.webhookEndpoint.create({
    data: {
      factoryId,
      url: 'https://hooks.example/orders',
      label: '',
      events: ['order.cancelled'],
      secret: seal(newSecret(), sealedFor),
      createdAt: at,
      updatedAt: at,
    },
  })
  const arrived = { status: 'DELIVERED', nextAttemptAt: null } as const
  return { endpoint, delivery: await createDelivery(endpoint.id, at, arrived) }
}
