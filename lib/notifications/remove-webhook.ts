import { audit } from '@/lib/audit'
import { db } from '@/lib/db'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'
import { lockOwnWebhook } from './own-webhook'
import { urlWithoutQuery } from './webhook-rules'
import type { WebhookIdInput } from './webhook-schema'

/** Deletes an endpoint with its deliveries. Throws `notFound`. */
export async function removeWebhook({
  viewer,
  input: { endpointId },
  now,
}: {
  viewer: Viewer | null
  input: WebhookIdInput
  now: Date
}): Promise<void> {
  assertUserCan(viewer, 'webhook:manage')
  await db.$transaction(async (tx) => {
    const old = await lockOwnWebhook(tx, viewer, endpointId)
    await tx.webhookEndpoint.delete({ where: { id: endpointId } })
    await audit(tx, {
      viewer,
      now,
      action: 'webhook.remove',
      entity: 'webhook',
      entityId: endpointId,
      factoryId: old.factoryId,
      before: { url: urlWithoutQuery(old.url), label: old.label, events: old.events },
    })
  })
}
