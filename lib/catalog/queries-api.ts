import 'server-only'
import { cacheLife, cacheTag } from 'next/cache'
import { db } from '@/lib/db'
import { Prisma } from '@/prisma/generated/client'
import { type Sort } from './schema'
import { catalogTags } from './tags'

/** A product of a list as the API reads it: one row, one statement. */
export type ProductRow = {
  id: string
  slug: string
  titleEn: string
  titleZh: string
  fromFen: number
  toFen: number | null
  soldCount: number
  /** ISO 8601 */
  listedAt: string
  factorySlug: string
  brandEn: string
  brandZh: string
  beltSlug: string
  categorySlug: string
  imageId: string | null
  imageWidth: number | null
  imageHeight: number | null
  altEn: string | null
  altZh: string | null
}
/** Where a page ended: the sorted value and the id of its last product. */
export type ProductPlace = [value: string | number, id: string]
export type ProductFilter = { belt?: string; category?: string; factory?: string }

const read = Prisma.sql`
  SELECT p."id", p."slug", p."titleEn", p."titleZh", p."fromFen", p."soldCount", p."listedAt", v."toFen",
    f."slug" AS "factorySlug", f."brandEn", f."brandZh", b."slug" AS "beltSlug", c."slug" AS "categorySlug",
    i."imageId", i."imageWidth", i."imageHeight", i."altEn", i."altZh"
  FROM "Product" p
  JOIN "Factory" f ON f."id" = p."factoryId" AND f."status" = 'ACTIVE'
  JOIN "Belt" b ON b."id" = f."beltId" AND b."status" = 'ACTIVE'
  JOIN "Category" c ON c."id" = p."categoryId"
  LEFT JOIN LATERAL (
    SELECT max("priceFen") AS "toFen" FROM "Variant" WHERE "productId" = p."id" AND "active") v ON true
  LEFT JOIN LATERAL (
    SELECT m."id" AS "imageId", m."width" AS "imageWidth", m."height" AS "imageHeight", pi."altEn", pi."altZh"
    FROM "ProductImage" pi JOIN "Image" m ON m."id" = pi."imageId"
    WHERE pi."productId" = p."id" ORDER BY pi."position" LIMIT 1) i ON true
  WHERE p."status" = 'LISTED'`

const sorted: Record<Sort, { column: Prisma.Sql; descending: boolean; type: Prisma.Sql }> = {
  new: { column: Prisma.sql`p."listedAt"`, descending: true, type: Prisma.sql`timestamptz` },
  'price-up': { column: Prisma.sql`p."fromFen"`, descending: false, type: Prisma.sql`int` },
  'price-down': { column: Prisma.sql`p."fromFen"`, descending: true, type: Prisma.sql`int` },
  sold: { column: Prisma.sql`p."soldCount"`, descending: true, type: Prisma.sql`int` },
}

/** What a product is sorted by, as it goes into a cursor. */
export function placeOf(row: ProductRow, sort: Sort): ProductPlace {
  const value = { new: row.listedAt, 'price-up': row.fromFen, 'price-down': row.fromFen, sold: row.soldCount }
  return [value[sort], row.id]
}

type RawRow = Omit<ProductRow, 'listedAt'> & { listedAt: Date }
const plain = (row: RawRow): ProductRow => ({ ...row, listedAt: row.listedAt.toISOString() })

/** Products on sale after a place, in one order, by keyset: the hundredth page costs what the first costs. */
export async function listApiProducts(
  filter: ProductFilter,
  sort: Sort,
  after: ProductPlace | null,
  take: number,
): Promise<ProductRow[]> {
  'use cache'
  cacheLife('minutes')
  cacheTag(catalogTags.all)
  const { column, descending, type } = sorted[sort]
  const way = descending ? Prisma.sql`DESC` : Prisma.sql`ASC`
  const beyond = descending ? Prisma.sql`<` : Prisma.sql`>`
  const where = [
    filter.belt ? Prisma.sql`AND b."slug" = ${filter.belt}` : Prisma.empty,
    filter.category ? Prisma.sql`AND c."slug" = ${filter.category}` : Prisma.empty,
    filter.factory ? Prisma.sql`AND f."slug" = ${filter.factory}` : Prisma.empty,
    after
      ? Prisma.sql`AND (${column}, p."id") ${beyond} (${after[0]}::${type}, ${after[1]}::uuid)`
      : Prisma.empty,
  ]
  const rows = await db.$queryRaw<RawRow[]>`
    ${read} ${Prisma.join(where, ' ')} ORDER BY ${column} ${way}, p."id" ${way} LIMIT ${take}`
  return rows.map(plain)
}

/** Products on sale of these ids, in their order. */
export async function listApiProductsOf(ids: string[]): Promise<ProductRow[]> {
  'use cache'
  cacheLife('minutes')
  cacheTag(catalogTags.all)
  if (!ids.length) return []
  const rows = await db.$queryRaw<RawRow[]>`${read} AND p."id" = ANY(${ids}::uuid[])`
  const at = new Map(ids.map((id, index) => [id, index]))
  return rows.map(plain).sort((a, b) => (at.get(a.id) ?? 0) - (at.get(b.id) ?? 0))
}
