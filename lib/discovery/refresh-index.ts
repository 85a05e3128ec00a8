import { db } from '@/lib/db'

/**
 * Brings up what the rows of searching may lag behind with: pieces sold, how often words stand in titles, and credentials that ran out at
 * midnight in China. Everything else is written by the change itself. Waits for no change: rows somebody is writing are left to the next run.
 * Run by the worker.
 */
export async function refreshIndex(): Promise<{ sold: number; words: number; lapsed: number }> {
  const sold = await db.$executeRaw`
    WITH late AS MATERIALIZED (
      SELECT i."productId", p."soldCount" FROM find."Product" i JOIN "Product" p ON p."id" = i."productId" WHERE i."sold" <> p."soldCount"
      ORDER BY i."productId" FOR UPDATE OF i SKIP LOCKED)
    UPDATE find."Product" i SET "sold" = late."soldCount" FROM late WHERE late."productId" = i."productId"`
  const [words] = await db.$queryRaw<{ count: number }[]>`SELECT find.count_words() AS "count"`
  const lapsed = await db.$executeRaw`
    INSERT INTO find."Due" SELECT DISTINCT i."productId", true FROM find."Product" i
      JOIN "Product" p ON p."id" = i."productId"
      JOIN "FactoryCredential" c ON c."factoryId" = p."factoryId" AND c."status" = 'ACCEPTED'
      JOIN find."Profile" f ON f."id" = i."makingId" AND f."signs" && ARRAY['credential:' || c."kind"]
    WHERE c."validUntil" < (now() AT TIME ZONE 'Asia/Shanghai')::date AND c."validUntil" >= (now() AT TIME ZONE 'Asia/Shanghai')::date - 3`
  return { sold, words: words?.count ?? 0, lapsed }
}
