import { cacheLife, cacheTag } from 'next/cache'
import { onSale } from '@/lib/catalog/queries-cards'
import { MaterialsSchema } from '@/lib/catalog/schema'
import { catalogTags } from '@/lib/catalog/tags'
import { db } from '@/lib/db'
import { type ComparedValue, inStoredUnit, type MeasuredValue } from './rules-compare'
import { comparedAtMost } from './rules-compare-limit'

/** Products on sale of these slugs in their order, with what was measured on each. */
export async function listCompared(slugs: string[]) {
  'use cache'
  cacheLife('minutes')
  cacheTag(catalogTags.all, ...slugs.map(catalogTags.product))
  return readCompared(slugs)
}

export async function readCompared(slugs: string[]) {
  const rows = await db.product.findMany({
    where: { ...onSale, slug: { in: slugs } },
    select: {
      id: true,
      slug: true,
      titleEn: true,
      titleZh: true,
      fromFen: true,
      materials: true,
      category: { select: { slug: true, nameEn: true, nameZh: true } },
      factory: { select: { slug: true, brandEn: true, brandZh: true, dispatchHours: true } },
      images: {
        orderBy: { position: 'asc' },
        take: 1,
        select: { image: { select: { id: true, width: true, height: true, blur: true } } },
      },
    },
  })
  const products = slugs.flatMap((slug) => {
    const row = rows.find((each) => each.slug === slug)
    return row ? [{ ...row, materials: MaterialsSchema.parse(row.materials) }] : []
  })
  const ids = products.map(({ id }) => id)
  const [values, others] = await Promise.all([readValues(ids), readOthers(products[0]?.category.slug, ids)])
  return { products, values, others }
}

/** What else of the category was measured, most sold first: a few to stand beside these. */
async function readOthers(category: string | undefined, ids: string[]) {
  if (!category || ids.length >= comparedAtMost) return []
  return db.product.findMany({
    where: { ...onSale, id: { notIn: ids }, category: { slug: category }, proof: { measures: { some: {} } } },
    orderBy: [{ soldCount: 'desc' }, { id: 'asc' }],
    take: 6,
    select: {
      slug: true,
      titleEn: true,
      titleZh: true,
      factory: { select: { brandEn: true, brandZh: true } },
    },
  })
}

async function readValues(ids: string[]): Promise<ComparedValue[]> {
  const rows = await db.$queryRaw<MeasuredValue[]>`
    SELECT m."productId", m."itemKey", trim_scale(m."value")::text AS "value", trim_scale(m."headroom")::text AS "headroom",
      COALESCE(i."labelEn", c."labelEn", m."itemKey") AS "nameEn", COALESCE(i."labelZh", c."labelZh", m."itemKey") AS "nameZh",
      COALESCE(i."unit", c."unit", '') AS "itemUnit", c."unit" AS "askedUnit", COALESCE(i."direction", c."direction", 'MIN')::text AS "direction", COALESCE(i."kind", 'RATIO')::text AS "kind",
      trim_scale(COALESCE(l."value", only_limit."value"))::text AS "limit", COALESCE(r."notDetected", false) AS "notDetected",
      b."nameEn" AS "labEn", b."nameZh" AS "labZh", e."code" AS "standard", t."issuedOn"::text AS "testedOn"
    FROM "ProductMeasure" m JOIN "Product" p ON p."id" = m."productId"
      LEFT JOIN "CategoryMeasure" c ON c."categoryId" = p."categoryId" AND c."itemKey" = m."itemKey"
      LEFT JOIN "TestResult" r ON r."id" = m."resultId" LEFT JOIN "TestItem" i ON i."id" = r."itemId"
      LEFT JOIN "TestLimit" l ON l."id" = r."limitId"
      LEFT JOIN LATERAL (SELECT "value" FROM "TestLimit" o WHERE o."itemId" = i."id" AND o."classKey" = '' LIMIT 1) only_limit ON true
      LEFT JOIN "StandardEdition" e ON e."id" = i."editionId"
      LEFT JOIN "TestReport" t ON t."id" = r."reportId" LEFT JOIN "Laboratory" b ON b."id" = t."labId"
    WHERE m."productId" = ANY(${ids}::uuid[]) ORDER BY c."position" NULLS LAST, m."itemKey"`
  return rows.map(inStoredUnit)
}
