import { generateSecret } from 'otplib'
import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'
import { sealSecret } from './take-code'

/** Makes the secret for the viewer's app; it counts only once a code of it has confirmed it. Throws `conflict` while one is on. */
export async function beginSecondFactor({
  viewer,
  now,
}: {
  viewer: Viewer | null
  now: Date
}): Promise<void> {
  assertUserCan(viewer, 'account:manage-own')
  const { userId } = viewer
  await db.$transaction(async (tx) => {
    const [user] = await tx.$queryRaw<{ on: boolean }[]>`
      SELECT "secondFactorSince" IS NOT NULL AS "on" FROM "User" WHERE "id" = ${userId}::uuid FOR NO KEY UPDATE`
    if (!user || user.on) throw new DomainError('conflict')
    const fresh = { sealedSecret: sealSecret(userId, generateSecret()), lastStep: 0, createdAt: now }
    await tx.secondFactor.upsert({ where: { userId }, create: { userId, ...fresh }, update: fresh })
  })
}
