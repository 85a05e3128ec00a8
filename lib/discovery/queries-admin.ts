import 'server-only'
import { db } from '@/lib/db'

// Live: an admin must see what was saved a moment ago.
/** All words that mean the same, the newest first. */
export function listSynonyms() {
  return db.synonym.findMany({
    orderBy: { id: 'desc' },
    take: 500,
    select: { id: true, words: true, updatedAt: true },
  })
}

export type SearchedWord = { query: string; searches: number; hits: number; near: number; lastAt: Date }

/**
 * What was searched since then, the most frequent first: all of it, or only what found nothing (or nothing but by likeness) without any facet
 * chosen.
 */
export function listSearched({
  since,
  onlyNothing,
  take,
}: {
  since: Date
  onlyNothing: boolean
  take: number
}) {
  return db.$queryRaw<SearchedWord[]>`
    SELECT "query", count(*)::int AS "searches", round(avg("hits"))::int AS "hits", (count(*) FILTER (WHERE "near"))::int AS "near", max("at") AS "lastAt"
    FROM "SearchLog"
    WHERE "at" >= ${since} AND "query" <> '' AND (NOT ${onlyNothing}::boolean OR (("hits" = 0 OR "near") AND "filters" = '[]'::jsonb))
    GROUP BY "query" ORDER BY 2 DESC, 5 DESC, 1 LIMIT ${take}`
}

/** How many searches there were since then, and how many of them found nothing. */
export async function countSearches(
  since: Date,
): Promise<{ searches: number; nothing: number; near: number }> {
  const [found] = await db.$queryRaw<{ searches: number; nothing: number; near: number }[]>`
    SELECT count(*)::int AS "searches", (count(*) FILTER (WHERE "hits" = 0))::int AS "nothing", (count(*) FILTER (WHERE "near"))::int AS "near"
    FROM "SearchLog" WHERE "at" >= ${since}`
  return found ?? { searches: 0, nothing: 0, near: 0 }
}
