import { audit } from '@/lib/audit'
import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import { toLocale } from '@/lib/i18n/locales'
import type { Viewer } from '@/lib/permissions'
import { queueSecurityMail } from './compose-mails'
import type { UserIdInput } from './schema'
import { dropSecondFactor } from './turn-off-second-factor'

/** Takes the second factor off somebody who lost phone and recovery codes, and ends their sessions. Throws `self`, `notFound`. */
export async function resetSecondFactor({
  viewer,
  input,
  now,
}: {
  viewer: Viewer | null
  input: UserIdInput
  now: Date
}): Promise<void> {
  assertUserCan(viewer, 'admin:users')
  if (viewer.userId === input.userId) throw new DomainError('self')
  await db.$transaction(async (tx) => {
    if ((await dropSecondFactor(tx, input.userId)) === null) throw new DomainError('notFound')
    const user = await tx.user.findUniqueOrThrow({ where: { id: input.userId } })
    await queueSecurityMail(tx, now, { ...user, locale: toLocale(user.locale) }, 'secondFactorReset')
    await audit(tx, {
      viewer,
      now,
      action: 'user.second-factor-reset',
      entity: 'user',
      entityId: input.userId,
      before: { secondFactor: true },
      after: { secondFactor: false },
    })
  })
}
