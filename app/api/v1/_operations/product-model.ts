import { z } from 'zod'
import { model, said } from '@/lib/api/described'
import { MoneyModel, money, PictureModel, TextModel } from '@/lib/api/models'
import type { ProductRow } from '@/lib/catalog/queries-api'
import type { ProductDetail } from '@/lib/catalog/queries-product'
import { PageLinks, pagesOf, pictureOf, RefModel, refOf } from './refs'

export const ProductModel = model(
  'Product',
  z.object({
    id: z.uuid(),
    slug: z.string(),
    title: TextModel,
    price: said(
      z.object({ from: MoneyModel, to: MoneyModel }),
      'Lowest and highest price of its variants.',
      '各规格的最低价与最高价。',
    ),
    factory: z.object({ slug: z.string(), brand: TextModel }),
    belt: z.object({ slug: z.string() }),
    category: z.object({ slug: z.string() }),
    picture: PictureModel.nullable(),
    listedAt: z.iso.datetime(),
    pages: PageLinks,
  }),
  'A product as lists show it.',
  '列表中的商品。',
)

export function productOf(row: ProductRow): z.infer<typeof ProductModel> {
  const alt = { en: row.altEn ?? row.titleEn, zh: row.altZh ?? row.titleZh }
  const { imageId, imageWidth, imageHeight } = row
  return {
    id: row.id,
    slug: row.slug,
    title: { en: row.titleEn, zh: row.titleZh },
    price: { from: money(row.fromFen), to: money(row.toFen ?? row.fromFen) },
    factory: { slug: row.factorySlug, brand: { en: row.brandEn, zh: row.brandZh } },
    belt: { slug: row.beltSlug },
    category: { slug: row.categorySlug },
    picture: imageId
      ? pictureOf({ id: imageId, width: imageWidth ?? 0, height: imageHeight ?? 0 }, alt)
      : null,
    listedAt: row.listedAt,
    pages: pagesOf(`/products/${row.slug}`),
  }
}

const VariantModel = z.object({
  id: said(z.uuid(), 'What goes into a cart.', '加入购物车时使用。'),
  sku: z.string(),
  options: said(
    z.record(z.string(), z.string()),
    'Axis → value, by their keys under `axes`.',
    '规格轴 → 取值，键见 `axes`。',
  ),
  price: MoneyModel,
  weightGrams: z.int(),
  available: said(z.int(), 'Pieces that can be ordered now.', '现在可下单的件数。'),
  stock: z.enum(['inStock', 'low', 'soldOut']),
})
const AxisModel = z.object({
  key: z.string(),
  label: TextModel,
  values: z.array(z.object({ key: z.string(), label: TextModel, swatch: z.string().nullable() })),
})
export const ProductDetailModel = model(
  'ProductDetail',
  z.object({
    id: z.uuid(),
    slug: z.string(),
    title: TextModel,
    summary: TextModel,
    description: TextModel,
    care: TextModel.nullable(),
    price: z.object({ from: MoneyModel, to: MoneyModel }),
    factory: z.object({ slug: z.string() }),
    category: RefModel,
    returnRule: said(
      z.enum(['SEVEN_DAY', 'SEVEN_DAY_UNOPENED', 'MADE_TO_ORDER', 'EXCLUDED_HYGIENE']),
      'Whether it can go back. All but SEVEN_DAY need the buyer to agree when ordering.',
      '能否退货。除 SEVEN_DAY 外，下单时须买家同意。',
    ),
    materials: z.array(z.object({ label: TextModel, value: TextModel })),
    measures: z.array(z.object({ key: z.string(), label: TextModel, value: z.number(), unit: z.string() })),
    axes: z.array(AxisModel),
    variants: z.array(VariantModel),
    pictures: z.array(PictureModel.extend({ colour: z.string().nullable() })),
    pages: PageLinks,
  }),
  'A product with its variants, priced and counted at this moment.',
  '商品及其各规格，价格与库存为此刻的数据。',
)

/** Fewer pieces than this are told as low. */
const lowBelow = 6
function stateOf(available: number) {
  if (available <= 0) return 'soldOut' as const
  return available < lowBelow ? ('low' as const) : ('inStock' as const)
}

/** The cached words of a product with the price and stock of now; a variant withdrawn meanwhile is left out. */
export function productDetailOf(
  product: ProductDetail,
  live: Record<string, [fen: number, available: number]>,
): z.infer<typeof ProductDetailModel> {
  const variants = product.variants.flatMap(({ id, sku, options, weightGrams }) => {
    const [fen, available] = live[id] ?? []
    if (fen === undefined || available === undefined) return []
    const chosen = Object.fromEntries(product.axes.map(({ key }, index) => [key, options[index] ?? '']))
    return [
      { id, sku, options: chosen, price: money(fen), weightGrams, available, stock: stateOf(available) },
    ]
  })
  const prices = variants.map(({ price }) => price.amount)
  return {
    id: product.id,
    slug: product.slug,
    title: { en: product.titleEn, zh: product.titleZh },
    summary: { en: product.summaryEn, zh: product.summaryZh },
    description: { en: product.descriptionEn, zh: product.descriptionZh },
    care: product.careEn && product.careZh ? { en: product.careEn, zh: product.careZh } : null,
    price: {
      from: money(prices.length ? Math.min(...prices) : product.fromFen),
      to: money(prices.length ? Math.max(...prices) : product.fromFen),
    },
    factory: product.factory,
    category: refOf(product.category),
    returnRule: product.category.returnRule,
    materials: product.materials,
    measures: product.measures,
    axes: product.axes.map(({ key, label, values }) => ({
      key,
      label,
      values: values.map((value) => ({ key: value.key, label: value.label, swatch: value.swatch ?? null })),
    })),
    variants,
    pictures: product.images.map(({ altEn, altZh, colourKey, image }) => ({
      ...pictureOf(image, { en: altEn, zh: altZh }),
      colour: colourKey,
    })),
    pages: pagesOf(`/products/${product.slug}`),
  }
}
