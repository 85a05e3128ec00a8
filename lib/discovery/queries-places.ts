import { cacheLife, cacheTag } from 'next/cache'
import { beltTags } from '@/lib/belts/tags'
import { catalogTags } from '@/lib/catalog/tags'
import { db } from '@/lib/db'

/** Belts and categories by which a search can be narrowed, and the classes and badges there are. */
export type Places = Awaited<ReturnType<typeof listPlaces>>

const provinceSlug = (name: string) => name.toLowerCase().replace(/[^a-z]+/g, '-')

/** Everything a search is narrowed by that the shop itself defines; small. */
export async function listPlaces() {
  'use cache'
  // Badges, classes and measures are edited by domains with tags of their own: a minute is soon enough.
  cacheLife('minutes')
  cacheTag(beltTags.all, catalogTags.all)
  return readPlaces()
}

async function readPlaces() {
  const [belts, groups, badges, classes, materials] = await Promise.all([
    db.belt.findMany({
      where: { status: 'ACTIVE' },
      orderBy: { rank: 'asc' },
      select: { id: true, slug: true, nameEn: true, nameZh: true, provinceEn: true, provinceZh: true },
    }),
    db.categoryGroup.findMany({
      orderBy: { position: 'asc' },
      select: {
        slug: true,
        nameEn: true,
        nameZh: true,
        categories: {
          orderBy: { position: 'asc' },
          select: {
            id: true,
            slug: true,
            nameEn: true,
            nameZh: true,
            measures: {
              orderBy: { position: 'asc' },
              take: 5,
              select: { itemKey: true, labelEn: true, labelZh: true, unit: true, direction: true },
            },
          },
        },
      },
    }),
    db.badgeRule.findMany({
      orderBy: { position: 'asc' },
      select: { key: true, nameEn: true, nameZh: true },
    }),
    db.$queryRaw<{ ladder: string; key: string; rank: number; nameEn: string; nameZh: string }[]>`
      SELECT "ladder", "classKey" AS "key", min("classRank")::int AS "rank", min("classEn") AS "nameEn", min("classZh") AS "nameZh"
      FROM "TestLimit" WHERE "ladder" IS NOT NULL AND "classRank" IS NOT NULL AND "classKey" <> ''
      GROUP BY 1, 2 ORDER BY 1, 3`,
    db.$queryRaw<{ key: string; nameEn: string; nameZh: string }[]>`
      SELECT "key", "nameEn", "nameZh" FROM find."Material" ORDER BY "key"`,
  ])
  const provinces = [...Map.groupBy(belts, ({ provinceEn }) => provinceEn)].map(([provinceEn, own]) => ({
    slug: provinceSlug(provinceEn),
    nameEn: provinceEn,
    nameZh: own[0]?.provinceZh ?? provinceEn,
    belts: own,
  }))
  return { provinces, groups, badges, classes, materials }
}

/** What the options of a category are called, in the order its products show them. */
export async function listOptions(categoryId: string) {
  'use cache'
  cacheLife('hours')
  cacheTag(catalogTags.all)
  return db.$queryRaw<
    { token: string; axisEn: string; axisZh: string; nameEn: string; nameZh: string; swatch: string | null }[]
  >`SELECT "token", "axisEn", "axisZh", "nameEn", "nameZh", "swatch" FROM find."Option" WHERE "categoryId" = ${categoryId}::uuid ORDER BY "position", "token"`
}
