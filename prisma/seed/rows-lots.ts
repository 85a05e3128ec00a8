import { dayBefore, momentBefore } from '@/prisma/seed/evidence/days'
import type { SeedLot } from '@/prisma/seed/evidence/lots'
import { seedId } from '@/prisma/seed/ids'
import { reportId } from '@/prisma/seed/rows-reports'

export const lotId = ({ product, code }: Pick<SeedLot, 'product' | 'code'>) =>
  seedId('lot', `${product.slug}/${code}`)

/** Pieces of a lot in the parcels of the demo's orders, by SKU. */
export type Sent = { lot: SeedLot; sku: string; quantity: number }

/** Pieces of a stopped lot that were on sale, as stopping takes them; `stock` is what was on sale before. */
function heldOf({ stopped }: SeedLot, left: number, stock: number): number {
  return stopped === null ? 0 : Math.max(0, Math.min(left, stock))
}

/** Rows of the lots over their variants, of what reports they were tested in, and of the pieces that stopping took off sale. */
export function lotRows(lots: SeedLot[], sent: Sent[], now: Date) {
  const shippedOf = (lot: SeedLot, sku: string) =>
    sent.filter((one) => one.lot === lot && one.sku === sku).reduce((sum, { quantity }) => sum + quantity, 0)
  const variants = lots.flatMap((lot) =>
    lot.pieces.map(({ sku, quantity }) => {
      const shipped = shippedOf(lot, sku)
      const stock = lot.product.variants.find((variant) => variant.sku === sku)?.stock ?? 0
      const variantId = seedId('variant', sku)
      return { lotId: lotId(lot), variantId, quantity, shipped, held: heldOf(lot, quantity - shipped, stock) }
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
    held: variants.filter(({ held }) => held > 0).map(({ variantId, held }) => ({ variantId, held })),
  }
}
