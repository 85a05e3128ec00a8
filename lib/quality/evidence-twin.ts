import type { Tx } from '@/lib/db'

/** Whoever keeps, hands in or judges these bytes does so one after the other, until the end of the transaction. */
export async function lockBytes(tx: Tx, sha256: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${sha256}, 0))`
}

/**
 * Whether the same bytes stand behind something another factory has handed in. A draft of somebody else's is no claim: it would keep a report
 * from the factory it belongs to.
 */
export async function standsElsewhere(
  tx: Pick<Tx, 'evidenceFile'>,
  { sha256, factoryId }: { sha256: string; factoryId: string },
): Promise<boolean> {
  const found = await tx.evidenceFile.count({
    where: {
      sha256,
      factoryId: { not: factoryId },
      OR: [
        { reports: { some: { status: { in: ['SUBMITTED', 'NEEDS_CHANGES', 'ACCEPTED'] } } } },
        { credentials: { some: { status: { in: ['SUBMITTED', 'ACCEPTED'] } } } },
      ],
    },
  })
  return found > 0
}
