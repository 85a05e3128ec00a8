import { db } from '@/lib/db'
import type { Waiting } from '@/lib/jobs'
import { leaseMs } from './webhook-rules'

export type Claim = {
  endpointId: string
  factoryId: string
  deliveryId: string
  attemptId: string
  type: string
  url: string
  body: string
  /** every secret that signs now, still sealed */
  sealedSecrets: string[]
  tries: number
  at: Date
  leaseUntil: Date
}

/**
 * Takes the delivery of an endpoint that has waited longest, for one request: the endpoint is leased, so that nobody else sends to it
 * meanwhile, and the try is counted before it is made. Null when nothing is due, it is off, or somebody is sending. Should the claimer die,
 * the lease runs out and the delivery is due again.
 */
export async function claimWebhook({
  endpointId,
  now,
}: {
  endpointId: string
  now: Date
}): Promise<Claim | null> {
  const leaseUntil = new Date(now.getTime() + leaseMs)
  return db.$transaction(async (tx) => {
    const [endpoint] = await tx.webhookEndpoint.updateManyAndReturn({
      where: { id: endpointId, disabledAt: null, OR: [{ leaseUntil: null }, { leaseUntil: { lte: now } }] },
      data: { leaseUntil },
    })
    if (!endpoint) return null
    const due = await tx.webhookDelivery.findFirst({
      where: { endpointId, status: 'WAITING', nextAttemptAt: { lte: now } },
      orderBy: [{ nextAttemptAt: 'asc' }, { createdAt: 'asc' }],
    })
    if (!due) {
      await tx.webhookEndpoint.update({ where: { id: endpointId }, data: { leaseUntil: null } })
      return null
    }
    const { id: deliveryId, type, body } = due
    const tries = due.tries + 1
    await tx.webhookDelivery.update({ where: { id: deliveryId }, data: { tries, nextAttemptAt: leaseUntil } })
    const number = (await tx.webhookAttempt.count({ where: { deliveryId } })) + 1
    const attempt = await tx.webhookAttempt.create({ data: { deliveryId, number, at: now } })
    const previous = endpoint.previousUntil && endpoint.previousUntil > now ? endpoint.previousSecret : null
    return {
      endpointId,
      factoryId: endpoint.factoryId,
      deliveryId,
      attemptId: attempt.id,
      type,
      url: endpoint.url,
      body,
      sealedSecrets: [endpoint.secret, ...(previous ? [previous] : [])],
      tries,
      at: now,
      leaseUntil,
    }
  })
}

/** Ids of endpoints with something due and nobody sending, those waiting longest first. */
export async function listDueWebhooks({
  now,
  limit = 100,
}: {
  now: Date
  limit?: number
}): Promise<Waiting[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT e."id"::text AS "id" FROM "WebhookDelivery" d JOIN "WebhookEndpoint" e ON e."id" = d."endpointId"
    WHERE d."status" = 'WAITING' AND d."nextAttemptAt" <= ${now} AND e."disabledAt" IS NULL
      AND (e."leaseUntil" IS NULL OR e."leaseUntil" <= ${now})
    GROUP BY e."id" ORDER BY MIN(d."nextAttemptAt") LIMIT ${limit}`
  return rows.map(({ id }) => ({ id, requestId: null }))
}
