import { z } from 'zod'
import { afterParam, encodeCursor } from '@/lib/api/cursor'
import { said } from '@/lib/api/described'
import { limitParam, pageOf, SlugParam } from '@/lib/api/models'
import { defineOperation } from '@/lib/api/operation'
import { findLiveVariants } from '@/lib/catalog/queries'
import { listApiProducts, placeOf } from '@/lib/catalog/queries-api'
import { findProduct } from '@/lib/catalog/queries-product'
import { sorts } from '@/lib/catalog/schema'
import { DomainError } from '@/lib/errors'
import { findProof } from '@/lib/quality/proof-report-queries'
import { ProductDetailModel, ProductModel, productDetailOf, productOf } from './product-model'
import { ProofModel, proofOf } from './proof-model'

const whole = z.int().min(0).max(2_147_483_647)
// A cursor names its order, so that one of another order is refused instead of leading nowhere.
const Place = z.union([
  z.tuple([z.literal('new'), z.iso.datetime(), z.uuid()]),
  z.tuple([z.enum(sorts).exclude(['new']), whole, z.uuid()]),
])

const ListQuery = z
  .object({
    belt: said(SlugParam.optional(), 'Slug of a belt.', '产业带的 slug。'),
    category: said(SlugParam.optional(), 'Slug of a category.', '品类的 slug。'),
    factory: said(SlugParam.optional(), 'Slug of a factory.', '工厂的 slug。'),
    sort: said(
      z.enum(sorts).default('new'),
      '`new` newest first · `price-up`, `price-down` by the lowest price · `sold` best-selling first.',
      '`new` 最新 · `price-up`、`price-down` 按最低价 · `sold` 按销量。',
    ),
    limit: limitParam,
    after: afterParam(Place),
  })
  .refine(({ sort, after }) => !after || after[0] === sort, { path: ['after'], error: 'format' })

export const productOperations = [
  defineOperation({
    id: 'listProducts',
    method: 'GET',
    path: '/products',
    tag: 'products',
    summary: { en: 'Products on sale', zh: '在售商品' },
    description: {
      en: 'Of a belt, a category, a factory, or all; the filters can be combined.',
      zh: '可按产业带、品类、工厂筛选，也可组合或不筛选。',
    },
    auth: 'none',
    input: { query: ListQuery },
    output: pageOf(ProductModel),
    limit: 'read',
    cacheSeconds: 30,
    example: { query: { category: 'sports-shoes', sort: 'price-up', limit: 2 } },
    handle: async ({ query: { sort, limit, after, ...filter } }) => {
      const rows = await listApiProducts(filter, sort, after ? [after[1], after[2]] : null, limit + 1)
      const page = rows.slice(0, limit)
      const last = page.at(-1)
      const nextCursor = last && rows.length > limit ? encodeCursor([sort, ...placeOf(last, sort)]) : null
      return { items: page.map(productOf), nextCursor }
    },
  }),
  defineOperation({
    id: 'findProduct',
    method: 'GET',
    path: '/products/{slug}',
    tag: 'products',
    summary: { en: 'One product with its variants', zh: '单个商品及其规格' },
    description: {
      en: 'Prices and stock are read at this moment; all else may be a few minutes old.',
      zh: '价格与库存为此刻的数据，其余内容可能是几分钟前的。',
    },
    auth: 'none',
    input: { params: z.object({ slug: SlugParam }) },
    output: ProductDetailModel,
    limit: 'read',
    example: { params: { slug: 'qianbu-daily-road-trainer' } },
    handle: async ({ params }) => {
      const product = await findProduct(params.slug)
      const live = product && (await findLiveVariants(product.id))
      if (!live) throw new DomainError('notFound')
      return productDetailOf(product, live)
    },
  }),
  defineOperation({
    id: 'findProof',
    method: 'GET',
    path: '/products/{slug}/proof',
    tag: 'products',
    summary: { en: 'The proof of a product’s quality', zh: '商品的质量证据' },
    description: {
      en: 'Its badges with their history, and every result of every accepted report.',
      zh: '徽章及其历史，以及每份已采纳报告的每项结果。',
    },
    auth: 'none',
    input: { params: z.object({ slug: SlugParam }) },
    output: ProofModel,
    limit: 'read',
    example: { params: { slug: 'qianbu-daily-road-trainer' } },
    handle: async ({ params }) => {
      const proof = await findProof(params.slug)
      if (!proof) throw new DomainError('notFound')
      return proofOf(proof)
    },
  }),
]
