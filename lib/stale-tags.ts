import type { Tx } from './db'

/**
 * Marks cached public pages as old, in the transaction that makes them so: every web process drops them within half a second of its commit,
 * whoever made the change (a job has no cache of its own). Who changes something in the web process also updates the tags itself, so
 * that the answer already shows it.
 */
export async function markStale(tx: Tx, tags: Iterable<string>, now: Date): Promise<void> {
  const all = [...new Set(tags)].sort()
  if (all.length) await tx.staleTags.create({ data: { tags: all, at: now } })
}
