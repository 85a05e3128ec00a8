import 'server-only'
import { cacheLife, cacheTag } from 'next/cache'
import { catalogTags } from '@/lib/catalog/tags'
import { db } from '@/lib/db'
import { isSlug } from '@/lib/list-query'
import type { Prisma } from '@/prisma/generated/client'
import type { CaseStatus } from '@/prisma/generated/enums'

// All but what the public sees is live: cases are worked on by several people.
const productSelect = { id: true, slug: true, titleEn: true, titleZh: true } as const
const factorySelect = { id: true, slug: true, nameEn: true, nameZh: true } as const
const listInclude = {
  product: { select: productSelect },
  factory: { select: factorySelect },
  _count: { select: { lots: true, notices: true } },
} as const satisfies Prisma.QualityCaseInclude
const detailInclude = {
  product: { select: productSelect },
  factory: { select: factorySelect },
  report: { select: { id: true, number: true, issuedOn: true } },
  lots: { include: { lot: { include: { variants: true } } }, orderBy: { lot: { madeOn: 'desc' } } },
  _count: { select: { notices: true } },
} as const satisfies Prisma.QualityCaseInclude

export type CaseRow = Prisma.QualityCaseGetPayload<{ include: typeof listInclude }>
export type CaseDetail = Prisma.QualityCaseGetPayload<{ include: typeof detailInclude }>

export const caseStates = ['OPEN', 'CLOSED'] as const satisfies CaseStatus[]
const pageSize = 25

/** One page of cases, the newest first; of these factories only when they are named. */
export async function listCases({
  status,
  text,
  page,
  factoryIds,
}: {
  status: CaseStatus | null
  text: string
  page: number
  factoryIds?: string[]
}) {
  const contains = { contains: text, mode: 'insensitive' } as const
  const where: Prisma.QualityCaseWhereInput = {
    ...(factoryIds ? { factoryId: { in: factoryIds } } : {}),
    ...(status ? { status } : {}),
    ...(text
      ? {
          OR: [
            { number: contains },
            { product: { OR: [{ titleEn: contains }, { titleZh: contains }, { slug: contains }] } },
            { factory: { OR: [{ nameEn: contains }, { nameZh: contains }] } },
            { lots: { some: { lot: { code: contains } } } },
          ],
        }
      : {}),
  }
  const [rows, count] = await Promise.all([
    db.qualityCase.findMany({
      where,
      include: listInclude,
      orderBy: [{ openedAt: 'desc' }, { id: 'desc' }],
      take: pageSize,
      skip: (page - 1) * pageSize,
    }),
    db.qualityCase.count({ where }),
  ])
  return { rows, count, pages: Math.ceil(count / pageSize) }
}

/** One case whole; of these factories only when they are named. */
export async function findCase(id: string, factoryIds?: string[]): Promise<CaseDetail | null> {
  return db.qualityCase.findFirst({
    where: { id, ...(factoryIds ? { factoryId: { in: factoryIds } } : {}) },
    include: detailInclude,
  })
}

/** A product by its slug with the lots a case could name, or null. */
export async function findCaseProduct(slug: string) {
  return db.product.findUnique({
    where: { slug },
    select: {
      ...productSelect,
      factory: { select: factorySelect },
      lots: { orderBy: { madeOn: 'desc' }, include: { variants: true } },
    },
  })
}
export type CaseProduct = NonNullable<Awaited<ReturnType<typeof findCaseProduct>>>

/** Lots of the product that a case does not name yet. */
export async function listOtherLots(productId: string, lotIds: string[]) {
  return db.lot.findMany({
    where: { productId, id: { notIn: lotIds } },
    include: { variants: true },
    orderBy: { madeOn: 'desc' },
  })
}

export type PublicCase = Awaited<ReturnType<typeof listProductCases>>[number]

/** What the public is told of a product's cases, the newest first: open ones, and how closed ones ended. Cached under the product's tag. */
export async function listProductCases(slug: string) {
  'use cache'
  cacheLife('hours')
  if (!isSlug(slug)) return []
  cacheTag(catalogTags.product(slug))
  const cases = await db.qualityCase.findMany({
    where: { product: { slug } },
    orderBy: [{ openedAt: 'desc' }, { id: 'desc' }],
    select: {
      number: true,
      status: true,
      badges: true,
      returnOffer: true,
      reasonEn: true,
      reasonZh: true,
      adviceEn: true,
      adviceZh: true,
      correctionEn: true,
      correctionZh: true,
      openedAt: true,
      closedAt: true,
      lots: { where: { lot: { stoppedAt: { not: null } } }, select: { lot: { select: { code: true } } } },
    },
  })
  // What a factory states is public once an admin has closed the case by it.
  return cases.map(({ lots, ...one }) => ({
    ...one,
    ...(one.status === 'OPEN' ? { correctionEn: '', correctionZh: '' } : {}),
    lots: lots.map(({ lot }) => lot.code).sort(),
  }))
}
