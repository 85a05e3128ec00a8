import { z } from 'zod'
import { afterParam, encodeCursor } from '@/lib/api/cursor'
import { said } from '@/lib/api/described'
import { pageOf, SlugParam } from '@/lib/api/models'
import { defineOperation } from '@/lib/api/operation'
import { findBeltIds, listBeltsOf } from '@/lib/belts/queries'
import { listApiProductsOf } from '@/lib/catalog/queries-api'
import { pageSize, placesLikeness } from '@/lib/catalog/rules-lists'
import { type Found, findProducts } from '@/lib/discovery/queries'
import { listPlaces } from '@/lib/discovery/queries-places'
import type { Find } from '@/lib/discovery/schema'
import { findFactoryIds, listFactoriesOf } from '@/lib/factories/queries'
import { ProductModel, productOf } from './product-model'
import { RefModel, refOf } from './refs'
import { FacetsModel, facetParams } from './search-params'

const placesShown = 3
const maxPage = 400
const Query = z.object({
  q: said(
    z
      .string()
      .max(100)
      .transform((text) => text.replace(/\p{C}/gu, ' ').trim())
      .pipe(z.string().min(1, 'required'))
      .optional(),
    'What to look for, in English or Chinese; slips are forgiven.',
    '搜索词，中英文均可，容忍错字。',
  ),
  category: said(SlugParam.optional(), 'Slug of a category.', '品类的 slug。'),
  ...facetParams,
  after: afterParam(z.tuple([z.literal('page'), z.int().min(2).max(maxPage)])),
})
type Query = z.infer<typeof Query>

/** The query of the API as the search of the page. */
function findOf(query: Query): Find {
  const {
    q = '',
    category,
    options = [],
    measure = [],
    shipsWithin,
    testedWithin,
    inStock,
    minPrice,
    maxPrice,
  } = query
  const {
    group = [],
    belt = [],
    province = [],
    badge = [],
    lab = [],
    sample = [],
    credential = [],
    material = [],
  } = query
  return {
    q,
    group,
    belt,
    province,
    badge,
    lab,
    sample,
    credential,
    material,
    category: category ? [category] : [],
    class: query.class ?? [],
    opt: options,
    ships: shipsWithin ?? null,
    tested: testedWithin ? Number(testedWithin) : null,
    stock: inStock === 'yes',
    min: minPrice ?? null,
    max: maxPrice ?? null,
    sort: query.sort,
    page: query.after?.[1] ?? 1,
    measures: measure.map((text) => {
      const [itemKey = '', min = '', max = ''] = text.split(/:|\.\.(?=[^.]|$)/)
      return { itemKey, min: min || null, max: max || null }
    }),
  }
}

/** The counts of a search by the names the query uses. */
async function facetsOf({ counts }: Found) {
  const { groups, provinces } = await listPlaces()
  const named = (rows: { id: string; slug: string }[], found: Record<string, number>) =>
    Object.fromEntries(rows.flatMap(({ id, slug }) => (found[id] ? [[slug, found[id]]] : [])))
  const signs = (facet: string, write = (value: string) => value) =>
    Object.fromEntries(
      Object.entries(counts.signs)
        .filter(([sign]) => sign.startsWith(`${facet}:`))
        .map(([sign, count]) => [write(sign.slice(facet.length + 1)), count]),
    )
  const lower = (value: string) => value.toLowerCase().replaceAll('_', '-')
  return {
    categories: named(
      groups.flatMap((group) => group.categories),
      counts.categories,
    ),
    belts: named(
      provinces.flatMap((province) => province.belts),
      counts.belts,
    ),
    badges: signs('badge'),
    classes: signs('class', (value) => value.replace('/', '.')),
    labs: signs('lab'),
    samples: signs('sample', lower),
    credentials: signs('credential', lower),
    materials: signs('material'),
    shipsWithin: signs('ships'),
    testedWithin: counts.tested,
    inStock: counts.inStock,
    options: counts.options,
    measures: Object.fromEntries(
      Object.entries(counts.measures).map(([key, { least, most, bars }]) => [
        key,
        { least, most, twelfths: bars },
      ]),
    ),
  }
}

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
      en: 'The same search as on the page, with words, facets or both, 24 products at a time. Belts and factories come with the first page only.',
      zh: '与网页相同的搜索，可用搜索词、筛选条件或两者并用，每页 24 件商品。产业带与工厂只随第一页返回。',
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
      facets: FacetsModel,
      belts: z.array(RefModel),
      factories: z.array(RefModel),
    }),
    limit: 'search',
    cacheSeconds: 30,
    example: { query: { q: 'running shoes', sort: 'best' } },
    handle: async ({ query }) => {
      const found = await findProducts(findOf(query))
      const page = query.after?.[1] ?? 1
      const nothing = { belts: [], factories: [] }
      const [rows, places, facets] = await Promise.all([
        page === found.page ? listApiProductsOf(found.ids) : [],
        page === 1 && query.q ? findPlaces(query.q, found.near || found.total === 0) : nothing,
        query.facets === 'yes' ? facetsOf(found) : null,
      ])
      const isLast = page * pageSize >= found.total || page >= maxPage
      return {
        items: rows.map(productOf),
        nextCursor: isLast ? null : encodeCursor(['page', page + 1]),
        total: found.total,
        near: found.near,
        facets,
        ...places,
      }
    },
  }),
]
