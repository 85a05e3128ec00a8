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
import { countBands } from './rules-price'

const { sql, join } = Prisma

/** Days by which a report is fresh, the longest first: 12, 6 and 3 months. */
export type FreshDays = { 12: string; 6: string; 3: string }
/** How many products each value would show, everything else chosen as it is. */
export type Counts = {
  total: number
  categories: Record<string, number>
  belts: Record<string, number>
  signs: Record<string, number>
  /** tested within so many months */
  tested: { 3: number; 6: number; 12: number }
  /** by price band, cheapest first */
  bands: number[]
  inStock: number
  /** by `axis:option` */
  options: Record<string, number>
  /** by item: least and most measured in the category, decimals as text, and how many products lie in each twelfth between */
  measures: Record<string, { least: string; most: string; bars: number[] }>
}

const bars = 12
/** A value of a facet with its number of products; measured things also with the ends of their scale. */
export type CountRow = {
  facet: string
  value: string
  count: number
  least: string | null
  most: string | null
}

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
          sql`SELECT 'band', g.bits::text, g.n, NULL, NULL FROM (SELECT "bands" AS bits, count(*)::int AS n FROM base WHERE ${fails} GROUP BY 1) g`,
          sql`SELECT 'stock', '1', count(*)::int, NULL, NULL FROM base WHERE ${fails} AND "stockOk"`,
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
  // What only lacks a fitting variant counts for prices, stock and options alone.
  const noVariant = bit('variant') ? sql`WHERE "fail" <> ${bit('variant')}::int` : Prisma.empty
  const signBits = join(
    signFacets.map((facet) => sql`WHEN ${facet} THEN ${bit(facet)}::int`),
    ' ',
  )
  const facets = [
    sql`SELECT 'total' AS "facet", '1' AS "value", count(*)::int AS "count", NULL::text AS "least", NULL::text AS "most" FROM base WHERE ${fails('')}`,
    placeRows(
      'category',
      sql`SELECT "categoryNo" AS no, count(*)::int AS n FROM base WHERE ${fails('category')} GROUP BY 1`,
    ),
    placeRows(
      'belt',
      sql`SELECT "beltNo" AS no, count(*)::int AS n FROM base WHERE ${fails('belt')} GROUP BY 1`,
    ),
    ...(['proofId', 'makingId'] as const).map((column) =>
      signRows(
        sql`SELECT ${Prisma.raw(`"${column}"`)} AS id, "fail", count(*) AS n FROM base ${noVariant} GROUP BY 1, 2`,
        sql`"fail" IN (0, CASE split_part(s, ':', 1) ${signBits} ELSE 0 END)`,
        signFacets.filter((facet) => isProof(facet) === (column === 'proofId')),
      ),
    ),
    sql`SELECT 'tested', g.months::text, g.n, NULL, NULL FROM (SELECT "fresh" AS months, count(*)::int AS n FROM base WHERE "fresh" IS NOT NULL AND ${fails('tested')} GROUP BY 1) g`,
    ...variantRows(ask, fails('variant'), categoryId),
    ...(categoryId && itemKeys.length
      ? [measureRows(categoryId, itemKeys, measureFails(itemKeys, bit))]
      : []),
  ]
  return sql`
    WITH base AS MATERIALIZED (
      SELECT * FROM (
        SELECT i."categoryNo", i."beltNo", i."proofId", i."makingId", ${freshness(days)} AS "fresh",
          ${ask.inStock ? sql`i."stockBands"` : sql`i."bands"`} AS "bands", ${priceCondition(ask, true)} AS "stockOk", ${fail} AS "fail"
          ${categoryId || variantPart(ask).hasOptions ? sql`, i."productId"` : Prisma.empty}
        FROM find."Product" i WHERE ${conditions(ask, pinned ? [pinned] : [])} OFFSET 0) AS judged
      ${parts.length > 1 ? sql`WHERE "fail" & ("fail" - 1) = 0` : Prisma.empty})
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

function gather(rows: CountRow[], pinned: CountRow[], pinnedName: string | null): Counts {
  const all = [...rows.filter((found) => nameOf(found) !== pinnedName), ...pinned]
  const of = (facet: string) => all.filter((found) => found.facet === facet)
  const record = (facet: string) => Object.fromEntries(of(facet).map(({ value, count }) => [value, count]))
  const tested = record('tested')
  const [three, six, twelve] = ['3', '6', '12'].map((months) => tested[months] ?? 0) as [
    number,
    number,
    number,
  ]
  const measures: Counts['measures'] = {}
  for (const { value, count, least, most } of of('measure')) {
    const [key = '', bar = ''] = value.split(' ')
    measures[key] ??= { least: least ?? '0', most: most ?? '0', bars: Array.from({ length: bars }, () => 0) }
    const at = Math.max(0, Number(bar || 1) - 1)
    measures[key].bars[at] = (measures[key].bars[at] ?? 0) + count
  }
  return {
    total: of('total')[0]?.count ?? 0,
    categories: record('category'),
    belts: record('belt'),
    signs: record('sign'),
    tested: { 3: three, 6: three + six, 12: three + six + twelve },
    bands: countBands(of('band').map(({ value, count }) => ({ bits: Number(value), count }))),
    inStock: of('stock')[0]?.count ?? 0,
    options: record('option'),
    measures,
  }
}

/** The part a counted row belongs to. */
const nameOf = ({ facet, value }: CountRow) => (facet === 'sign' ? (value.split(':')[0] as SignFacet) : facet)

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
  return gather(rows, values, pinned)
}

/** How many products a search finds. */
export async function countProducts(ask: Ask): Promise<number> {
  const [found] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS "count" FROM find."Product" i WHERE ${conditions(ask, chosenParts(ask))}`
  return found?.count ?? 0
}
