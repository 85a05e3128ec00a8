import { db } from '@/lib/db'
import { sealedFor } from '@/lib/notifications/own-webhook'
import { newSecret } from '@/lib/notifications/webhook-rules'
import { seal } from '@/lib/sealed-text'

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

/** An endpoint at an address nobody has, with one delivery that arrived: nothing is sent until a parcel leaves or somebody asks for it. */
export async function createSilentWebhook(factoryId: string) {
  const at = new Date()
  const endpoint = await db.webhookEndpoint.create({
    data: {
      factoryId,
      url: 'https://hooks.example/orders',
      label: '',
      events: ['order.shipped'],
      secret: seal(newSecret(), sealedFor),
      createdAt: at,
      updatedAt: at,
    },
  })
  const arrived = { status: 'DELIVERED', nextAttemptAt: null } as const
  return { endpoint, delivery: await createDelivery(endpoint.id, at, arrived) }
}
