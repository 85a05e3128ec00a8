import { cacheLife, cacheTag } from 'next/cache'
import { beltTags } from '@/lib/belts/tags'
import { catalogTags } from '@/lib/catalog/tags'
import { db } from '@/lib/db'
import { factoryTags } from '@/lib/factories/tags'
import { searchQuery } from '@/lib/search'
import { findMeanings } from './queries-words'
import { nearQuery, wordsQuery } from './rules-words'

type Named = { slug: string; nameEn: string; nameZh: string }
export type Suggestions = {
  products: (Named & { fromFen: number })[]
  categories: Named[]
  belts: Named[]
  factories: Named[]
  standards: Named[]
}

const shown = { products: 5, places: 3 }
/** So many titles are looked at for the most sold among them: an unfinished word of two letters begins thousands. */
const lookedAt = 400

function findTitles(words: string): Promise<Suggestions['products']> {
  return db.$queryRaw`
    SELECT p."slug", p."titleEn" AS "nameEn", p."titleZh" AS "nameZh", best."fromFen" FROM (
      SELECT i."productId", i."sold", i."shownFen" AS "fromFen" FROM (
        SELECT "productId" FROM find."Title" WHERE "words" @@ to_tsquery('english', ${words}) LIMIT ${lookedAt}) t
      JOIN find."Product" i USING ("productId") ORDER BY i."sold" DESC, i."productId" LIMIT ${shown.products}) best
    JOIN "Product" p ON p."id" = best."productId" ORDER BY best."sold" DESC, p."id"`
}

async function suggestProducts(tokens: string[]) {
  const found = await findTitles(wordsQuery(tokens, []))
  // Two letters are too few to be a slip; a Chinese sign is half a word.
  const isShort = tokens.every((token) => token.length < 3 && !/\p{Script=Han}/u.test(token))
  if (found.length || isShort) return found
  const near = nearQuery(await findMeanings(tokens))
  return near ? findTitles(near) : found
}

/** Names that hold the text, at their beginning first; else those that resemble it. */
function suggestPlaces(text: string): Promise<(Named & { kind: 'categories' | 'belts' })[]> {
  return db.$queryRaw`
    SELECT "kind", "slug", "nameEn", "nameZh" FROM (
      SELECT *, row_number() OVER (PARTITION BY "kind" ORDER BY "likeness" DESC, "n") AS "place" FROM (
        SELECT *, CASE WHEN starts_with(lower("nameEn"), ${text}) OR starts_with("nameZh", ${text}) THEN 3
          WHEN position(${text} IN lower("nameEn")) > 0 OR position(${text} IN "nameZh") > 0 THEN 2
          ELSE word_similarity(${text}, lower("nameEn")) END AS "likeness" FROM (
          SELECT 'belts' AS "kind", "slug", "nameEn", "nameZh", "rank" AS n FROM "Belt" WHERE "status" = 'ACTIVE'
          UNION ALL SELECT 'categories', c."slug", c."nameEn", c."nameZh", c."position" FROM "Category" c
            WHERE EXISTS (SELECT 1 FROM find."Product" i WHERE i."categoryId" = c."id")) AS named) AS judged
      WHERE "likeness" >= 0.6) AS placed WHERE "place" <= ${shown.places} ORDER BY "kind", "place"`
}

/**
 * A belt's factories are many: names that hold the text first, and only without any those that resemble it. Likeness goes by three letters in a
 * row, which says nothing of Chinese names of two or three signs.
 */
function suggestFactories(text: string): Promise<Named[]> {
  const hasLetters = /[a-z]{2}/.test(text)
  return db.$queryRaw`
    WITH named AS (
      SELECT f."slug", f."brandEn" AS "nameEn", f."brandZh" AS "nameZh", lower(f."nameEn" || ' ' || f."brandEn" || ' ' || f."nameZh" || ' ' || f."brandZh") AS "all"
      FROM "Factory" f JOIN "Belt" b ON b."id" = f."beltId" AND b."status" = 'ACTIVE' WHERE f."status" = 'ACTIVE'),
    held AS MATERIALIZED (SELECT * FROM named WHERE position(${text} IN "all") > 0 LIMIT ${shown.places})
    SELECT "slug", "nameEn", "nameZh" FROM held
    UNION ALL (SELECT n."slug", n."nameEn", n."nameZh" FROM "Factory" f JOIN named n ON n."slug" = f."slug"
      WHERE ${hasLetters} AND NOT EXISTS (SELECT 1 FROM held) AND ${text} <% lower(f."nameEn" || ' ' || f."brandEn" || ' ' || f."nameZh" || ' ' || f."brandZh")
      ORDER BY word_similarity(${text}, n."all") DESC, n."slug" LIMIT ${shown.places})`
}

function suggestStandards(text: string): Promise<Named[]> {
  return db.$queryRaw`
    SELECT DISTINCT ON (s."slug") s."slug", e."code" || ' ' || e."titleEn" AS "nameEn", e."code" || ' ' || e."titleZh" AS "nameZh"
    FROM "Standard" s JOIN "StandardEdition" e ON e."standardId" = s."id" AND e."status" = 'PUBLISHED'
    WHERE position(${text} IN lower(e."code")) > 0 OR position(${text} IN lower(e."titleEn")) > 0 OR position(${text} IN e."titleZh") > 0
    ORDER BY s."slug", e."year" DESC LIMIT ${shown.places}`
}

/** What somebody may be about to write, in either language, slips forgiven. Live: `suggest` keeps it for a minute. */
export async function readSuggestions(text: string): Promise<Suggestions> {
  const typed = text.normalize('NFKC').trim().toLowerCase().slice(0, 60)
  const tokens = searchQuery(typed)
  const isShort = typed.length < 2 && !/\p{Script=Han}/u.test(typed)
  if (!tokens.length || isShort)
    return { products: [], categories: [], belts: [], factories: [], standards: [] }
  const [products, places, factories, standards] = await Promise.all([
    suggestProducts(tokens),
    suggestPlaces(typed),
    suggestFactories(typed),
    suggestStandards(typed),
  ])
  const of = (kind: string) =>
    places
      .filter((place) => place.kind === kind)
      .map(({ slug, nameEn, nameZh }) => ({ slug, nameEn, nameZh }))
  return { products, categories: of('categories'), belts: of('belts'), factories, standards }
}

/** `readSuggestions`, kept for a minute. */
export async function suggest(text: string): Promise<Suggestions> {
  'use cache'
  cacheLife('minutes')
  cacheTag(catalogTags.all, beltTags.all, factoryTags.all)
  return readSuggestions(text)
}
