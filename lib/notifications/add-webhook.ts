import { audit } from '@/lib/audit'
import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import { factoriesFor, type Viewer } from '@/lib/permissions'
import { seal } from '@/lib/sealed-text'
import { assertCallable, sealedFor } from './own-webhook'
import { maxEndpoints, newSecret, urlWithoutQuery } from './webhook-rules'
import type { AddWebhookInput } from './webhook-schema'

/**
 * Registers where a factory's own system is told of its orders, and makes its signing secret: the answer is the only time it is readable.
 * Throws `notFound`, `outboundAddress`, `unknownHost`, `tooManyWebhooks`.
 */
export async function addWebhook({
  viewer,
  input: { factoryId, url, label, events },
  now,
}: {
  viewer: Viewer | null
  input: AddWebhookInput
  now: Date
}): Promise<{ endpointId: string; secret: string }> {
  assertUserCan(viewer, 'webhook:manage')
  if (!factoriesFor(viewer, 'webhook:manage').includes(factoryId)) throw new DomainError('notFound')
  await assertCallable(url)
  const secret = newSecret()
  return db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "Factory" WHERE "id" = ${factoryId}::uuid FOR UPDATE`
    if ((await tx.webhookEndpoint.count({ where: { factoryId } })) >= maxEndpoints)
      throw new DomainError('tooManyWebhooks', { params: { max: maxEndpoints } })
    const { id } = await tx.webhookEndpoint.create({
      data: {
        factoryId,
        url,
        label,
        events,
        secret: seal(secret, sealedFor),
        createdAt: now,
        updatedAt: now,
      },
    })
    await audit(tx, {
      viewer,
      now,
      action: 'webhook.add',
      entity: 'webhook',
      entityId: id,
      factoryId,
      after: { url: urlWithoutQuery(url), label, events },
    })
    return { endpointId: id, secret }
  })
}
