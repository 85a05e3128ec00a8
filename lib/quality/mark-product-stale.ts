import { placeOf } from '@/lib/catalog/own-product'
import { tagsShowing } from '@/lib/catalog/public-pages'
import type { Tx } from '@/lib/db'
import { markStale } from '@/lib/stale-tags'
import { qualityTags } from './tags'

/** Marks every cached page old that shows a product or one of its awards, and gives the tags: who serves pages also drops them at once. */
export async function markProductStale(tx: Tx, productId: string, now: Date): Promise<string[]> {
  const product = await tx.product.findUniqueOrThrow({
    where: { id: productId },
    select: {
      slug: true,
      category: { select: { slug: true } },
      factory: { select: { slug: true, belt: { select: { slug: true } } } },
      awards: { select: { id: true } },
    },
  })
  const tags = [...tagsShowing(placeOf(product)), ...product.awards.map(({ id }) => qualityTags.award(id))]
  await markStale(tx, tags, now)
  return tags
}
