import { type Tx, together } from '@/lib/db'

/** `ownBadgesOf`: only what these factories hold themselves, without their products. */
export type AwardScope =
  | { productIds: string[] }
  | { factoryIds: string[] }
  | { ownBadgesOf: string[] }
  | 'all'

/** Sorted, so that whoever locks them does so in one order. */
const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id).sort()

/** Whose awards a scope covers. Of everything only those are named that have evidence, a badge or something to show. */
export async function listSubjects(
  tx: Pick<Tx, '$queryRaw'>,
  scope: AwardScope,
): Promise<{ factoryIds: string[]; productIds: string[] }> {
  if (scope !== 'all' && 'productIds' in scope)
    return { factoryIds: [], productIds: [...new Set(scope.productIds)].sort() }
  if (scope !== 'all' && 'ownBadgesOf' in scope)
    return { factoryIds: [...new Set(scope.ownBadgesOf)].sort(), productIds: [] }
  if (scope !== 'all') {
    const factoryIds = [...new Set(scope.factoryIds)].sort()
    const products = await tx.$queryRaw<{ id: string }[]>`
      SELECT "id" FROM "Product" WHERE "factoryId" = ANY(${factoryIds}::uuid[])`
    return { factoryIds, productIds: idsOf(products) }
  }
  const [factories, products] = await together(
    tx.$queryRaw<{ id: string }[]>`
      SELECT "factoryId" AS "id" FROM "FactoryCredential" WHERE "status" = 'ACCEPTED'
      UNION SELECT "factoryId" FROM "Award" WHERE "productId" IS NULL AND "endedAt" IS NULL`,
    tx.$queryRaw<{ id: string }[]>`
      SELECT x."productId" AS "id" FROM "ReportProduct" x JOIN "TestReport" r ON r."id" = x."reportId" AND r."status" = 'ACCEPTED'
      UNION SELECT x."productId" FROM "CredentialProduct" x
      UNION SELECT "productId" FROM "Award" WHERE "productId" IS NOT NULL AND "endedAt" IS NULL
      UNION SELECT "productId" FROM "ProductProof"
      UNION SELECT p."id" FROM "Product" p WHERE p."factoryId" IN (SELECT "factoryId" FROM "FactoryCredential" WHERE "status" = 'ACCEPTED')`,
  )
  return { factoryIds: idsOf(factories), productIds: idsOf(products) }
}
