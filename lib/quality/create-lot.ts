import { audit } from '@/lib/audit'
import { lockOwnProduct } from '@/lib/catalog/own-product'
import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'
import { Prisma } from '@/prisma/generated/client'
import { checkPieces } from './lot-pieces'
import { dayOf } from './lot-rules'
import type { CreateLotInput } from './lot-schema'

/** A code the product already has. */
export function codeTaken(error: unknown): DomainError | null {
  const isTwice = error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002'
  return isTwice ? new DomainError('lotCodeTaken', { fields: { code: 'lotCodeTaken' } }) : null
}

/**
 * Registers a production lot of a product over the variants made. It changes no stock: that is counted apart. Throws `notFound`,
 * `invalid` (day ahead, no pieces), `lotCodeTaken`.
 */
export async function createLot({
  viewer,
  input: { productId, code, madeOn, line, pieces },
  now,
}: {
  viewer: Viewer | null
  input: CreateLotInput
  now: Date
}): Promise<{ lotId: string }> {
  assertUserCan(viewer, 'lot:edit')
  try {
    return await db.$transaction(async (tx) => {
      const { factoryId } = await lockOwnProduct(tx, viewer, 'lot:edit', { productId })
      const made = await checkPieces(tx, productId, { madeOn, pieces }, now)
      const { id } = await tx.lot.create({
        data: {
          factoryId,
          productId,
          code,
          madeOn: dayOf(madeOn),
          line,
          createdAt: now,
          variants: { createMany: { data: made } },
        },
      })
      const after = { code, madeOn, line, pieces: made }
      await audit(tx, { viewer, now, action: 'lot.create', entity: 'lot', entityId: id, factoryId, after })
      return { lotId: id }
    })
  } catch (error) {
    throw codeTaken(error) ?? error
  }
}
