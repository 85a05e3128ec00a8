import { catalogTags } from '@/lib/catalog/tags'
import type { Tx } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { markStale } from '@/lib/stale-tags'
import type { Prisma } from '@/prisma/generated/client'
import { recomputeAwards } from './recompute-awards'
import { standardTags } from './standard-tags'

const whole = {
  validity: true,
  standards: {
    orderBy: [{ position: 'asc' }, { standardId: 'asc' }],
    include: { standard: { select: { code: true, slug: true } } },
  },
  measures: { orderBy: [{ position: 'asc' }, { itemKey: 'asc' }] },
} as const satisfies Prisma.CategoryInclude
export type WholeCategory = Prisma.CategoryGetPayload<{ include: typeof whole }>

/** A category with what its goods are tested and compared by, its row locked for others who change that. Throws `notFound`. */
export async function lockCategory(tx: Tx, slug: string): Promise<WholeCategory> {
  await tx.$queryRaw`SELECT 1 FROM "Category" WHERE "slug" = ${slug} FOR NO KEY UPDATE`
  const category = await tx.category.findUnique({ where: { slug }, include: whole })
  if (!category) throw new DomainError('notFound')
  return category
}

/** Pages that say what a category is tested by. */
export const tagsOfCategory = (slug: string, standards: string[]) => [
  catalogTags.category(slug),
  ...standards.map(standardTags.standard),
]

/**
 * What follows a change of what a category's goods are tested or compared by, last in its transaction: pages are old, and products of the
 * category with evidence are reckoned anew, many of them by the worker. Gives the tags.
 */
export async function followCategory(
  tx: Tx,
  { id, slug }: WholeCategory,
  { standards, now }: { standards: string[]; now: Date },
): Promise<{ tags: string[] }> {
  const tags = tagsOfCategory(slug, standards)
  await markStale(tx, tags, now)
  const rows = await tx.reportProduct.findMany({
    where: { product: { categoryId: id }, report: { status: 'ACCEPTED' } },
    distinct: ['productId'],
    select: { productId: true },
  })
  await recomputeAwards(tx, { productIds: rows.map(({ productId }) => productId) }, now)
  return { tags }
}
