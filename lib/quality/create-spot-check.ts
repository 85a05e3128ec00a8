import { audit } from '@/lib/audit'
import { db } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import type { Viewer } from '@/lib/permissions'
import { assertNoStaff } from './own-report'
import type { CreateSpotCheckInput } from './report-schema'

/**
 * Begins the report of a spot check that Millmark ordered of a product. Throws `ownFactory` for staff of its factory, `invalid` for an unknown
 * product.
 */
export async function createSpotCheck({
  viewer,
  input: { productSlug, sampleKind },
  now,
}: {
  viewer: Viewer | null
  input: CreateSpotCheckInput
  now: Date
}): Promise<{ reportId: string }> {
  assertUserCan(viewer, 'admin:reports')
  return db.$transaction(async (tx) => {
    const product = await tx.product.findUnique({
      where: { slug: productSlug },
      select: { id: true, factoryId: true },
    })
    if (!product) throw new DomainError('invalid', { fields: { productSlug: 'notFound' } })
    assertNoStaff(viewer, product.factoryId)
    const { id } = await tx.testReport.create({
      data: {
        factoryId: product.factoryId,
        isSpotCheck: true,
        sampleKind,
        client: 'Millmark',
        openness: 'PUBLIC',
        createdById: viewer.userId,
        createdAt: now,
        products: { create: { productId: product.id } },
      },
    })
    await audit(tx, {
      viewer,
      now,
      action: 'report.spot-check',
      entity: 'report',
      entityId: id,
      factoryId: product.factoryId,
      after: { productSlug, sampleKind },
    })
    return { reportId: id }
  })
}
