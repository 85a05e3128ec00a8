import 'server-only'
import { cacheLife, cacheTag } from 'next/cache'
import { db } from '@/lib/db'
import { factoryTags } from '@/lib/factories/tags'
import { isSlug } from '@/lib/list-query'
import { currentProof, endsOf, secondsToKeep } from './proof-rules'
import { ProofSummarySchema } from './proof-schema'
import { onSale } from './queries-cards'
import { AxesSchema, MaterialsSchema, MeasuresSchema } from './schema'
import { catalogTags } from './tags'

export type ProductDetail = NonNullable<Awaited<ReturnType<typeof findProduct>>>

/** One product as the public sees it, with the stock known when it was read; null while it is not on sale. */
export async function findProduct(slug: string) {
  'use cache'
  cacheLife('hours')
  if (!isSlug(slug)) return null
  cacheTag(catalogTags.all, catalogTags.product(slug))
  const product = await db.product.findFirst({
    where: { ...onSale, slug },
    select: {
      id: true,
      slug: true,
      titleEn: true,
      titleZh: true,
      summaryEn: true,
      summaryZh: true,
      descriptionEn: true,
      descriptionZh: true,
      careEn: true,
      careZh: true,
      materials: true,
      measures: true,
      axes: true,
      fromFen: true,
      category: { select: { slug: true, nameEn: true, nameZh: true, returnRule: true } },
      factory: { select: { slug: true } },
      proof: { select: { summary: true } },
      variants: {
        where: { active: true },
        orderBy: { position: 'asc' },
        select: {
          id: true,
          sku: true,
          options: true,
          priceFen: true,
          weightGrams: true,
          stock: { select: { available: true } },
        },
      },
      images: {
        orderBy: { position: 'asc' },
        select: {
          altEn: true,
          altZh: true,
          colourKey: true,
          image: { select: { id: true, width: true, height: true, blur: true } },
        },
      },
    },
  })
  if (!product) return null
  cacheTag(factoryTags.factory(product.factory.slug))
  const now = new Date()
  const proof = product.proof && currentProof(ProofSummarySchema.parse(product.proof.summary), now)
  cacheLife(secondsToKeep(endsOf(proof), now))
  return {
    ...product,
    proof,
    materials: MaterialsSchema.parse(product.materials),
    measures: MeasuresSchema.parse(product.measures),
    axes: AxesSchema.parse(product.axes),
    variants: product.variants.map(({ stock, ...variant }) => ({
      ...variant,
      available: stock?.available ?? 0,
    })),
  }
}
