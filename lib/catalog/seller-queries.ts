import 'server-only'
import { db } from '@/lib/db'
import type { Prisma } from '@/prisma/generated/client'
import type { ProductStatus } from '@/prisma/generated/enums'

// Everything here is live: the factory must see what it has just saved.
/** A variant with at most this many pieces left is low on stock. */
export const lowStockAt = 5
export const productStates = ['LISTED', 'UNLISTED', 'PAUSED'] as const satisfies ProductStatus[]

const pictureSelect = { id: true, width: true, height: true, blur: true } as const
const lowVariant = { active: true, stock: { available: { lte: lowStockAt } } } as const
const listInclude = {
  factory: { select: { slug: true, nameEn: true, nameZh: true } },
  category: { select: { nameEn: true, nameZh: true } },
  images: { orderBy: { position: 'asc' }, take: 1, include: { image: { select: pictureSelect } } },
  variants: {
    where: { active: true },
    select: { priceFen: true, stock: { select: { available: true, reserved: true } } },
  },
} as const satisfies Prisma.ProductInclude
const detailInclude = {
  factory: {
    select: { id: true, slug: true, nameEn: true, nameZh: true, sections: { orderBy: { position: 'asc' } } },
  },
  category: { select: { nameEn: true, nameZh: true } },
  images: {
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    include: { image: { select: pictureSelect } },
  },
  variants: { where: { active: true }, orderBy: { position: 'asc' }, include: { stock: true } },
} as const satisfies Prisma.ProductInclude

export type SellerProductRow = Prisma.ProductGetPayload<{ include: typeof listInclude }>
export type SellerProduct = Prisma.ProductGetPayload<{ include: typeof detailInclude }>

const pageSize = 25

/** One page of the products of these factories. */
export async function listSellerProducts({
  factoryIds,
  status,
  low,
  text,
  page,
}: {
  factoryIds: string[]
  status: ProductStatus | null
  low: boolean
  text: string
  page: number
}) {
  const contains = { contains: text, mode: 'insensitive' } as const
  const where: Prisma.ProductWhereInput = {
    factoryId: { in: factoryIds },
    ...(status ? { status } : {}),
    ...(low ? { variants: { some: lowVariant } } : {}),
    ...(text
      ? {
          OR: [
            { titleEn: contains },
            { titleZh: contains },
            { slug: contains },
            { variants: { some: { sku: contains } } },
          ],
        }
      : {}),
  }
  const [rows, count] = await Promise.all([
    db.product.findMany({
      where,
      include: listInclude,
      orderBy: [{ listedAt: 'desc' }, { id: 'asc' }],
      take: pageSize,
      skip: (page - 1) * pageSize,
    }),
    db.product.count({ where }),
  ])
  return { rows, count, pages: Math.ceil(count / pageSize) }
}

/** One product of these factories with all that can be edited, or null. */
export async function findSellerProduct(id: string, factoryIds: string[]): Promise<SellerProduct | null> {
  return db.product.findFirst({ where: { id, factoryId: { in: factoryIds } }, include: detailInclude })
}

/** The listed variants with the fewest pieces, and how many are low. */
export async function readLowStock(factoryIds: string[]) {
  const where = { ...lowVariant, product: { factoryId: { in: factoryIds }, status: 'LISTED' } } as const
  const [count, rows] = await Promise.all([
    db.variant.count({ where }),
    db.variant.findMany({
      where,
      orderBy: [{ stock: { available: 'asc' } }, { sku: 'asc' }],
      take: 6,
      select: {
        id: true,
        sku: true,
        options: true,
        stock: { select: { available: true } },
        product: { select: { id: true, titleEn: true, titleZh: true, axes: true } },
      },
    }),
  ])
  return { count, rows }
}
