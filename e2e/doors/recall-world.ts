import { createProven } from '@/prisma/factories/awards'
import { createCase } from '@/prisma/factories/cases'
import { createLot } from '@/prisma/factories/lots'
import { createVariant } from '@/prisma/factories/products'
import { db } from '../world'

/** A product of a factory with badges, a stopped lot that was not tested in an open case, a free lot, and a buyer who was told of the case. */
export async function mintRecall(factoryId: string, buyerId: string, orderLineId: string) {
  const variant = await createVariant({ factoryId, available: 50 })
  const { award, product } = await createProven({ variant })
  const { id: lotId } = await createLot({ pieces: { [variant.id]: 5 } })
  const freeLot = await createLot({ pieces: { [variant.id]: 5 } })
  const { caseId } = await createCase(product.id, {
    lotIds: [lotId],
    returnOffer: 'FREE_RETURN',
    badges: 'KEPT',
  })
  const notice = await db.caseNotice.create({
    data: { caseId, orderLineId, userId: buyerId, quantity: 1, sentAt: new Date() },
  })
  const quality = await db.qualityCase.findUniqueOrThrow({ where: { id: caseId } })
  return { award, product, variant, stoppedLotId: lotId, freeLot, quality, notice }
}

/** Every row of it that a door could change. */
export async function readRecall({ product, quality }: Awaited<ReturnType<typeof mintRecall>>) {
  return [
    await db.lot.findMany({
      where: { productId: product.id },
      orderBy: { id: 'asc' },
      include: { variants: true },
    }),
    await db.qualityCase.findMany({
      where: { productId: product.id },
      orderBy: { id: 'asc' },
      include: { lots: true, notices: { orderBy: { id: 'asc' } } },
    }),
    await db.stock.findMany({ where: { variant: { productId: product.id } } }),
    await db.award.findMany({ where: { productId: product.id }, orderBy: { id: 'asc' } }),
    await db.auditEntry.count({ where: { entityId: quality.id } }),
  ]
}
