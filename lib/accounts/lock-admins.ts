import type { Tx } from '@/lib/db'

// Not FOR UPDATE: that waits for every row that is being written with one of these accounts as its own, e.g. notifications to them, and they for it.
/** Ids of the admins who can sign in, their rows locked: two changes at once cannot remove the last one. */
export async function lockAdmins(tx: Tx): Promise<string[]> {
  const admins = await tx.$queryRaw<
    { id: string }[]
  >`SELECT "id" FROM "User" WHERE "role" = 'ADMIN' AND "bannedAt" IS NULL ORDER BY "id" FOR NO KEY UPDATE`
  return admins.map(({ id }) => id)
}
