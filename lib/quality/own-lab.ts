import type { Tx } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { markStale } from '@/lib/stale-tags'
import type { Laboratory } from '@/prisma/generated/client'
import { recomputeAwards } from './recompute-awards'
import { labTags, standardTags } from './standard-tags'
import { productsOfReports, tagsOfProducts } from './touched-products'

/** A laboratory, its row locked until the end of the transaction. Throws `notFound`, `staleVersion`. */
export async function lockLab(tx: Tx, labId: string, version?: string): Promise<Laboratory> {
  await tx.$queryRaw`SELECT 1 FROM "Laboratory" WHERE "id" = ${labId}::uuid FOR NO KEY UPDATE`
  const lab = await tx.laboratory.findUnique({ where: { id: labId } })
  if (!lab) throw new DomainError('notFound')
  if (version && lab.updatedAt.getTime() !== new Date(version).getTime())
    throw new DomainError('staleVersion')
  return lab
}

/** Tags of the public pages that show a laboratory. */
export const tagsOfLab = (...slugs: string[]) => [labTags.all, standardTags.all, ...slugs.map(labTags.lab)]

/** What follows a change of a laboratory, last in its transaction: pages are old, and what leans on its reports is reckoned anew. */
export async function followLab(tx: Tx, labId: string, slugs: string[], now: Date): Promise<void> {
  const scope = await productsOfReports(tx, { labId })
  await markStale(tx, [...tagsOfLab(...slugs), ...(await tagsOfProducts(tx, scope))], now)
  await recomputeAwards(tx, scope, now)
}
