import type { Tx } from '@/lib/db'
import { DomainError } from '@/lib/errors'

/** A rule with its versions, newest first, locked until the end of the transaction. Throws `notFound`. */
export async function lockBadge(tx: Tx, key: string) {
  await tx.$queryRaw`SELECT 1 FROM "BadgeRule" WHERE "key" = ${key} FOR UPDATE`
  const rule = await tx.badgeRule.findUnique({
    where: { key },
    include: { versions: { orderBy: { version: 'desc' } } },
  })
  if (!rule) throw new DomainError('notFound')
  const of = (status: 'DRAFT' | 'PUBLISHED') =>
    rule.versions.find((version) => version.status === status) ?? null
  return { rule, draft: of('DRAFT'), published: of('PUBLISHED'), last: rule.versions[0]?.version ?? 0 }
}

/** Throws `staleVersion` when the draft is not the one the person saw. */
export function assertSeen(draft: { updatedAt: Date } | null, seen: string): void {
  if ((draft?.updatedAt.getTime() ?? null) !== (seen ? new Date(seen).getTime() : null))
    throw new DomainError('staleVersion')
}
