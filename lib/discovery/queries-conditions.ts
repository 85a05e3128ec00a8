import { Prisma } from '@/prisma/generated/client'
import { type Ask, isProof, type SignFacet, variantPart } from './rules-ask'

type Sql = Prisma.Sql
const { sql, empty, join } = Prisma

const and = (parts: Sql[]) => (parts.length ? join(parts, ' AND ') : sql`true`)

/** What a variant `v` of find."Variant" must satisfy; options of the axis `free` count as not chosen. */
export function variantCondition(ask: Ask, free: { price?: true; stock?: true; axisOf?: Sql } = {}): Sql {
  const parts = [
    ...(ask.minFen !== null && !free.price ? [sql`v."priceFen" >= ${ask.minFen}`] : []),
    ...(ask.maxFen !== null && !free.price ? [sql`v."priceFen" <= ${ask.maxFen}`] : []),
    ...(ask.inStock && !free.stock ? [sql`v."inStock"`] : []),
    ...Object.entries(ask.options).map(([axis, tokens]) => {
      const has = sql`v."tokens" && ${tokens}::text[]`
      return free.axisOf ? sql`(${has} OR starts_with(${free.axisOf}, ${`${axis}:`}))` : has
    }),
  ]
  return and(parts)
}

/**
 * Whether some variant of the row `i` has its price within the span, of those in stock when `stocked`. The lowest and the highest price answer
 * for most; only a span between them needs the variants.
 */
export function priceCondition(ask: Ask, stocked: boolean): Sql {
  const [from, to] = stocked
    ? [sql`i."stockFromFen"`, sql`i."stockToFen"`]
    : [sql`i."fromFen"`, sql`i."toFen"`]
  const { minFen: min, maxFen: max } = ask
  if (min === null && max === null) return sql`${from} IS NOT NULL`
  if (max === null) return sql`COALESCE(${to} >= ${min}, false)`
  if (min === null) return sql`COALESCE(${from} <= ${max}, false)`
  // A scalar subquery, because EXISTS would be made a hash of all variants.
  return sql`COALESCE(${from} <= ${max} AND ${to} >= ${min} AND (${from} >= ${min} OR ${to} <= ${max} OR COALESCE((
    SELECT true FROM find."Variant" v WHERE v."productId" = i."productId"
      AND ${variantCondition({ ...ask, inStock: stocked, options: {} })} LIMIT 1), false)), false)`
}

function signCondition(facet: SignFacet, signs: string[]): Sql {
  const column = isProof(facet) ? sql`i."proofId"` : sql`i."makingId"`
  return sql`${column} IN (SELECT "id" FROM find."Profile" WHERE "signs" && ${signs}::text[])`
}

function measureCondition(ask: Ask, { itemKey, min, max }: Ask['measures'][number]): Sql {
  const near = ask.categoryIds ? sql`AND m."categoryId" = ANY(${ask.categoryIds}::uuid[])` : empty
  return sql`i."productId" IN (SELECT m."productId" FROM find."Measure" m WHERE m."itemKey" = ${itemKey} ${near}
    ${min === null ? empty : sql`AND m."value" >= ${min}::numeric`} ${max === null ? empty : sql`AND m."value" <= ${max}::numeric`})`
}

function variantsCondition(ask: Ask): Sql {
  const { hasOptions, hasPrice } = variantPart(ask)
  if (hasOptions) {
    const near = ask.categoryIds ? sql`AND v."categoryId" = ANY(${ask.categoryIds}::uuid[])` : empty
    return sql`i."productId" IN (SELECT v."productId" FROM find."Variant" v WHERE ${variantCondition(ask)} ${near})`
  }
  return hasPrice ? priceCondition(ask, ask.inStock) : sql`i."stockFromFen" IS NOT NULL`
}

/** The condition of one chosen part on a row `i` of find."Product". */
export function conditionOf(ask: Ask, part: string): Sql {
  if (part === 'category') return sql`i."categoryId" = ANY(${ask.categoryIds ?? []}::uuid[])`
  if (part === 'belt') return sql`i."beltId" = ANY(${ask.beltIds ?? []}::uuid[])`
  if (part === 'tested') return sql`COALESCE(i."testedOn" >= ${ask.testedSince}::date, false)`
  if (part === 'variant') return variantsCondition(ask)
  if (part.startsWith('measure:')) {
    const measure = ask.measures.find(({ itemKey }) => `measure:${itemKey}` === part)
    return measure ? measureCondition(ask, measure) : sql`true`
  }
  return signCondition(part as SignFacet, ask.signs[part as SignFacet] ?? [])
}

/** Products that hold the words; without words all. */
function wordsCondition(ask: Ask): Sql {
  return ask.words === null
    ? sql`true`
    : sql`i."productId" IN (SELECT p."id" FROM "Product" p WHERE p."searchVector" @@ to_tsquery('english', ${ask.words}))`
}

/** All of the words and these parts. */
export function conditions(ask: Ask, parts: string[]): Sql {
  return and([wordsCondition(ask), ...parts.map((part) => conditionOf(ask, part))])
}
