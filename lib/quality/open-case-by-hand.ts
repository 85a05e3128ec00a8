import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'
import type { OpenCaseInput } from './case-schema'
import { stopLots } from './hold-lots'
import { markProductStale } from './mark-product-stale'
import { assertNoStaff } from './own-report'
import { recomputeAwards } from './recompute-awards'
import { writeCase } from './write-case'

/** An admin opens a case of a product by hand; the sale of the lots named stops at once. Throws `notFound` for no product, or lots of another, `ownFactory`. */
export async function openCaseByHand({
  viewer,
  input: { productId, ...facts },
  now,
}: {
  viewer: Viewer | null
  input: OpenCaseInput
  now: Date
}): Promise<{ caseId: string; tags: string[] }> {
  assertUserCan(viewer, 'admin:cases')
  return db.$transaction(async (tx) => {
    const product = await tx.product.findUnique({ where: { id: productId }, select: { factoryId: true } })
    const lots = await tx.lot.count({ where: { id: { in: facts.lotIds }, productId } })
    if (!product || lots !== facts.lotIds.length) throw new DomainError('notFound')
    assertNoStaff(viewer, product.factoryId)
    const held = await stopLots(tx, facts.lotIds, now)
    const caseId = await writeCase(tx, { ...facts, ...product, held, productId, reportId: null }, viewer, now)
    const tags = await markProductStale(tx, productId, now)
    await recomputeAwards(tx, { productIds: [productId] }, now)
    return { caseId, tags }
  })
}
