import { db, type Tx } from './db'

/**
 * Marks cached public pages as old, in the transaction that makes them so: every web process drops them within half a second of its commit,
 * whoever made the change (a job has no cache of its own). Who changes something in the web process also updates the tags itself, so
 * that the answer already shows it.
 */
export async function markStale(tx: Tx, tags: Iterable<string>, now: Date): Promise<void> {
  const all = [...new Set(tags)].sort()
  if (all.length) await tx.staleTags.create({ data: { tags: all, at: now } })
}

type Row = { id: bigint; tags: string[] }

/** Rows get their numbers before they are committed, so that a late one may have a number below one already read. */
const overlap = 500n

/** Reads marks as they are committed, each once, from those made after the first call on, which gives none. */
export function createTagReader(): () => Promise<string[]> {
  let newest: bigint | null = null
  let seen = new Set<bigint>()
  return async () => {
    if (newest === null) {
      const known = await db.staleTags.findMany({
        orderBy: { id: 'desc' },
        take: Number(overlap),
        select: { id: true },
      })
      newest = known[0]?.id ?? 0n
      seen = new Set(known.map(({ id }) => id))
      return []
    }
    const floor: bigint = newest - overlap
    const rows = await db.$queryRaw<Row[]>`
      SELECT "id", "tags" FROM "StaleTags" WHERE "id" > ${floor} AND "id" <> ALL(${[...seen]}) ORDER BY "id"`
    for (const { id } of rows) {
      seen.add(id)
      if (id > newest) newest = id
    }
    for (const id of seen) if (id <= newest - overlap) seen.delete(id)
    return [...new Set(rows.flatMap(({ tags }) => tags))]
  }
}

/** Forgets marks that every process has long read. */
export async function forgetStaleTags({ now }: { now: Date }): Promise<{ staleTags: number }> {
  const { count } = await db.staleTags.deleteMany({
    where: { at: { lt: new Date(now.getTime() - 86_400_000) } },
  })
  return { staleTags: count }
}

const holder = globalThis as typeof globalThis & { millmarkStaleTags?: Set<string> }

/** Tags this process has read and not yet dropped. Next's part of the process and ours share it. */
export function waitingTags(): Set<string> {
  holder.millmarkStaleTags ??= new Set()
  return holder.millmarkStaleTags
}
