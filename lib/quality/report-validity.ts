import type { Tx } from '@/lib/db'
import { usualMonths } from './category-schema'
import { type LockedReport, productsOf } from './own-report'
import { validityEnd } from './report-rules'

/** The last day a whole report counts: the shortest time of its products' categories, never longer than the laboratory's accreditation. */
export async function validUntil(tx: Tx, { issuedOn, lab, ...report }: LockedReport): Promise<Date> {
  if (!issuedOn || !lab) throw new Error('a whole report has its day and its laboratory')
  const products = await tx.product.findMany({
    where: { id: { in: productsOf(report) } },
    select: { category: { select: { validity: { select: { months: true } } } } },
  })
  const months = products.map(({ category }) => category.validity?.months ?? usualMonths)
  return validityEnd(issuedOn, Math.min(...months), lab)
}
