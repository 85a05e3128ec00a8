import 'server-only'
import { cacheLife, cacheTag } from 'next/cache'
import { db } from '@/lib/db'
import { isSlug } from '@/lib/list-query'
import { onSale } from './queries-cards'
import { catalogTags } from './tags'

export type CategoryGroupData = Awaited<ReturnType<typeof listCategoryGroups>>[number]

/** Groups with their leaf categories and how many products each has on sale; empty leaves are left out. */
export async function listCategoryGroups() {
  'use cache'
  cacheLife('hours')
  cacheTag(catalogTags.all)
  const groups = await db.categoryGroup.findMany({
    orderBy: { position: 'asc' },
    select: {
      slug: true,
      nameEn: true,
      nameZh: true,
      categories: {
        orderBy: { position: 'asc' },
        where: { products: { some: onSale } },
        select: {
          slug: true,
          nameEn: true,
          nameZh: true,
          _count: { select: { products: { where: onSale } } },
        },
      },
    },
  })
  return groups.filter(({ categories }) => categories.length > 0)
}

/** One leaf category with the belts known for it, or null. */
export async function findCategory(slug: string) {
  'use cache'
  cacheLife('hours')
  if (!isSlug(slug)) return null
  cacheTag(catalogTags.all, catalogTags.category(slug))
  return db.category.findUnique({
    where: { slug },
    select: {
      slug: true,
      nameEn: true,
      nameZh: true,
      introEn: true,
      introZh: true,
      returnRule: true,
      group: { select: { slug: true, nameEn: true, nameZh: true } },
      belts: {
        where: { belt: { status: 'ACTIVE' } },
        orderBy: { belt: { rank: 'asc' } },
        select: { belt: { select: { slug: true, nameEn: true, nameZh: true } } },
      },
    },
  })
}
