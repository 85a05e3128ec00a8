import 'server-only'
import { db } from '@/lib/db'
import type { Prisma } from '@/prisma/generated/client'

const pageSize = 40

/** One page of all categories with how long reports count in them and by how much they are tested. Live: an admin must see what was just saved. */
export async function listCategoryRules({
  text,
  group,
  page,
}: {
  text: string
  group: string | null
  page: number
}) {
  const contains = { contains: text, mode: 'insensitive' } as const
  const where: Prisma.CategoryWhereInput = {
    ...(group ? { group: { slug: group } } : {}),
    ...(text ? { OR: [{ nameEn: contains }, { nameZh: contains }, { slug: contains }] } : {}),
  }
  const [rows, count] = await Promise.all([
    db.category.findMany({
      where,
      orderBy: [{ group: { position: 'asc' } }, { position: 'asc' }, { id: 'asc' }],
      include: {
        group: { select: { nameEn: true, nameZh: true } },
        validity: true,
        _count: { select: { standards: true, measures: true } },
      },
      take: pageSize,
      skip: (page - 1) * pageSize,
    }),
    db.category.count({ where }),
  ])
  return { rows, count, pages: Math.ceil(count / pageSize) }
}

/** Groups to narrow the list by. Live, small. */
export async function listGroupChoices() {
  return db.categoryGroup.findMany({
    orderBy: { position: 'asc' },
    select: { slug: true, nameEn: true, nameZh: true },
  })
}

const title = {
  where: { status: 'PUBLISHED' },
  orderBy: { year: 'desc' },
  take: 1,
  select: { titleEn: true, titleZh: true },
} as const satisfies Prisma.Standard$editionsArgs

/** One category with what its goods are tested and compared by, or null. Live. */
export async function findCategoryRules(slug: string) {
  return db.category.findUnique({
    where: { slug },
    include: {
      validity: true,
      standards: {
        orderBy: [{ position: 'asc' }, { standardId: 'asc' }],
        include: { standard: { select: { code: true, slug: true, editions: title } } },
      },
      measures: { orderBy: [{ position: 'asc' }, { itemKey: 'asc' }] },
    },
  })
}
export type CategoryRules = NonNullable<Awaited<ReturnType<typeof findCategoryRules>>>

/** Standards, and what published editions measure, to choose from; each thing once. Live. */
export async function listCategoryChoices() {
  const [standards, items] = await Promise.all([
    db.standard.findMany({ orderBy: { code: 'asc' }, select: { id: true, code: true, editions: title } }),
    db.testItem.findMany({
      where: { edition: { status: 'PUBLISHED' } },
      distinct: ['key'],
      orderBy: [{ key: 'asc' }, { id: 'asc' }],
      select: { key: true, nameEn: true, nameZh: true, unit: true },
    }),
  ])
  return { standards, items }
}
export type CategoryChoices = Awaited<ReturnType<typeof listCategoryChoices>>
