import type { Tx } from '@/lib/db'
import { DomainError, type FieldCode } from '@/lib/errors'
import { hasBegun } from './lot-rules'

type Wanted = { madeOn: string; pieces: Record<string, number> }

/**
 * The variants a lot is made of. Throws `invalid` beside the field: a day that has not begun, no piece at all, or `notFound` for a
 * variant of another product.
 */
export async function checkPieces(
  tx: Tx,
  productId: string,
  { madeOn, pieces }: Wanted,
  now: Date,
): Promise<{ variantId: string; quantity: number }[]> {
  const made = Object.entries(pieces).flatMap(([variantId, quantity]) =>
    quantity > 0 ? [{ variantId, quantity }] : [],
  )
  const known = await tx.variant.findMany({
    where: { productId },
    select: { id: true },
    orderBy: { position: 'asc' },
  })
  const ids = new Set(known.map(({ id }) => id))
  if (made.some(({ variantId }) => !ids.has(variantId))) throw new DomainError('notFound')
  const fields: Record<string, FieldCode> = {}
  if (!hasBegun(madeOn, now)) fields.madeOn = 'dayAhead'
  if (!made.length) fields[`pieces.${Object.keys(pieces)[0] ?? known[0]?.id ?? ''}`] = 'lotEmpty'
  if (Object.keys(fields).length) throw new DomainError('invalid', { fields })
  return made.sort((a, b) => (a.variantId < b.variantId ? -1 : 1))
}
