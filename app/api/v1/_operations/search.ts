import { z } from 'zod'
import { afterParam, encodeCursor } from '@/lib/api/cursor'
import { said } from '@/lib/api/described'
import { pageOf, SlugParam } from '@/lib/api/models'
import { defineOperation } from '@/lib/api/operation'
import { findBeltIds, listBeltsOf } from '@/lib/belts/queries'
import { listApiProductsOf } from '@/lib/catalog/queries-api'
import { searchProducts } from '@/lib/catalog/queries-search'
import { pageSize, placesLikeness } from '@/lib/catalog/rules-lists'
import { searchSorts } from '@/lib/catalog/schema'
import { findFactoryIds, listFactoriesOf } from '@/lib/factories/queries'
import { ProductModel, productOf } from './product-model'
import { RefModel, refOf } from './refs'

const placesShown = 3
const maxPage = 400
const Query = z.object({
  q: said(
    z
      .string()
      .max(100)
      .transform((text) => text.replace(/\p{C}/gu, ' ').trim())
      .pipe(z.string().min(1, 'required')),
    'What to look for, in English or Chinese; slips are forgiven.',
    '搜索词，中英文均可，容忍错字。',
  ),
  category: said(SlugParam.optional(), 'Slug of a category.', '品类的 slug。'),
  sort: z.enum(searchSorts).default('best'),
  after: afterParam(z.tuple([z.literal('page'), z.int().min(2).max(maxPage)])),
})

type Place = { id: string; slug: string; nameEn: string; nameZh: string }

async function named(ids: string[], list: (ids: string[]) => Promise<Place[]>) {
  return ids.length ? (await list(ids)).map(refOf) : []
}

/** Belts and factories of that name, as above the results of the page. */
async function findPlaces(query: string, isGuessing: boolean) {
  const likeness = isGuessing ? placesLikeness.guess : placesLikeness.sure
  const words = query.toLowerCase()
  const [beltIds, factoryIds] = await Promise.all([
    findBeltIds(words, likeness, placesShown),
    findFactoryIds(words, likeness, placesShown),
  ])
  return { belts: await named(beltIds, listBeltsOf), factories: await named(factoryIds, listFactoriesOf) }
}

export const searchOperations = [
  defineOperation({
    id: 'search',
    method: 'GET',
    path: '/search',
    tag: 'search',
    summary: { en: 'Search products, belts and factories', zh: '搜索商品、产业带与工厂' },
    description: {
      en: 'The same search as on the page, 24 products at a time. Belts and factories come with the first page only.',
      zh: '与网页相同的搜索，每页 24 件商品。产业带与工厂只随第一页返回。',
    },
    auth: 'none',
    input: { query: Query },
    output: pageOf(ProductModel).extend({
      total: z.int(),
      near: said(
        z.boolean(),
        'Nothing holds all the words; these are the closest by spelling.',
        '没有包含全部词的商品，以下为最接近的。',
      ),
      belts: z.array(RefModel),
      factories: z.array(RefModel),
    }),
    limit: 'search',
    cacheSeconds: 30,
    example: { query: { q: 'running shoes', sort: 'best' } },
    handle: async ({ query: { q, category = null, sort, after } }) => {
      const page = after?.[1] ?? 1
      const hits = await searchProducts({ query: q, category, sort, page })
      const nothing = { belts: [], factories: [] }
      const [rows, places] = await Promise.all([
        listApiProductsOf(hits.ids),
        page === 1 ? findPlaces(q, hits.near || hits.total === 0) : nothing,
      ])
      const isLast = page * pageSize >= hits.total || page >= maxPage
      return {
        items: rows.map(productOf),
        nextCursor: isLast ? null : encodeCursor(['page', page + 1]),
        total: hits.total,
        near: hits.near,
        ...places,
      }
    },
  }),
]
