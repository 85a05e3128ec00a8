import { randomUUID } from 'node:crypto'
import { audit } from '@/lib/audit'
import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'
import { countTry } from '@/lib/rate-limit'
import { lockOwnWebhook } from './own-webhook'
import { byHand } from './resend-webhook'
import { testEvent, type WebhookIdInput, type WebhookPayload, webhookVersion } from './webhook-schema'

/** Sends an endpoint a test event, signed like any other; it is tried once. Throws `notFound`, `webhookOff`, `tooMany`. */
export async function sendTestEvent({
  viewer,
  input: { endpointId },
  now,
}: {
  viewer: Viewer | null
  input: WebhookIdInput
  now: Date
}): Promise<{ deliveryId: string }> {
  assertUserCan(viewer, 'webhook:manage')
  const id = randomUUID()
  const payload: WebhookPayload = {
    id,
    createdAt: now.toISOString(),
    apiVersion: webhookVersion,
    type: testEvent,
    data: { message: 'A test event from Millmark. Nothing has happened to any order.' },
  }
  await db.$transaction((tx) => lockOwnWebhook(tx, viewer, endpointId))
  await countTry(byHand, endpointId, now)
  await db.$transaction(async (tx) => {
    const { disabledAt, factoryId } = await lockOwnWebhook(tx, viewer, endpointId)
    if (disabledAt) throw new DomainError('webhookOff')
    await tx.webhookDelivery.create({
      data: {
        id,
        endpointId,
        type: testEvent,
        sourceKey: id,
        body: JSON.stringify(payload),
        nextAttemptAt: now,
        createdAt: now,
      },
    })
    await audit(tx, {
      viewer,
      now,
      action: 'webhook.test',
      entity: 'webhook',
      entityId: endpointId,
      factoryId,
    })
  })
  return { deliveryId: id }
}
