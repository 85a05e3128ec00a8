import type { Tx } from '@/lib/db'
import type { Prisma } from '@/prisma/generated/client'
import type { AwardScope } from './recompute-awards'

/** The products whose accepted reports these are: whose badges a change of a laboratory or a standard can touch. */
export async function productsOfReports(tx: Tx, where: Prisma.TestReportWhereInput): Promise<AwardScope> {
  const rows = await tx.reportProduct.findMany({
    where: { report: { AND: [{ status: 'ACCEPTED' }, where] } },
    distinct: ['productId'],
    orderBy: { productId: 'asc' },
    select: { productId: true },
  })
  return { productIds: rows.map(({ productId }) => productId) }
}
