import { db } from '@/lib/db'
import { Prisma } from '@/prisma/generated/client'
import { conditionOf, conditions, priceCondition, variantCondition } from './queries-conditions'
import {
  type Ask,
  chosenParts,
  isProof,
  nothingAsked,
  pinnedPart,
  type SignFacet,
  signFacets,
  variantPart,
  without,
} from './rules-ask'
import { bars, type CountRow, type Counts, type FreshDays, gatherCounts } from './rules-counts'

const { sql, join } = Prisma

function freshness(days: FreshDays) {
  return sql`(CASE WHEN i."testedOn" >= ${days[3]}::date THEN 3 WHEN i."testedOn" >= ${days[6]}::date THEN 6 WHEN i."testedOn" >= ${days[12]}::date THEN 12 END)`
}

/** Signs of one of the two sets; `from` has rows of (id, fail, n). */
const signRows = (from: Prisma.Sql, fails: Prisma.Sql, only: readonly string[]) => sql`
  SELECT 'sign' AS "facet", s AS "value", sum(n)::int AS "count", NULL AS "least", NULL AS "most" FROM (${from}) g JOIN find."Profile" f ON f."id" = g.id, unnest(f."signs") s
  WHERE split_part(s, ':', 1) = ANY(${only}::text[]) AND ${fails} GROUP BY s`

/** Numbers of categories or belts as their ids. */
const placeRows = (facet: 'category' | 'belt', from: Prisma.Sql) => sql`
  SELECT ${facet}::text AS "facet", d."id"::text AS "value", g.n AS "count", NULL AS "least", NULL AS "most" FROM (${from}) g JOIN find."Number" d ON d."no" = g.no`

/** What rows are grouped by, each with the parts failed: all groups are counted in the same pass. */
const groupNames = ['categoryNo', 'beltNo', 'proofId', 'makingId', 'fresh', 'bands', 'stockOk'] as const
const groupColumns = groupNames.map((name) => Prisma.raw(`"${name}"`))

/** The groups by one column: GROUPING has a bit for each column that is not grouped by, the last column's the lowest. */
function grouped(name: (typeof groupNames)[number]): Prisma.Sql {
  const own = 1 << (groupNames.length - 1 - groupNames.indexOf(name))
  return sql`SELECT * FROM groups WHERE g = ${(1 << groupNames.length) - 1 - own}::int`
}

/** Options, prices and stock by variant, each facet with its own choice left out: how many products have a variant with all the rest. */
function variantRows(ask: Ask, fails: Prisma.Sql, categoryId: string | null): Prisma.Sql[] {
  const near = categoryId ? sql`AND v."categoryId" = ${categoryId}::uuid` : Prisma.empty
  const from = sql`FROM base JOIN find."Variant" v ON v."productId" = base."productId" ${near}`
  const counted = (facet: string, value: Prisma.Sql, more: Prisma.Sql, where: Prisma.Sql) =>
    sql`SELECT ${facet}::text, ${value}, count(DISTINCT base."productId")::int, NULL, NULL ${from} ${more} WHERE ${fails} AND ${where} GROUP BY 2`
  return [
    ...(categoryId
      ? [counted('option', sql`t`, sql`, unnest(v."tokens") t`, variantCondition(ask, { axisOf: sql`t` }))]
      : []),
    ...(variantPart(ask).hasOptions
      ? [
          counted(
            'band',
            sql`(1 << find.band(v."priceFen"))::text`,
            sql``,
            variantCondition(ask, { price: true }),
          ),
          counted('stock', sql`'1'`, sql``, sql`v."inStock" AND ${variantCondition(ask, { stock: true })}`),
        ]
      : [
          sql`SELECT 'band', g."bands"::text, g.n, NULL, NULL FROM (${grouped('bands')}) g WHERE ${fails}`,
          sql`SELECT 'stock', '1', g.n, NULL, NULL FROM (${grouped('stockOk')}) g WHERE "stockOk" AND ${fails}`,
        ]),
  ]
}

const measureRows = (categoryId: string, itemKeys: string[], fails: Prisma.Sql) => sql`
  SELECT 'measure', m."itemKey" || ' ' || LEAST(${bars}, 1 + floor((m."value" - m.lo) * ${bars} / NULLIF(m.hi - m.lo, 0)))::text,
    count(*) FILTER (WHERE ${fails})::int, min(m.lo)::text, max(m.hi)::text
  FROM (SELECT "productId", "itemKey", "value", min("value") OVER item AS lo, max("value") OVER item AS hi FROM find."Measure"
    WHERE "categoryId" = ${categoryId}::uuid AND "itemKey" = ANY(${itemKeys}::text[]) WINDOW item AS (PARTITION BY "itemKey")) m
    JOIN base b USING ("productId") GROUP BY 1, 2`

/** What to count besides the facets that always stand: the options and measures of the one category that is chosen. */
type Detail = { days: FreshDays; categoryId: string | null; itemKeys: string[] }

/**
 * One pass over the rows of the pinned part: each carries a bit for every other chosen part it fails. Those that fail nothing are found; those that
 * fail one part alone count for the values of that part.
 */
function mainStatement(ask: Ask, { days, categoryId, itemKeys }: Detail): Prisma.Sql {
  const pinned = pinnedPart(ask)
  const parts = chosenParts(ask).filter((part) => part !== pinned)
  const bits = new Map(parts.map((part, at) => [part, 1 << at]))
  const bit = (part: string) => bits.get(part) ?? 0
  const fail = parts.length
    ? join(
        parts.map((part) => sql`CASE WHEN ${conditionOf(ask, part)} THEN 0 ELSE ${bit(part)}::int END`),
        ' + ',
      )
    : sql`0`
  // Said as plainly as can be: from it the planner guesses how many rows there are.
  const fails = (part: string) => {
    if (!parts.length || (parts.length === 1 && bit(part))) return sql`true`
    return bit(part) ? sql`"fail" IN (0, ${bit(part)}::int)` : sql`"fail" = 0`
  }
  const signBits = join(
    signFacets.map((facet) => sql`WHEN ${facet} THEN ${bit(facet)}::int`),
    ' ',
  )
  const facets = [
    sql`SELECT 'total' AS "facet", '1' AS "value", COALESCE(sum(g.n), 0)::int AS "count", NULL::text AS "least", NULL::text AS "most"
      FROM (${grouped('stockOk')}) g WHERE ${fails('')}`,
    placeRows(
      'category',
      sql`SELECT g."categoryNo" AS no, g.n FROM (${grouped('categoryNo')}) g WHERE ${fails('category')}`,
    ),
    placeRows('belt', sql`SELECT g."beltNo" AS no, g.n FROM (${grouped('beltNo')}) g WHERE ${fails('belt')}`),
    ...(['proofId', 'makingId'] as const).map((column) =>
      signRows(
        sql`SELECT g.${Prisma.raw(`"${column}"`)} AS id, g."fail", g.n FROM (${grouped(column)}) g`,
        sql`"fail" IN (0, CASE split_part(s, ':', 1) ${signBits} ELSE 0 END)`,
        signFacets.filter((facet) => isProof(facet) === (column === 'proofId')),
      ),
    ),
    sql`SELECT 'tested', g."fresh"::text, g.n, NULL, NULL FROM (${grouped('fresh')}) g WHERE "fresh" IS NOT NULL AND ${fails('tested')}`,
    ...variantRows(ask, fails('variant'), categoryId),
    ...(categoryId && itemKeys.length
      ? [measureRows(categoryId, itemKeys, measureFails(itemKeys, bit))]
      : []),
  ]
  return sql`
    WITH base AS (
      SELECT * FROM (
        SELECT i."categoryNo", i."beltNo", i."proofId", i."makingId", ${freshness(days)} AS "fresh",
          ${ask.inStock ? sql`i."stockBands"` : sql`i."bands"`} AS "bands", ${priceCondition(ask, true)} AS "stockOk", ${fail} AS "fail"
          ${categoryId || variantPart(ask).hasOptions ? sql`, i."productId"` : Prisma.empty}
        FROM find."Product" i WHERE ${conditions(ask, pinned ? [pinned] : [])} OFFSET 0) AS judged
      ${parts.length > 1 ? sql`WHERE "fail" & ("fail" - 1) = 0` : Prisma.empty}),
    groups AS MATERIALIZED (
      SELECT GROUPING(${join(groupColumns)})::int AS g, ${join(groupColumns)}, "fail", count(*)::int AS n FROM base
      GROUP BY GROUPING SETS (${join(groupColumns.map((column) => sql`("fail", ${column})`))}))
    ${join(facets, ' UNION ALL ')}`
}

function measureFails(itemKeys: string[], bit: (part: string) => number): Prisma.Sql {
  const own = join(
    itemKeys.map((key) => sql`WHEN ${key} THEN ${bit(`measure:${key}`)}::int`),
    ' ',
  )
  return sql`b."fail" IN (0, CASE m."itemKey" ${own} ELSE 0 END)`
}

/** The values of the pinned part, all other parts as they are. */
function pinnedStatement(ask: Ask, pinned: string, days: FreshDays): Prisma.Sql {
  const rest = without(ask, pinned)
  const where = conditions(rest, chosenParts(rest))
  const count = (key: Prisma.Sql, more = Prisma.empty) =>
    sql`SELECT ${key}, count(*)::int AS n FROM find."Product" i WHERE ${where} ${more} GROUP BY 1`
  if (pinned === 'category') return placeRows('category', count(sql`i."categoryNo" AS no`))
  if (pinned === 'belt') return placeRows('belt', count(sql`i."beltNo" AS no`))
  if (pinned === 'tested')
    return sql`SELECT 'tested' AS "facet", t.months::text AS "value", t.n AS "count" FROM (${count(sql`${freshness(days)} AS months`, sql`AND i."testedOn" >= ${days[12]}::date`)}) t`
  const column = isProof(pinned as SignFacet) ? sql`i."proofId"` : sql`i."makingId"`
  return signRows(count(sql`${column} AS id`), sql`true`, [pinned])
}

/** The statements that count a search: the rows of the pinned part, and the values of that part. */
export function countStatements(ask: Ask, detail: Detail): { main: Prisma.Sql; own: Prisma.Sql | null } {
  const pinned = pinnedPart(ask)
  return { main: mainStatement(ask, detail), own: pinned ? pinnedStatement(ask, pinned, detail.days) : null }
}

/** The values of one facet over the whole catalogue, nothing chosen. */
export function readWhole(pinned: string, days: FreshDays): Promise<CountRow[]> {
  return db.$queryRaw<CountRow[]>(pinnedStatement(nothingAsked, pinned, days))
}

/**
 * Counts every facet of a search at once. Live; `queries.ts` keeps it for a minute. Where the pinned facet is all that is chosen, its own values
 * are those of the whole catalogue, whichever of them it is: `whole` may know them already.
 */
export async function countFacets(ask: Ask, detail: Detail, whole = readWhole): Promise<Counts> {
  const { main, own } = countStatements(ask, detail)
  const pinned = pinnedPart(ask)
  const isAlone = pinned !== null && ask.words === null && chosenParts(ask).length === 1
  const [rows, values] = await Promise.all([
    db.$queryRaw<CountRow[]>(main),
    isAlone ? whole(pinned, detail.days) : own ? db.$queryRaw<CountRow[]>(own) : [],
  ])
  return gatherCounts(rows, values, pinned)
}

/** How many products a search finds. */
export async function countProducts(ask: Ask): Promise<number> {
  const [found] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS "count" FROM find."Product" i WHERE ${conditions(ask, chosenParts(ask))}`
  return found?.count ?? 0
}
