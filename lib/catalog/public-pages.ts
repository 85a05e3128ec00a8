import { beltTags } from '@/lib/belts/tags'
import { factoryTags } from '@/lib/factories/tags'
import type { ProductPlace } from './own-product'
import { catalogTags } from './tags'

/** Tags of every cached public page that shows this product. */
export function tagsShowing({ slug, categorySlug, factorySlug, beltSlug }: ProductPlace): string[] {
  return [
    catalogTags.all,
    catalogTags.product(slug),
    catalogTags.category(categorySlug),
    catalogTags.factory(factorySlug),
    factoryTags.all,
    factoryTags.factory(factorySlug),
    beltTags.belt(beltSlug),
  ]
}
