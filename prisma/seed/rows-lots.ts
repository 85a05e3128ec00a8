import { dayBefore, momentBefore } from '@/prisma/seed/evidence/days'
import type { SeedLot } from '@/prisma/seed/evidence/lots'
import { seedId, seedPick } from '@/prisma/seed/ids'
import { reportId } from '@/prisma/seed/rows-reports'

export const lotId = ({ product, code }: Pick<SeedLot, 'product' | 'code'>) =>
  seedId('lot', `${product.slug}/${code}`)

/** Pieces of a lot in the parcels of the demo's orders, by SKU. */
export type Sent = { lot: SeedLot; sku: string; quantity: number }

/** Pieces of a stopped lot that were on sale then. What is on sale now was made since, so it stays as it is. */
const heldOf = ({ stopped, product }: SeedLot, sku: string, left: number) =>
  stopped === null ? 0 : Math.min(left, 4 + seedPick('held', `${product.slug}/${sku}`, 9))

/** Rows of the lots over their variants, of what reports they were tested in, and of the pieces that stopping took off sale. */
export function lotRows(lots: SeedLot[], sent: Sent[], now: Date) {
  const shippedOf = (lot: SeedLot, sku: string) =>
    sent.filter((one) => one.lot === lot && one.sku === sku).reduce((sum, { quantity }) => sum + quantity, 0)
  const variants = lots.flatMap((lot) =>
    lot.pieces.map(({ sku, quantity }) => {
      const shipped = shippedOf(lot, sku)
      const variantId = seedId('variant', sku)
      return { lotId: lotId(lot), variantId, quantity, shipped, held: heldOf(lot, sku, quantity - shipped) }
    }),
  )
  return {
    lots: lots.map((lot) => ({
      id: lotId(lot),
      factoryId: seedId('factory', lot.product.factory),
      productId: seedId('product', lot.product.slug),
      code: lot.code,
      madeOn: dayBefore(now, lot.made),
      line: lot.line,
      stoppedAt: lot.stopped === null ? null : momentBefore(now, lot.stopped),
      createdAt: momentBefore(now, lot.made),
    })),
    variants,
    reportLots: lots.flatMap((lot) =>
      lot.reports.map((key) => ({ reportId: reportId(key), lotId: lotId(lot) })),
    ),
  }
}
