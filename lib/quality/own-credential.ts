import type { Tx } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import type { Prisma } from '@/prisma/generated/client'
import type { CredentialStatus } from '@/prisma/generated/enums'
import type { CredentialInput } from './credential-schema'
import type { AwardScope } from './recompute-awards'

/** A credential among these, its row locked until the end of the transaction. Throws `notFound`, `staleVersion`, `reportClosed`. */
export async function lockCredential(
  tx: Tx,
  { credentialId, version }: CredentialInput,
  where: Prisma.FactoryCredentialWhereInput,
  states: CredentialStatus[],
) {
  await tx.$queryRaw`SELECT 1 FROM "FactoryCredential" WHERE "id" = ${credentialId}::uuid FOR UPDATE`
  const credential = await tx.factoryCredential.findFirst({
    where: { AND: [{ id: credentialId }, where] },
    include: { products: true },
  })
  if (!credential) throw new DomainError('notFound')
  if (credential.updatedAt.getTime() !== new Date(version).getTime()) throw new DomainError('staleVersion')
  if (!states.includes(credential.status)) throw new DomainError('reportClosed')
  return credential
}

/** Whose badges a credential can change: its factory's, and with them all its products'. */
export function scopeOf({ factoryId }: { factoryId: string }): AwardScope {
  return { factoryIds: [factoryId] }
}
