import { cacheLife, cacheTag } from 'next/cache'
import { db } from '@/lib/db'
import { searchQuery } from '@/lib/search'
import { looseQuery, type Meaning, meantWords, nearQuery, wordsQuery } from './rules-words'
import { discoveryTags } from './tags'

/** Words that mean the same, each as its tokens. */
export async function listSynonymTokens(): Promise<string[][][]> {
  'use cache'
  cacheLife('hours')
  cacheTag(discoveryTags.synonyms)
  return readSynonymTokens()
}

export async function readSynonymTokens(): Promise<string[][][]> {
  const groups = await db.synonym.findMany({ select: { words: true }, orderBy: { id: 'asc' } })
  return groups.map(({ words }) => words.map(searchQuery).filter((tokens) => tokens.length > 0))
}

/** What each token could mean by the words of the catalogue: itself where it is one, else those most like it. */
export async function findMeanings(tokens: string[]): Promise<Meaning[]> {
  const rows = await db.$queryRaw<{ token: string; meant: string[] | null }[]>`
    SELECT t.token, CASE WHEN EXISTS (SELECT 1 FROM find."Word" WHERE "word" = t.token) THEN ARRAY[t.token]
      WHEN t.token ~ '^[a-z]' THEN ARRAY(
        SELECT "word" FROM find."Word" WHERE "word" % t.token AND abs(length("word") - length(t.token)) <= 2 AND similarity("word", t.token) >= 0.36
        ORDER BY similarity("word", t.token) DESC, "products" DESC, "word" LIMIT 3)
      WHEN t.token ~ '^[0-9]' THEN NULL
      ELSE ARRAY(
        SELECT "word" FROM find."Word" WHERE length(t.token) = 2 AND length("word") = 2
          AND (left("word", 1) = left(t.token, 1) OR right("word", 1) = right(t.token, 1))
        ORDER BY "products" DESC, "word" LIMIT 3) END AS "meant"
    FROM unnest(${tokens}::text[]) WITH ORDINALITY t (token, n) ORDER BY n`
  return rows.map(({ token, meant }) => ({ token, meant: meant ?? [] }))
}

async function findsAnything(words: string): Promise<boolean> {
  const rows = await db.$queryRaw<unknown[]>`
    SELECT 1 FROM "Product" p JOIN find."Product" i ON i."productId" = p."id"
    WHERE p."searchVector" @@ to_tsquery('english', ${words}) LIMIT 1`
  return rows.length > 0
}

/** What was typed as the database looks for it; `near`: nothing holds all the words, so this is the closest by spelling. */
export type Understood = { words: string; near: boolean; meant: string | null }

/** Reads what somebody typed; null when there is nothing in it to look for. Live: `queries.ts` keeps the answer. */
export async function understand(text: string, synonyms: string[][][]): Promise<Understood | null> {
  const tokens = searchQuery(text)
  if (!tokens.length) return null
  const words = wordsQuery(tokens, synonyms)
  if (await findsAnything(words)) return { words, near: false, meant: null }
  const meanings = await findMeanings(tokens)
  const best = meanings.flatMap(({ meant }) => meant[0] ?? [])
  const likely = nearQuery(meanings)
  // What was probably meant is also found by its synonyms.
  const near =
    likely && best.length === meanings.length ? `(${likely}) | (${wordsQuery(best, synonyms)})` : likely
  if (near && (await findsAnything(near))) return { words: near, near: true, meant: meantWords(meanings) }
  const loose = looseQuery(best)
  if (loose && (await findsAnything(loose))) return { words: loose, near: true, meant: null }
  return { words, near: false, meant: null }
}
