import { db } from '@/lib/db'
import { Prisma } from '@/prisma/generated/client'
import { conditionOf, conditions, priceCondition, variantCondition } from './queries-conditions'
import {
  type Ask,
  chosenParts,
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
type Row = { facet: string; value: string; count: number; least: string | null; most: string | null }

const row = (facet: string, value: Prisma.Sql) =>
  sql`SELECT ${facet}::text AS "facet", ${value} AS "value", count(*)::int AS "count", NULL::text AS "least", NULL::text AS "most"`

function freshness(days: FreshDays) {
  return sql`CASE WHEN "testedOn" >= ${days[3]}::date THEN '3' WHEN "testedOn" >= ${days[6]}::date THEN '6' WHEN "testedOn" >= ${days[12]}::date THEN '12' END`
}

const signRows = (fails: Prisma.Sql, only: readonly string[]) => sql`
  SELECT 'sign', s, sum(n)::int, NULL, NULL FROM (SELECT "profileId", "fail", count(*) AS n FROM base GROUP BY 1, 2) g
    JOIN find."Profile" f ON f."id" = g."profileId", unnest(f."signs") s
  WHERE split_part(s, ':', 1) = ANY(${only}::text[]) AND ${fails} GROUP BY s`

/** Options, prices and stock by variant, each facet with its own choice left out: how many products have a variant with all the rest. */
function variantRows(ask: Ask, fails: Prisma.Sql, withOptions: boolean): Prisma.Sql[] {
  const from = sql`FROM base JOIN find."Variant" v USING ("productId")`
  const counted = (facet: string, value: Prisma.Sql, more: Prisma.Sql, where: Prisma.Sql) =>
    sql`SELECT ${facet}::text, ${value}, count(DISTINCT "productId")::int, NULL, NULL ${from} ${more} WHERE ${fails} AND ${where} GROUP BY 2`
  return [
    ...(withOptions
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
          sql`SELECT 'band', "bands"::text, count(*)::int, NULL, NULL FROM base WHERE ${fails} GROUP BY 2`,
          sql`SELECT 'stock', '1', count(*)::int, NULL, NULL FROM base WHERE ${fails} AND "stockOk"`,
        ]),
  ]
}

const measureRows = (categoryId: string, itemKeys: string[], fails: Prisma.Sql) => sql`
  SELECT 'measure', m."itemKey" || ' ' || LEAST(${bars}, 1 + floor((m."value" - s.lo) * ${bars} / NULLIF(s.hi - s.lo, 0)))::text,
    count(*) FILTER (WHERE ${fails})::int, min(s.lo)::text, max(s.hi)::text
  FROM (SELECT m."itemKey", min(m."value") AS lo, max(m."value") AS hi FROM "ProductMeasure" m JOIN find."Product" i USING ("productId")
    WHERE i."categoryId" = ${categoryId}::uuid AND m."itemKey" = ANY(${itemKeys}::text[]) GROUP BY 1) s
    JOIN "ProductMeasure" m ON m."itemKey" = s."itemKey" JOIN base b USING ("productId") GROUP BY 1, 2`

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
  const fails = (part: string) => sql`"fail" IN (0, ${bit(part)}::int)`
  const signBits = join(
    signFacets.map((facet) => sql`WHEN ${facet} THEN ${bit(facet)}::int`),
    ' ',
  )
  const facets = [
    sql`${row('total', sql`'1'`)} FROM base WHERE "fail" = 0`,
    sql`SELECT 'category', "categoryId"::text, count(*)::int, NULL, NULL FROM base WHERE ${fails('category')} GROUP BY "categoryId"`,
    sql`SELECT 'belt', "beltId"::text, count(*)::int, NULL, NULL FROM base WHERE ${fails('belt')} GROUP BY "beltId"`,
    signRows(sql`"fail" IN (0, CASE split_part(s, ':', 1) ${signBits} ELSE 0 END)`, signFacets),
    sql`SELECT 'tested', "fresh", count(*)::int, NULL, NULL FROM base WHERE "fresh" IS NOT NULL AND ${fails('tested')} GROUP BY "fresh"`,
    ...variantRows(ask, fails('variant'), categoryId !== null),
    ...(categoryId && itemKeys.length
      ? [measureRows(categoryId, itemKeys, measureFails(itemKeys, bit))]
      : []),
  ]
  return sql`
    WITH base AS MATERIALIZED (
      SELECT * FROM (
        SELECT i."productId", i."categoryId", i."beltId", i."profileId", ${freshness(days)} AS "fresh",
          ${ask.inStock ? sql`i."stockBands"` : sql`i."bands"`} AS "bands", ${priceCondition(ask, true)} AS "stockOk", ${fail} AS "fail"
        FROM find."Product" i WHERE ${conditions(ask, pinned ? [pinned] : [])} OFFSET 0) AS judged
      WHERE "fail" & ("fail" - 1) = 0)
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
  if (pinned === 'category' || pinned === 'belt') {
    const column = pinned === 'category' ? sql`i."categoryId"` : sql`i."beltId"`
    return sql`${row(pinned, sql`${column}::text`)} FROM find."Product" i WHERE ${where} GROUP BY 2`
  }
  if (pinned === 'tested')
    return sql`${row('tested', freshness(days))} FROM find."Product" i WHERE ${where} AND i."testedOn" >= ${days[12]}::date GROUP BY 2`
  return sql`WITH base AS MATERIALIZED (SELECT i."profileId", 0 AS "fail" FROM find."Product" i WHERE ${where})
    ${row('none', sql`''`)} FROM base WHERE false UNION ALL ${signRows(sql`true`, [pinned])}`
}

function gather(rows: Row[], pinned: Row[], pinnedName: string | null): Counts {
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
const nameOf = ({ facet, value }: Row) => (facet === 'sign' ? (value.split(':')[0] as SignFacet) : facet)

/** Counts every facet of a search at once. Live; `queries.ts` keeps it for a minute. */
export async function countFacets(ask: Ask, detail: Detail): Promise<Counts> {
  const pinned = pinnedPart(ask)
  const [main, own] = await Promise.all([
    db.$queryRaw<Row[]>(mainStatement(ask, detail)),
    pinned ? db.$queryRaw<Row[]>(pinnedStatement(ask, pinned, detail.days)) : [],
  ])
  return gather(main, own, pinned)
}

/** How many products a search finds. */
export async function countProducts(ask: Ask): Promise<number> {
  const [found] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS "count" FROM find."Product" i WHERE ${conditions(ask, chosenParts(ask))}`
  return found?.count ?? 0
}
