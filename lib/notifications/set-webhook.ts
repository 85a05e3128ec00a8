import { audit } from '@/lib/audit'
import { db } from '@/lib/db'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'
import { lockOwnWebhook } from './own-webhook'
import type { SetWebhookInput } from './webhook-schema'

/**
 * Switches an endpoint on or off by hand. Off, it is told of nothing new and what still waited is given up; each can be resent afterwards.
 * Doing it twice changes nothing. Throws `notFound`.
 */
export async function setWebhook({
  viewer,
  input: { endpointId, on },
  now,
}: {
  viewer: Viewer | null
  input: SetWebhookInput
  now: Date
}): Promise<void> {
  assertUserCan(viewer, 'webhook:manage')
  const isOn = on === 'yes'
  await db.$transaction(async (tx) => {
    const old = await lockOwnWebhook(tx, viewer, endpointId)
    if ((old.disabledAt === null) === isOn) return
    await tx.webhookEndpoint.update({
      where: { id: endpointId },
      data: {
        disabledAt: isOn ? null : now,
        disabledReason: isOn ? null : 'owner',
        failingSince: null,
      },
    })
    if (!isOn)
      await tx.webhookDelivery.updateMany({
        where: { endpointId, status: 'WAITING' },
        data: { status: 'FAILED', nextAttemptAt: null },
      })
    await audit(tx, {
      viewer,
      now,
      action: isOn ? 'webhook.on' : 'webhook.off',
      entity: 'webhook',
      entityId: endpointId,
      factoryId: old.factoryId,
      before: { on: !isOn, reason: old.disabledReason },
      after: { on: isOn },
    })
  })
}
