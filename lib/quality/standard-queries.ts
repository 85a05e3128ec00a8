import 'server-only'
import { cacheLife, cacheTag } from 'next/cache'
import { catalogTags } from '@/lib/catalog/tags'
import { isoOfDay } from '@/lib/dates'
import { db } from '@/lib/db'
import { isSlug } from '@/lib/list-query'
import type { Prisma } from '@/prisma/generated/client'
import { labTags, standardTags } from './standard-tags'

const iso = (day: Date | null) => day && isoOfDay(day)
const published = { editions: { some: { status: 'PUBLISHED' } } } as const satisfies Prisma.StandardWhereInput
const newest = [{ supersededOn: { sort: 'desc', nulls: 'first' } }, { year: 'desc' }] as const

/** Every standard with a published edition, by field and code: its newest title and how many items it measures. */
export async function listStandards() {
  'use cache'
  cacheLife('hours')
  cacheTag(standardTags.all)
  const rows = await db.standard.findMany({
    where: published,
    orderBy: [{ field: 'asc' }, { code: 'asc' }],
    select: {
      slug: true,
      code: true,
      field: true,
      editions: {
        where: { status: 'PUBLISHED' },
        orderBy: [...newest],
        select: {
          code: true,
          titleEn: true,
          titleZh: true,
          supersededOn: true,
          supersededById: true,
          items: {
            orderBy: { position: 'asc' },
            select: { nameEn: true, nameZh: true, labelEn: true, labelZh: true },
          },
        },
      },
    },
  })
  return rows.map(({ editions, ...standard }) => ({
    ...standard,
    editions: editions.map(({ supersededOn, supersededById, ...edition }) => ({
      ...edition,
      isSuperseded: supersededOn !== null || supersededById !== null,
    })),
  }))
}
export type StandardSummary = Awaited<ReturnType<typeof listStandards>>[number]

const limitSelect = {
  id: true,
  classKey: true,
  classEn: true,
  classZh: true,
  value: true,
  typicalGood: true,
  typicalGoodVerified: true,
  source: true,
  verified: true,
  verifiedAs: true,
  noteEn: true,
  noteZh: true,
} as const

/** A standard with all its published editions, newest first, and who may test by it; null when there is none. Numbers are exact texts. */
export async function findStandard(slug: string) {
  'use cache'
  cacheLife('hours')
  if (!isSlug(slug)) return null
  cacheTag(standardTags.all, standardTags.standard(slug), labTags.all)
  const row = await db.standard.findFirst({
    where: { slug, ...published },
    select: {
      slug: true,
      code: true,
      field: true,
      scopes: {
        where: { lab: { status: 'ACTIVE' } },
        distinct: ['labId'],
        select: { lab: { select: { slug: true, nameEn: true, nameZh: true, cityEn: true, cityZh: true } } },
      },
      categories: {
        orderBy: { position: 'asc' },
        select: { category: { select: { slug: true, nameEn: true, nameZh: true } } },
      },
      editions: {
        where: { status: 'PUBLISHED' },
        orderBy: [...newest],
        include: {
          supersededBy: { select: { code: true, standard: { select: { slug: true } } } },
          items: {
            orderBy: { position: 'asc' },
            include: { limits: { orderBy: { position: 'asc' }, select: limitSelect } },
          },
        },
      },
    },
  })
  if (!row) return null
  const editions = row.editions.map(({ items, effectiveFrom, supersededOn, updatedAt, ...edition }) => ({
    ...edition,
    updatedAt: updatedAt.toISOString(),
    effectiveFrom: iso(effectiveFrom),
    supersededOn: iso(supersededOn),
    items: items.map((item) => ({
      ...item,
      limits: item.limits.map(({ value, typicalGood, ...limit }) => ({
        ...limit,
        value: value.toFixed(),
        typicalGood: typicalGood?.toFixed() ?? null,
      })),
    })),
  }))
  return { ...row, editions }
}
export type StandardDetail = NonNullable<Awaited<ReturnType<typeof findStandard>>>
export type PublicEdition = StandardDetail['editions'][number]
export type PublicItem = PublicEdition['items'][number]

/** Products on sale that an accepted report shows by this standard, the most thoroughly tested first: old with every change of what is on sale. */
export async function listProductsTestedBy(slug: string) {
  'use cache'
  cacheLife('hours')
  cacheTag(standardTags.standard(slug), catalogTags.all)
  const where: Prisma.ProductWhereInput = {
    status: 'LISTED',
    factory: { status: 'ACTIVE', belt: { status: 'ACTIVE' } },
    reports: {
      some: {
        report: { status: 'ACCEPTED', results: { some: { item: { edition: { standard: { slug } } } } } },
      },
    },
  }
  const [count, rows] = await Promise.all([
    db.product.count({ where }),
    db.product.findMany({
      where,
      orderBy: [{ soldCount: 'desc' }, { slug: 'asc' }],
      take: 12,
      select: {
        slug: true,
        titleEn: true,
        titleZh: true,
        factory: { select: { brandEn: true, brandZh: true } },
      },
    }),
  ])
  return { count, rows }
}
