import 'server-only'
import { cacheLife, cacheTag } from 'next/cache'
import { db } from '@/lib/db'
import { isSlug } from '@/lib/list-query'
import type { Prisma } from '@/prisma/generated/client'
import { factoryTags } from './tags'

/** Factories the public sees: open themselves, in an open belt. */
const open = { status: 'ACTIVE', belt: { status: 'ACTIVE' } } satisfies Prisma.FactoryWhereInput

const summary = {
  id: true,
  slug: true,
  nameEn: true,
  nameZh: true,
  brandEn: true,
  brandZh: true,
  taglineEn: true,
  taglineZh: true,
  foundedYear: true,
  workers: true,
  belt: { select: { slug: true, nameEn: true, nameZh: true, cityEn: true, cityZh: true, tint: true } },
  banner: { select: { id: true, width: true, height: true, blur: true } },
  _count: { select: { products: { where: { status: 'LISTED' } } } },
} satisfies Prisma.FactorySelect

/** A factory as lists show it. */
export type FactorySummary = Awaited<ReturnType<typeof listFactories>>[number]
export type FactoryDetail = NonNullable<Awaited<ReturnType<typeof findFactory>>>

/** All open factories, by belt and then by name of the brand. */
export async function listFactories() {
  'use cache'
  cacheLife('hours')
  cacheTag(factoryTags.all)
  return db.factory.findMany({
    where: open,
    orderBy: [{ belt: { rank: 'asc' } }, { brandEn: 'asc' }],
    select: summary,
  })
}

/** One open factory with all its storefront shows beside the products, or null. */
export async function findFactory(slug: string) {
  'use cache'
  cacheLife('hours')
  if (!isSlug(slug)) return null
  cacheTag(factoryTags.all, factoryTags.factory(slug))
  return db.factory.findFirst({
    where: { ...open, slug },
    select: {
      ...summary,
      storyEn: true,
      storyZh: true,
      oemPastEn: true,
      oemPastZh: true,
      floorAreaM2: true,
      shipsFromEn: true,
      shipsFromZh: true,
      dispatchHours: true,
      capabilities: {
        orderBy: { position: 'asc' },
        select: { id: true, labelEn: true, labelZh: true, valueEn: true, valueZh: true },
      },
      sections: { orderBy: { position: 'asc' }, select: { id: true, nameEn: true, nameZh: true } },
      shipping: {
        where: { active: true },
        orderBy: { position: 'asc' },
        select: {
          id: true,
          key: true,
          nameEn: true,
          nameZh: true,
          carrierEn: true,
          carrierZh: true,
          daysMin: true,
          daysMax: true,
          kind: true,
          flatFen: true,
          zones: true,
          freeFromFen: true,
        },
      },
    },
  })
}

/** Open factories of these ids, in their order. */
export async function listFactoriesOf(ids: string[]) {
  'use cache'
  cacheLife('minutes')
  cacheTag(factoryTags.all)
  const rows = await db.factory.findMany({ where: { ...open, id: { in: ids } }, select: summary })
  return ids.flatMap((id) => rows.find((row) => row.id === id) ?? [])
}

/** Ids of factories whose name or brand matches what somebody typed, slips included, best first. Thousands of factories are narrowed down by their index first. */
export async function findFactoryIds(words: string, likeness: number, take: number): Promise<string[]> {
  'use cache'
  cacheLife('minutes')
  cacheTag(factoryTags.all)
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM (
      SELECT f."id", f."slug", greatest(
        word_similarity(${words}, lower(f."nameEn" || ' ' || f."brandEn")),
        CASE WHEN position(replace(${words}, ' ', '') IN f."nameZh" || ' ' || f."brandZh") > 0 THEN 1 ELSE 0 END) AS "likeness"
      FROM "Factory" f JOIN "Belt" b ON b."id" = f."beltId" WHERE f."status" = 'ACTIVE' AND b."status" = 'ACTIVE' AND f."id" IN (
        SELECT "id" FROM "Factory" WHERE ${words} <% lower("nameEn" || ' ' || "brandEn" || ' ' || "nameZh" || ' ' || "brandZh")
        UNION SELECT "id" FROM "Factory" WHERE position(replace(${words}, ' ', '') IN "nameZh" || ' ' || "brandZh") > 0)) AS found
    WHERE "likeness" >= ${likeness}::float ORDER BY "likeness" DESC, "slug" LIMIT ${take}`
  return rows.map(({ id }) => id)
}
