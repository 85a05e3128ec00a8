import { randomUUID } from 'node:crypto'
import { db } from '@/lib/db'
import type { Prisma } from '@/prisma/generated/client'

type Wanted = Partial<Omit<Prisma.LotUncheckedCreateInput, 'variants'>> & {
  /** pieces made by variant; the variants are of one product */
  pieces: Record<string, number>
}

/** A lot of a product over variants of it, made on 3 November 2026. */
export async function createLot({ pieces, ...more }: Wanted) {
  const variantIds = Object.keys(pieces)
  const variant = await db.variant.findUniqueOrThrow({
    where: { id: variantIds[0] ?? '' },
    include: { product: { select: { id: true, factoryId: true } } },
  })
  return db.lot.create({
    data: {
      productId: variant.product.id,
      factoryId: variant.product.factoryId,
      code: `PT-${randomUUID().slice(0, 8)}`,
      madeOn: new Date('2026-11-03'),
      line: 'Line 2',
      createdAt: new Date('2026-11-03T10:00:00Z'),
      ...more,
      variants: { create: variantIds.map((variantId) => ({ variantId, quantity: pieces[variantId] ?? 1 })) },
    },
    include: { variants: true },
  })
}

/** Made, sent and held pieces of one variant of a lot. */
export async function lotPiecesOf(lotId: string, variantId: string) {
  const { quantity, shipped, held } = await db.lotVariant.findUniqueOrThrow({
    where: { lotId_variantId: { lotId, variantId } },
  })
  return { quantity, shipped, held }
}
