import { catalogTags } from '@/lib/catalog/tags'
import type { Tx } from '@/lib/db'
import type { Prisma } from '@/prisma/generated/client'
import { fewEnough } from './award-due'

type Touched = { productIds: string[] }

/** The products whose accepted reports these are: whose badges a change of a laboratory or a standard can touch. */
export async function productsOfReports(tx: Tx, where: Prisma.TestReportWhereInput): Promise<Touched> {
  const rows = await tx.reportProduct.findMany({
    where: { report: { AND: [{ status: 'ACCEPTED' }, where] } },
    distinct: ['productId'],
    orderBy: { productId: 'asc' },
    select: { productId: true },
  })
  return { productIds: rows.map(({ productId }) => productId) }
}

/** Tags of the pages of these products: what they say of a report changes with its standard and laboratory, also where no badge does. */
export async function tagsOfProducts(tx: Tx, { productIds }: Touched): Promise<string[]> {
  if (productIds.length > fewEnough) return [catalogTags.all]
  const products = await tx.product.findMany({ where: { id: { in: productIds } }, select: { slug: true } })
  return products.map(({ slug }) => catalogTags.product(slug))
}
