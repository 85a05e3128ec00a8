import 'server-only'
import { db } from '@/lib/db'
import type { RenderableImage } from '@/lib/image-render'
import { onSale } from './queries-cards'

const source = { id: true, kind: true, originalKey: true, plate: true } as const

// Not cached here: the answer is a picture that others keep.
/** First picture of a product on sale; null when there is no such product or it has none. */
export async function findProductPicture(slug: string): Promise<RenderableImage | null> {
  const product = await db.product.findFirst({
    where: { ...onSale, slug },
    select: { images: { orderBy: { position: 'asc' }, take: 1, select: { image: { select: source } } } },
  })
  return product?.images[0]?.image ?? null
}

/** Banner of an open factory; null when there is no such factory or it has none. */
export async function findFactoryPicture(slug: string): Promise<RenderableImage | null> {
  const factory = await db.factory.findFirst({
    where: { ...onSale.factory, slug },
    select: { banner: { select: source } },
  })
  return factory?.banner ?? null
}
