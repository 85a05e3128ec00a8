import { day } from '@/lib/dates'
import { searchWords } from '@/lib/search'
import { seedId, seedPick } from '@/prisma/seed/ids'
import type { SeedProduct, Text, World } from '@/prisma/seed/world-types'

const both = ({ en, zh }: Text) => `${en} ${zh}`

/** For each product the words it is found by, beside its title: where and by whom it is made, of what, in which colours. */
function searchTextOf(world: World): (product: SeedProduct) => string {
  const factories = new Map(world.factories.map((factory) => [factory.slug, factory]))
  const belts = new Map(world.belts.map((belt) => [belt.slug, belt]))
  const categories = new Map(world.categories.map((category) => [category.slug, category]))
  const groups = new Map(world.groups.map((group) => [group.slug, group]))
  return (product) => {
    const category = categories.get(product.category)
    const group = groups.get(category?.group ?? '')
    const factory = factories.get(product.factory)
    const belt = belts.get(factory?.belt ?? '')
    const colours = product.axes.find(({ key }) => key === 'colour')?.values ?? []
    const texts = [
      category?.name,
      group?.name,
      belt?.name,
      belt?.city,
      factory?.name,
      factory?.brand,
      ...product.materials.map(({ value }) => value),
      ...colours.map(({ label }) => label),
      product.summary,
    ]
    return searchWords(texts.flatMap((text) => (text ? [both(text)] : [])).join(' '))
  }
}

/** About every fifth product once had another price: what it was, in fen per yuan of today, and when that ended. */
function earlierPrice({ slug, listedDaysAgo }: SeedProduct): { percent: number; daysAgo: number } | null {
  if (listedDaysAgo < 60 || seedPick('repriced', slug, 100) >= 27) return null
  const latest = Math.min(200, listedDaysAgo - 10)
  const percent = [90, 92, 95, 106, 108, 112][seedPick('percent', slug, 6)] ?? 95
  return { percent, daysAgo: 40 + seedPick('repriced-on', slug, latest - 39) }
}

/** The earlier price to the full yuan, never the one of today. */
function earlierFen(priceFen: number, percent: number): number {
  const fen = Math.max(100, Math.round((priceFen * percent) / 10_000) * 100)
  return fen === priceFen ? fen + (percent > 100 ? 100 : -50) : fen
}

const variantsOf = (product: SeedProduct) =>
  product.variants.map((variant, position) => ({
    id: seedId('variant', variant.sku),
    productId: seedId('product', product.slug),
    sku: variant.sku,
    position,
    options: variant.options,
    priceFen: variant.priceFen,
    weightGrams: variant.weightGrams,
  }))

function pricesOf(product: SeedProduct, now: Date) {
  const at = (daysAgo: number) => new Date(now.getTime() - daysAgo * day)
  const earlier = earlierPrice(product)
  return product.variants.flatMap(({ sku, priceFen }) => {
    const row = (step: number, fen: number, daysAgo: number) => ({
      id: seedId('price', `${sku}/${step}`),
      variantId: seedId('variant', sku),
      priceFen: fen,
      from: at(daysAgo),
    })
    if (!earlier) return [row(0, priceFen, product.listedDaysAgo)]
    return [
      row(0, earlierFen(priceFen, earlier.percent), product.listedDaysAgo),
      row(1, priceFen, earlier.daysAgo),
    ]
  })
}

/** Rows of products, variants, stock and every price they had. */
export function productRows(world: World, now: Date) {
  const searchText = searchTextOf(world)
  const { products } = world
  return {
    products: products.map((product) => ({
      id: seedId('product', product.slug),
      slug: product.slug,
      factoryId: seedId('factory', product.factory),
      categoryId: seedId('category', product.category),
      sectionId: seedId('section', `${product.factory}/${product.section}`),
      titleEn: product.title.en,
      titleZh: product.title.zh,
      summaryEn: product.summary.en,
      summaryZh: product.summary.zh,
      descriptionEn: product.description.en,
      descriptionZh: product.description.zh,
      careEn: product.care?.en,
      careZh: product.care?.zh,
      materials: product.materials,
      measures: product.measures,
      axes: product.axes,
      fromFen: Math.min(...product.variants.map(({ priceFen }) => priceFen)),
      listedAt: new Date(now.getTime() - product.listedDaysAgo * day),
      searchTitle: searchWords(both(product.title)),
      searchText: searchText(product),
    })),
    variants: products.flatMap(variantsOf),
    stock: products.flatMap(({ variants }) =>
      variants.map(({ sku, stock }) => ({ variantId: seedId('variant', sku), available: stock })),
    ),
    prices: products.flatMap((product) => pricesOf(product, now)),
  }
}
