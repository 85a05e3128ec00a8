import { audit } from '@/lib/audit'
import { dateOfDay, tradeDay } from '@/lib/dates'
import { db } from '@/lib/db'
import { announce } from '@/lib/domain-events'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'
import type { RecordSiteCheckInput } from './credential-schema'
import { scopeOf } from './own-credential'
import { assertNoStaff } from './own-report'
import { recomputeAwards } from './recompute-awards'

/** Records that somebody of ours was at a factory and found it as it says. Throws `ownFactory`, `credentialTaken`, `invalid`. */
export async function recordSiteCheck({
  viewer,
  input: { factorySlug, issuedOn, validUntil, ...texts },
  now,
}: {
  viewer: Viewer | null
  input: RecordSiteCheckInput
  now: Date
}): Promise<{ credentialId: string }> {
  assertUserCan(viewer, 'admin:reports')
  if (dateOfDay(issuedOn) > tradeDay(now))
    throw new DomainError('invalid', { fields: { issuedOn: 'dayAhead' } })
  return db.$transaction(async (tx) => {
    const factory = await tx.factory.findUnique({ where: { slug: factorySlug }, select: { id: true } })
    if (!factory) throw new DomainError('invalid', { fields: { factorySlug: 'notFound' } })
    assertNoStaff(viewer, factory.id)
    // Not FOR UPDATE: purchases at the factory would wait until its badges are recomputed.
    await tx.$queryRaw`SELECT 1 FROM "Factory" WHERE "id" = ${factory.id}::uuid FOR NO KEY UPDATE`
    const where = { factoryId: factory.id, kind: 'SITE_CHECK', number: texts.number } as const
    if (await tx.factoryCredential.count({ where: { ...where, status: { not: 'WITHDRAWN' } } }))
      throw new DomainError('credentialTaken', { fields: { number: 'credentialTaken' } })
    const { id } = await tx.factoryCredential.create({
      data: {
        ...where,
        ...texts,
        status: 'ACCEPTED',
        issuedOn: dateOfDay(issuedOn),
        validUntil: validUntil ? dateOfDay(validUntil) : null,
        submittedById: viewer.userId,
        assessorId: viewer.userId,
        decidedAt: now,
        createdAt: now,
      },
    })
    await audit(tx, {
      viewer,
      now,
      action: 'credential.site-check',
      entity: 'credential',
      entityId: id,
      factoryId: factory.id,
      after: { number: texts.number, issuedOn, validUntil },
    })
    await announce(tx, now, { type: 'credential.accepted', payload: { credentialId: id } })
    await recomputeAwards(tx, scopeOf({ factoryId: factory.id }), now)
    return { credentialId: id }
  })
}
