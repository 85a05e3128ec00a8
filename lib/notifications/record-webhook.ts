import { audit } from '@/lib/audit'
import { db, type Tx } from '@/lib/db'
import { queueMail } from '@/lib/mail'
import type { SendOutcome } from '@/lib/outbound-post'
import { systemViewer } from '@/lib/permissions'
import type { Claim } from './claim-webhook'
import { listStaff } from './read-news'
import { isArrived, nextTryAt, switchOffReason, urlWithoutQuery, type WebhookFailure } from './webhook-rules'
import { testEvent } from './webhook-schema'
import { letter } from './write-letters'

/** What came of a request; `secret`: it was not made, since the signing secret does not open (AUTH_SECRET has changed). */
export type WebhookOutcome = Omit<SendOutcome, 'failure'> & { failure: WebhookFailure | null }

/** Switches an endpoint off and tells the factory's owners, in the app and by mail. */
async function switchOff(tx: Tx, claim: Claim, reason: 'gone' | 'failing', now: Date): Promise<void> {
  const { endpointId, factoryId, attemptId } = claim
  const { count } = await tx.webhookEndpoint.updateMany({
    where: { id: endpointId, disabledAt: null },
    data: { disabledAt: now, disabledReason: reason },
  })
  if (count !== 1) return
  await tx.webhookDelivery.updateMany({
    where: { endpointId, status: 'WAITING' },
    data: { status: 'FAILED', nextAttemptAt: null },
  })
  await audit(tx, {
    viewer: systemViewer,
    now,
    action: 'webhook.off',
    entity: 'webhook',
    entityId: endpointId,
    factoryId,
    before: { on: true },
    after: { on: false, reason },
  })
  const owners = (await listStaff(tx, [factoryId], ['OWNER'])).get(factoryId) ?? []
  for (const to of owners) {
    const { type, data, href, mail } = letter(to, {
      type: reason === 'gone' ? 'webhookGone' : 'webhookFailing',
      data: { url: urlWithoutQuery(claim.url) },
      href: `/seller/integrations/${endpointId}`,
    })
    await tx.notification.createMany({
      data: [{ userId: to.userId, eventId: attemptId, type, data, href, at: now }],
      skipDuplicates: true,
    })
    await queueMail(tx, now, {
      to: to.email,
      locale: to.locale,
      dedupeKey: `${attemptId}:${to.userId}`,
      content: mail,
    })
  }
}

/**
 * Writes down what came of a claimed request and lets the endpoint go: delivered, to be tried again, or given up; the endpoint is switched
 * off when it is gone or nothing has arrived for a day. A delivery that was resent meanwhile stays due.
 */
export async function recordWebhook(
  claim: Claim,
  outcome: WebhookOutcome,
  { now, random }: { now: Date; random: number },
): Promise<void> {
  const { endpointId, deliveryId, attemptId, type, tries, leaseUntil } = claim
  const arrived = isArrived(outcome.status)
  const next = arrived ? null : nextTryAt(type, tries, now, random)
  await db.$transaction(async (tx) => {
    // First the endpoint: whoever changes it by hand takes its row first too.
    await tx.$queryRaw`SELECT 1 FROM "WebhookEndpoint" WHERE "id" = ${endpointId}::uuid FOR UPDATE`
    const endpoint = await tx.webhookEndpoint.findUnique({ where: { id: endpointId } })
    if (!endpoint) return
    await tx.webhookAttempt.update({
      where: { id: attemptId },
      data: {
        durationMs: outcome.durationMs,
        httpStatus: outcome.status,
        failure: outcome.failure,
        answer: outcome.answer,
      },
    })
    await tx.webhookDelivery.updateMany({
      where: { id: deliveryId, tries, ...(arrived ? {} : { status: 'WAITING' }) },
      data: {
        status: arrived ? 'DELIVERED' : next ? 'WAITING' : 'FAILED',
        nextAttemptAt: next,
      },
    })
    // A test that fails says nothing about the events.
    const counted = arrived || type !== testEvent
    const failingSince = arrived ? null : (endpoint.failingSince ?? claim.at)
    await tx.webhookEndpoint.update({
      where: { id: endpointId },
      data: {
        ...(counted ? { failingSince } : {}),
        ...(endpoint.leaseUntil?.getTime() === leaseUntil.getTime() ? { leaseUntil: null } : {}),
      },
    })
    const reason =
      failingSince &&
      switchOffReason({
        status: outcome.status,
        isGivenUp: counted && next === null,
        failingSince,
        now,
      })
    if (reason) await switchOff(tx, claim, reason, now)
  })
}
