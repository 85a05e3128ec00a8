import 'server-only'
import { cacheLife, cacheTag } from 'next/cache'
import { db } from '@/lib/db'
import { isSlug } from '@/lib/list-query'
import type { Prisma } from '@/prisma/generated/client'
import { beltTags } from './tags'

const summary = {
  id: true,
  slug: true,
  nameEn: true,
  nameZh: true,
  provinceEn: true,
  provinceZh: true,
  cityEn: true,
  cityZh: true,
  lat: true,
  lng: true,
  tint: true,
  taglineEn: true,
  taglineZh: true,
  figureValue: true,
  figureUnitEn: true,
  figureUnitZh: true,
  figureWhatEn: true,
  figureWhatZh: true,
  figureYear: true,
  figureSource: true,
  _count: { select: { factories: { where: { status: 'ACTIVE' } } } },
} satisfies Prisma.BeltSelect

/** A belt as lists show it. */
export type BeltSummary = Awaited<ReturnType<typeof listBelts>>[number]
export type BeltDetail = NonNullable<Awaited<ReturnType<typeof findBelt>>>

/** All open belts in the order of the list they come from. */
export async function listBelts() {
  'use cache'
  cacheLife('hours')
  cacheTag(beltTags.all)
  return db.belt.findMany({
    where: { status: 'ACTIVE' },
    orderBy: [{ rank: 'asc' }, { slug: 'asc' }],
    select: summary,
  })
}

/** One open belt with its facts and leaf categories, or null. */
export async function findBelt(slug: string) {
  'use cache'
  cacheLife('hours')
  if (!isSlug(slug)) return null
  cacheTag(beltTags.all, beltTags.belt(slug))
  return db.belt.findFirst({
    where: { slug, status: 'ACTIVE' },
    select: {
      ...summary,
      countyEn: true,
      countyZh: true,
      storyEn: true,
      storyZh: true,
      noteEn: true,
      noteZh: true,
      updatedAt: true,
      facts: {
        orderBy: { position: 'asc' },
        select: { id: true, textEn: true, textZh: true, source: true, year: true, verified: true },
      },
      categories: {
        orderBy: { category: { position: 'asc' } },
        select: { category: { select: { slug: true, nameEn: true, nameZh: true } } },
      },
    },
  })
}

/** Open belts of these ids, in their order. */
export async function listBeltsOf(ids: string[]) {
  'use cache'
  cacheLife('minutes')
  cacheTag(beltTags.all)
  const rows = await db.belt.findMany({ where: { status: 'ACTIVE', id: { in: ids } }, select: summary })
  return ids.flatMap((id) => rows.find((row) => row.id === id) ?? [])
}

/** Ids of belts whose names match what somebody typed, slips included, best first. */
export async function findBeltIds(words: string, likeness: number, take: number): Promise<string[]> {
  'use cache'
  cacheLife('minutes')
  cacheTag(beltTags.all)
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM (
      SELECT "id", "rank", greatest(
        word_similarity(${words}, lower("nameEn")),
        CASE WHEN position(replace(${words}, ' ', '') IN "nameZh") > 0 THEN 1 ELSE 0 END) AS "likeness"
      FROM "Belt" WHERE "status" = 'ACTIVE') AS found
    WHERE "likeness" >= ${likeness}::float ORDER BY "likeness" DESC, "rank" LIMIT ${take}`
  return rows.map(({ id }) => id)
}
