import 'server-only'
import { db } from '@/lib/db'
import type { Prisma } from '@/prisma/generated/client'
import type { LotState } from './lot-rules'
import { knownToFactory } from './own-report'

// Live: a factory packs by it and must see what it has just saved.
const productSelect = { id: true, slug: true, titleEn: true, titleZh: true, axes: true } as const
const reportSelect = {
  id: true,
  number: true,
  status: true,
  issuedOn: true,
  validUntil: true,
  lab: { select: { slug: true, nameEn: true, nameZh: true } },
} as const
const listInclude = {
  product: { select: productSelect },
  variants: true,
  reports: { where: { report: knownToFactory }, select: { report: { select: { status: true } } } },
} as const satisfies Prisma.LotInclude
const detailInclude = {
  product: { select: productSelect },
  factory: { select: { id: true, slug: true, nameEn: true, nameZh: true } },
  variants: { include: { variant: { select: { id: true, sku: true, options: true, position: true } } } },
  reports: { where: { report: knownToFactory }, select: { report: { select: reportSelect } } },
  cases: { select: { case: { select: { id: true, number: true, status: true } } } },
} as const satisfies Prisma.LotInclude

export type SellerLotRow = Prisma.LotGetPayload<{ include: typeof listInclude }>
export type SellerLot = Prisma.LotGetPayload<{ include: typeof detailInclude }>

const pageSize = 25

function stateWhere(state: LotState | null): Prisma.LotWhereInput {
  if (!state) return {}
  if (state === 'STOPPED') return { stoppedAt: { not: null } }
  const unsent = { shipped: { lt: db.lotVariant.fields.quantity } }
  return { stoppedAt: null, variants: state === 'OPEN' ? { some: unsent } : { none: unsent } }
}

/** One page of the lots of these factories, newest first. */
export async function listSellerLots({
  factoryIds,
  state,
  productId,
  text,
  page,
}: {
  factoryIds: string[]
  state: LotState | null
  productId: string | null
  text: string
  page: number
}) {
  const contains = { contains: text, mode: 'insensitive' } as const
  const where: Prisma.LotWhereInput = {
    factoryId: { in: factoryIds },
    ...(productId ? { productId } : {}),
    ...stateWhere(state),
    ...(text
      ? { OR: [{ code: contains }, { product: { OR: [{ titleEn: contains }, { titleZh: contains }] } }] }
      : {}),
  }
  const [rows, count] = await Promise.all([
    db.lot.findMany({
      where,
      include: listInclude,
      orderBy: [{ madeOn: 'desc' }, { id: 'desc' }],
      take: pageSize,
      skip: (page - 1) * pageSize,
    }),
    db.lot.count({ where }),
  ])
  return { rows, count, pages: Math.ceil(count / pageSize) }
}

/** One lot of these factories with what leans on it, or null. */
export async function findSellerLot(id: string, factoryIds: string[]): Promise<SellerLot | null> {
  return db.lot.findFirst({ where: { id, factoryId: { in: factoryIds } }, include: detailInclude })
}

/** The products of these factories, to choose the one a lot is of. */
export async function listLotProducts(factoryIds: string[]) {
  return db.product.findMany({
    where: { factoryId: { in: factoryIds } },
    select: { id: true, titleEn: true, titleZh: true },
    orderBy: [{ titleEn: 'asc' }, { id: 'asc' }],
  })
}

/** A product of these factories with the variants a lot can be made of, or null. */
export async function findLotProduct(id: string, factoryIds: string[]) {
  return db.product.findFirst({
    where: { id, factoryId: { in: factoryIds } },
    select: {
      ...productSelect,
      variants: {
        where: { active: true },
        orderBy: { position: 'asc' },
        select: { id: true, sku: true, options: true, position: true },
      },
    },
  })
}

export type LotProduct = NonNullable<Awaited<ReturnType<typeof findLotProduct>>>

/** What a shipper chooses from for one variant: lots with unsent pieces, oldest first, and the codes of those that may not be sent. */
export type LotChoice = {
  open: { lotId: string; code: string; madeOn: Date; left: number }[]
  stopped: string[]
}

/** The lots of each of these variants, by variant. */
export async function listLotChoices(
  factoryId: string,
  variantIds: string[],
): Promise<Record<string, LotChoice>> {
  const rows = await db.lotVariant.findMany({
    where: {
      variantId: { in: variantIds },
      lot: { factoryId },
      shipped: { lt: db.lotVariant.fields.quantity },
    },
    include: { lot: { select: { code: true, madeOn: true, stoppedAt: true } } },
    orderBy: [{ lot: { madeOn: 'asc' } }, { lotId: 'asc' }],
  })
  const choices: Record<string, LotChoice> = {}
  for (const { variantId, lotId, quantity, shipped, lot } of rows) {
    choices[variantId] ??= { open: [], stopped: [] }
    if (lot.stoppedAt) choices[variantId].stopped.push(lot.code)
    else choices[variantId].open.push({ lotId, code: lot.code, madeOn: lot.madeOn, left: quantity - shipped })
  }
  return choices
}
