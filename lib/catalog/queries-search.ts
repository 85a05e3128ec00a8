import 'server-only'
import { cacheLife, cacheTag } from 'next/cache'
import { db } from '@/lib/db'
import { searchQuery } from '@/lib/search'
import { Prisma } from '@/prisma/generated/client'
import { likenessNeeded, nearQuery, pageSize, wholeQuery } from './rules-lists'
import { type SearchSort } from './schema'
import { catalogTags } from './tags'

export type ProductSearch = { query: string; category: string | null; sort: SearchSort; page: number }
/** `near`: nothing holds all the words, so these are the closest by spelling. */
export type ProductHits = { ids: string[]; total: number; near: boolean }

const enough = 3
type Row = { id: string; total: number }

const from = Prisma.sql`"Product" p
  JOIN "Factory" f ON f."id" = p."factoryId" AND f."status" = 'ACTIVE'
  JOIN "Belt" b ON b."id" = f."beltId" AND b."status" = 'ACTIVE'
  JOIN "Category" c ON c."id" = p."categoryId"`

const orders: Record<SearchSort, Prisma.Sql> = {
  best: Prisma.sql`"score" DESC, "soldCount" DESC, "slug"`,
  new: Prisma.sql`"listedAt" DESC, "slug"`,
  'price-up': Prisma.sql`"fromFen", "slug"`,
  'price-down': Prisma.sql`"fromFen" DESC, "slug"`,
  sold: Prisma.sql`"soldCount" DESC, "slug"`,
}

async function run(score: Prisma.Sql, where: Prisma.Sql, { category, sort, page }: ProductSearch) {
  const inCategory = category ? Prisma.sql`AND c."slug" = ${category}` : Prisma.empty
  // Materialized, because reading a product's words is what costs: the score is then reckoned once a row, not once a mention.
  const rows = await db.$queryRaw<Row[]>`
    WITH found AS MATERIALIZED (
      SELECT p."id", p."slug", p."listedAt", p."fromFen", p."soldCount", ${score} AS "score"
      FROM ${from} WHERE p."status" = 'LISTED' ${inCategory} AND ${where})
    SELECT "id", (count(*) OVER ())::int AS "total" FROM found WHERE "score" >= 0
    ORDER BY ${orders[sort]} LIMIT ${pageSize} OFFSET ${(page - 1) * pageSize}`
  return { ids: rows.map(({ id }) => id), total: rows[0]?.total ?? 0 }
}

/** Products holding every word; the last word may be unfinished. */
function findWhole(tokens: string[], search: ProductSearch) {
  const query = Prisma.sql`to_tsquery('english', ${wholeQuery(tokens)})`
  return run(
    search.sort === 'best' ? Prisma.sql`ts_rank(p."searchVector", ${query})` : Prisma.sql`0`,
    Prisma.sql`p."searchVector" @@ ${query}`,
    search,
  )
}

/**
 * Products close to the words: a Latin word counts as much as it resembles a word there, a Chinese piece when it is there.
 * The indexes narrow the rows down first.
 */
function findNear(tokens: string[], search: ProductSearch) {
  const latin = tokens.filter((token) => !/\p{Script=Han}/u.test(token))
  const han = tokens.filter((token) => /\p{Script=Han}/u.test(token))
  const needed = latin.length > 0 && tokens.length > 1 ? likenessNeeded.words : likenessNeeded.one
  const parts = [
    ...latin.map(
      (
        token,
      ) => Prisma.sql`greatest(word_similarity(${token}, p."searchTitle"), word_similarity(${token}, p."searchText"),
        (p."searchVector" @@ to_tsquery('english', ${token}))::int)`,
    ),
    ...han.map((token) => Prisma.sql`(p."searchVector" @@ to_tsquery('english', ${token}))::int`),
  ]
  const gates = [
    ...latin.map((token) => Prisma.sql`${token} <% p."searchTitle"`),
    Prisma.sql`p."searchVector" @@ to_tsquery('english', ${nearQuery(tokens)})`,
  ]
  const mean = Prisma.sql`(${Prisma.join(parts, ' + ')})::float / ${parts.length}`
  const score = Prisma.sql`(SELECT CASE WHEN m >= ${needed}::float THEN m ELSE -1 END FROM (SELECT ${mean} AS m OFFSET 0) AS likeness)`
  return run(score, Prisma.sql`(${Prisma.join(gates, ' OR ')})`, search)
}

/** One page of products for what somebody typed. Slips in either language still find, when hardly anything holds all the words. */
export async function searchProducts(search: ProductSearch): Promise<ProductHits> {
  'use cache'
  cacheLife('minutes')
  cacheTag(catalogTags.all)
  const tokens = searchQuery(search.query)
  if (!tokens.length) return { ids: [], total: 0, near: false }
  const whole = await findWhole(tokens, search)
  if (whole.total >= enough || (search.page > 1 && whole.total > 0)) return { ...whole, near: false }
  const near = await findNear(tokens, search)
  return near.total > whole.total ? { ...near, near: whole.total === 0 } : { ...whole, near: false }
}
