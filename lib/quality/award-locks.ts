import { type Tx, together } from '@/lib/db'

/** Products are locked by the bucket: a bounded number of locks, however many products, and always in one order. */
export const buckets = 512
const space = { factory: 4_711_001, product: 4_711_002 }

/** The bucket of a row, from the random end of its id. */
export function bucketOf(id: string): number {
  return Number.parseInt(id.slice(-3), 16) % buckets
}

const bucketsOf = (ids: string[]) => [...new Set(ids.map(bucketOf))].sort((one, other) => one - other)

/**
 * Until the transaction ends nobody else recomputes these factories and products. Their rows are shared first: an award points at them, and
 * whoever holds such a row for a change of its own and recomputes afterwards would wait for us, and we for them.
 */
export async function lockSubjects(tx: Tx, factoryIds: string[], productIds: string[]): Promise<void> {
  const lock = (of: number, ids: string[]) =>
    tx.$queryRaw`SELECT count(pg_advisory_xact_lock(${of}::int, bucket)) FROM unnest(${bucketsOf(ids)}::int[]) AS bucket`
  await together(
    tx.$queryRaw`
      SELECT count(*) FROM (SELECT 1 FROM "Factory" WHERE "id" = ANY(${factoryIds}::uuid[])
        OR "id" IN (SELECT "factoryId" FROM "Product" WHERE "id" = ANY(${productIds}::uuid[])) ORDER BY "id" FOR KEY SHARE) AS shared`,
    tx.$queryRaw`
      SELECT count(*) FROM (SELECT 1 FROM "Product" WHERE "id" = ANY(${productIds}::uuid[]) ORDER BY "id" FOR KEY SHARE) AS shared`,
    lock(space.factory, factoryIds),
    lock(space.product, productIds),
  )
}

/** Products in pieces of some `size` that share no lock, so that two pieces never wait for each other. */
export function wholeBuckets(productIds: string[], size: number): string[][] {
  const buckets = new Map<number, string[]>()
  for (const id of productIds) {
    const bucket = buckets.get(bucketOf(id))
    if (bucket) bucket.push(id)
    else buckets.set(bucketOf(id), [id])
  }
  const pieces: string[][] = []
  for (const bucket of buckets.values()) {
    const last = pieces.at(-1)
    if (last && last.length + bucket.length <= size) last.push(...bucket)
    else pieces.push(bucket)
  }
  return pieces
}
