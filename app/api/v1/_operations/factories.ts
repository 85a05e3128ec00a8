import { z } from 'zod'
import { said } from '@/lib/api/described'
import { limitParam, MoneyModel, money, pageOf, SlugParam, TextModel } from '@/lib/api/models'
import { defineOperation } from '@/lib/api/operation'
import { foreignCountries } from '@/lib/countries'
import { DomainError } from '@/lib/errors'
import { findFactory, listFactories } from '@/lib/factories/queries'
import { parseZones, quoteShipping } from '@/lib/factories/rules'
import { maxTotalFen } from '@/lib/money'
import { FactoryDetailModel, FactoryModel, factoryDetailOf, factoryOf } from './factory-model'
import { afterSlug, pageOfRows } from './list-place'
import { nameOf } from './refs'

const country = said(
  z.enum(['CN', ...foreignCountries]).default('CN'),
  'ISO 3166-1 alpha-2 code of where the parcel goes.',
  '收货国家或地区的 ISO 3166-1 二位代码。',
)
const province = said(
  z
    .string()
    .regex(/^\d{2}$/)
    .optional(),
  'In mainland China: the first two digits of the region code, e.g. 33 for Zhejiang.',
  '中国大陆：行政区划代码前两位，如浙江为 33。',
)
const QuoteModel = z.object({
  key: z.string(),
  name: TextModel,
  carrier: TextModel,
  days: z.object({ min: z.int(), max: z.int() }),
  price: MoneyModel,
})

/** A factory of the public; throws `notFound`. */
async function getFactory(slug: string) {
  const factory = await findFactory(slug)
  if (!factory) throw new DomainError('notFound')
  return factory
}

export const factoryOperations = [
  defineOperation({
    id: 'listFactories',
    method: 'GET',
    path: '/factories',
    tag: 'factories',
    summary: { en: 'Factories, by belt and then by brand', zh: '工厂列表，按产业带与品牌排列' },
    auth: 'none',
    input: {
      query: z.object({
        belt: said(SlugParam.optional(), 'Slug of a belt.', '产业带的 slug。'),
        limit: limitParam,
        after: afterSlug,
      }),
    },
    output: pageOf(FactoryModel),
    limit: 'read',
    cacheSeconds: 60,
    example: { query: { belt: 'putian-sports-shoes', limit: 3 } },
    handle: async ({ query }) => {
      const all = await listFactories()
      const rows = query.belt ? all.filter(({ belt }) => belt.slug === query.belt) : all
      const { page, nextCursor } = pageOfRows(rows, query)
      return { items: page.map(factoryOf), nextCursor }
    },
  }),
  defineOperation({
    id: 'findFactory',
    method: 'GET',
    path: '/factories/{slug}',
    tag: 'factories',
    summary: { en: 'One factory', zh: '单个工厂' },
    auth: 'none',
    input: { params: z.object({ slug: SlugParam }) },
    output: FactoryDetailModel,
    limit: 'read',
    cacheSeconds: 60,
    example: { params: { slug: 'qianbu' } },
    handle: async ({ params }) => factoryDetailOf(await getFactory(params.slug)),
  }),
  defineOperation({
    id: 'quoteFreight',
    method: 'GET',
    path: '/factories/{slug}/freight',
    tag: 'shipping',
    summary: { en: 'What a parcel of a factory would cost to send', zh: '工厂寄一个包裹的运费' },
    description: {
      en: 'Without a cart or an account: for a parcel of this weight and value. The cheapest way comes first; no way at all is an empty list.',
      zh: '无需购物车或账户：按包裹的重量与货值计算。最便宜的方式在前；无法送达时为空列表。',
    },
    auth: 'none',
    input: {
      params: z.object({ slug: SlugParam }),
      query: z.object({
        country,
        province,
        weightGrams: said(z.coerce.number().int().min(1).max(5_000_000), 'Weight in grams.', '重量（克）。'),
        items: said(
          z.coerce.number().int().min(0).max(maxTotalFen).default(0),
          'Value of the goods in fen: some ways are free from an amount on.',
          '货值（分）：部分方式满额免运费。',
        ),
      }),
    },
    output: z.object({ items: z.array(QuoteModel) }),
    limit: 'read',
    cacheSeconds: 60,
    example: { params: { slug: 'qianbu' }, query: { province: '33', weightGrams: 1200, items: 25_900 } },
    handle: async ({ params, query }) => {
      const { shipping } = await getFactory(params.slug)
      const parcel = { itemsFen: query.items, weightGrams: query.weightGrams }
      const destination = { country: query.country, provinceCode: query.province ?? null }
      const quotes = shipping.flatMap((method) => {
        const fen = quoteShipping({ ...method, zones: parseZones(method.zones) }, parcel, destination)
        const days = { min: method.daysMin, max: method.daysMax }
        const carrier = { en: method.carrierEn, zh: method.carrierZh }
        return fen === null
          ? []
          : [{ key: method.key, name: nameOf(method), carrier, days, price: money(fen) }]
      })
      return { items: quotes.sort((a, b) => a.price.amount - b.price.amount) }
    },
  }),
]
