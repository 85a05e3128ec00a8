import { audit } from '@/lib/audit'
import { minute } from '@/lib/dates'
import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import { factoriesFor, type Viewer } from '@/lib/permissions'
import { countTry } from '@/lib/rate-limit'
import { lockOwnWebhook } from './own-webhook'
import type { ResendWebhookInput, WebhookIdInput } from './webhook-schema'

/** Sending by hand, for each endpoint: no tool to pester others with. */
export const byHand = { name: 'webhook-by-hand', max: 30, windowMs: 10 * minute }

/**
 * Sends a delivery once more, under the same id and with the same body, and starts its schedule anew should that fail. Throws `notFound`,
 * `webhookOff`, `tooMany`.
 */
export async function resendWebhook({
  viewer,
  input: { deliveryId },
  now,
}: {
  viewer: Viewer | null
  input: ResendWebhookInput
  now: Date
}): Promise<void> {
  assertUserCan(viewer, 'webhook:manage')
  const endpoint = { factoryId: { in: factoriesFor(viewer, 'webhook:manage') } }
  const delivery = await db.webhookDelivery.findFirst({ where: { id: deliveryId, endpoint } })
  if (!delivery) throw new DomainError('notFound')
  await countTry(byHand, delivery.endpointId, now)
  await db.$transaction(async (tx) => {
    const { disabledAt, factoryId } = await lockOwnWebhook(tx, viewer, delivery.endpointId)
    if (disabledAt) throw new DomainError('webhookOff')
    await tx.webhookDelivery.updateMany({
      where: { id: deliveryId },
      data: { status: 'WAITING', tries: 0, nextAttemptAt: now },
    })
    await audit(tx, {
      viewer,
      now,
      action: 'webhook.resend',
      entity: 'webhook',
      entityId: delivery.endpointId,
      factoryId,
      after: { delivery: deliveryId, type: delivery.type },
    })
  })
}

/** Sends every delivery of an endpoint that was given up on once more, oldest first. Throws `notFound`, `webhookOff`, `tooMany`. */
export async function resendFailedWebhooks({
  viewer,
  input: { endpointId },
  now,
}: {
  viewer: Viewer | null
  input: WebhookIdInput
  now: Date
}): Promise<{ count: number }> {
  assertUserCan(viewer, 'webhook:manage')
  await db.$transaction((tx) => lockOwnWebhook(tx, viewer, endpointId))
  await countTry(byHand, endpointId, now)
  return db.$transaction(async (tx) => {
    const { disabledAt, factoryId } = await lockOwnWebhook(tx, viewer, endpointId)
    if (disabledAt) throw new DomainError('webhookOff')
    const { count } = await tx.webhookDelivery.updateMany({
      where: { endpointId, status: 'FAILED' },
      data: { status: 'WAITING', tries: 0, nextAttemptAt: now },
    })
    await audit(tx, {
      viewer,
      now,
      action: 'webhook.resend-failed',
      entity: 'webhook',
      entityId: endpointId,
      factoryId,
      after: { count },
    })
    return { count }
  })
}
