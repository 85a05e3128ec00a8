import { audit } from '@/lib/audit'
import { db } from '@/lib/db'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'
import { seal } from '@/lib/sealed-text'
import { lockOwnWebhook, sealedFor } from './own-webhook'
import { newSecret, rotationMs } from './webhook-rules'
import type { WebhookIdInput } from './webhook-schema'

/** Gives an endpoint a new signing secret, readable in the answer only; for a day the one before it signs too. Throws `notFound`. */
export async function rotateSecret({
  viewer,
  input: { endpointId },
  now,
}: {
  viewer: Viewer | null
  input: WebhookIdInput
  now: Date
}): Promise<{ secret: string }> {
  assertUserCan(viewer, 'webhook:manage')
  const secret = newSecret()
  const previousUntil = new Date(now.getTime() + rotationMs)
  return db.$transaction(async (tx) => {
    const old = await lockOwnWebhook(tx, viewer, endpointId)
    await tx.webhookEndpoint.update({
      where: { id: endpointId },
      data: { secret: seal(secret, sealedFor), previousSecret: old.secret, previousUntil },
    })
    await audit(tx, {
      viewer,
      now,
      action: 'webhook.rotate',
      entity: 'webhook',
      entityId: endpointId,
      factoryId: old.factoryId,
      after: { oldSecretUntil: previousUntil.toISOString() },
    })
    return { secret }
  })
}
