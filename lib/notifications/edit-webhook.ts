import { audit } from '@/lib/audit'
import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'
import { assertCallable, lockOwnWebhook } from './own-webhook'
import { urlWithoutQuery } from './webhook-rules'
import type { EditWebhookInput } from './webhook-schema'

/** Changes address, name and events of an endpoint. Throws `notFound`, `staleVersion`, `outboundAddress`, `unknownHost`. */
export async function editWebhook({
  viewer,
  input: { endpointId, version, url, label, events },
  now,
}: {
  viewer: Viewer | null
  input: EditWebhookInput
  now: Date
}): Promise<void> {
  assertUserCan(viewer, 'webhook:manage')
  await db.$transaction((tx) => lockOwnWebhook(tx, viewer, endpointId))
  await assertCallable(url)
  await db.$transaction(async (tx) => {
    const old = await lockOwnWebhook(tx, viewer, endpointId)
    if (old.updatedAt.getTime() !== new Date(version).getTime()) throw new DomainError('staleVersion')
    await tx.webhookEndpoint.update({
      where: { id: endpointId },
      data: { url, label, events, updatedAt: now },
    })
    await audit(tx, {
      viewer,
      now,
      action: 'webhook.edit',
      entity: 'webhook',
      entityId: endpointId,
      factoryId: old.factoryId,
      before: { url: urlWithoutQuery(old.url), label: old.label, events: old.events },
      after: { url: urlWithoutQuery(url), label, events },
    })
  })
}
