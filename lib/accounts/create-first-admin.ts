import { audit } from '@/lib/audit'
import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { systemViewer } from '@/lib/permissions'
import { hashPassword } from './check-password'
import { isWeakPassword } from './rules'
import type { CreateFirstAdminInput } from './schema'
import { useToken } from './use-token'

/** Makes the first admin of an empty shop through the link printed at start. Throws `linkExpired` once there is one, `emailTaken`, `invalid`. */
export async function createFirstAdmin({
  input,
  now,
}: {
  input: CreateFirstAdminInput
  now: Date
}): Promise<void> {
  if (isWeakPassword(input.password, input))
    throw new DomainError('invalid', { fields: { password: 'weakPassword' } })
  const passwordHash = await hashPassword(input.password)
  await db.$transaction(async (tx) => {
    await useToken(tx, now, input.token, 'FIRST_ADMIN')
    if (await tx.user.count({ where: { role: 'ADMIN' } })) throw new DomainError('linkExpired')
    if (await tx.user.count({ where: { email: input.email } }))
      throw new DomainError('emailTaken', { fields: { email: 'emailTaken' } })
    const { email, name, locale } = input
    const user = await tx.user.create({
      data: { email, name, locale, passwordHash, role: 'ADMIN', emailConfirmedAt: now, createdAt: now },
    })
    await audit(tx, {
      viewer: systemViewer,
      now,
      action: 'user.first-admin',
      entity: 'user',
      entityId: user.id,
      after: { role: 'ADMIN' },
    })
  })
}
