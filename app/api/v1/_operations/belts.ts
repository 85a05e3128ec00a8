import { z } from 'zod'
import { model, said } from '@/lib/api/described'
import { limitParam, pageOf, SlugParam, TextModel } from '@/lib/api/models'
import { defineOperation } from '@/lib/api/operation'
import { type BeltDetail, type BeltSummary, findBelt, listBelts } from '@/lib/belts/queries'
import { DomainError } from '@/lib/errors'
import { afterSlug, pageOfRows } from './list-place'
import { nameOf, PageLinks, pagesOf, RefModel, refOf } from './refs'

const summary = {
  slug: z.string(),
  name: TextModel,
  province: TextModel,
  city: TextModel,
  location: z.object({ latitude: z.number(), longitude: z.number() }),
  tagline: TextModel,
  figure: said(
    z
      .object({
        value: z.number(),
        unit: TextModel,
        what: TextModel,
        year: z.string().nullable(),
        source: z.string().nullable(),
      })
      .nullable(),
    'One sourced number that tells its size.',
    '说明其规模的一个有出处的数字。',
  ),
  factories: said(z.int(), 'Factories of it that sell here.', '在本站开店的工厂数。'),
  pages: PageLinks,
}
const BeltModel = model(
  'Belt',
  z.object(summary),
  'An industrial belt: a place known for one trade.',
  '产业带：因某一行业而闻名的地方。',
)
const BeltDetailModel = model(
  'BeltDetail',
  z.object({
    ...summary,
    county: TextModel,
    story: TextModel,
    note: TextModel.nullable(),
    facts: z.array(
      z.object({
        text: TextModel,
        source: z.string(),
        year: z.string().nullable(),
        verified: said(
          z.boolean(),
          'Whether we found it in the source ourselves.',
          '是否由我们在出处中核实。',
        ),
      }),
    ),
    categories: z.array(RefModel),
  }),
  'A belt with its story, its sourced facts and what it makes.',
  '产业带的故事、有出处的事实与所产品类。',
)

export function beltOf(belt: BeltSummary): z.infer<typeof BeltModel> {
  return {
    slug: belt.slug,
    name: nameOf(belt),
    province: { en: belt.provinceEn, zh: belt.provinceZh },
    city: { en: belt.cityEn, zh: belt.cityZh },
    location: { latitude: belt.lat, longitude: belt.lng },
    tagline: { en: belt.taglineEn, zh: belt.taglineZh },
    figure:
      belt.figureValue === null
        ? null
        : {
            value: belt.figureValue,
            unit: { en: belt.figureUnitEn ?? '', zh: belt.figureUnitZh ?? '' },
            what: { en: belt.figureWhatEn ?? '', zh: belt.figureWhatZh ?? '' },
            year: belt.figureYear,
            source: belt.figureSource,
          },
    factories: belt._count.factories,
    pages: pagesOf(`/belts/${belt.slug}`),
  }
}

function detailOf(belt: BeltDetail): z.infer<typeof BeltDetailModel> {
  return {
    ...beltOf(belt),
    county: { en: belt.countyEn, zh: belt.countyZh },
    story: { en: belt.storyEn, zh: belt.storyZh },
    note: belt.noteEn === null || belt.noteZh === null ? null : { en: belt.noteEn, zh: belt.noteZh },
    facts: belt.facts.map(({ textEn, textZh, source, year, verified }) => ({
      text: { en: textEn, zh: textZh },
      source,
      year,
      verified,
    })),
    categories: belt.categories.map(({ category }) => refOf(category)),
  }
}

export const beltOperations = [
  defineOperation({
    id: 'listBelts',
    method: 'GET',
    path: '/belts',
    tag: 'belts',
    summary: { en: 'All belts, the largest names first', zh: '全部产业带，知名者在前' },
    auth: 'none',
    input: { query: z.object({ limit: limitParam, after: afterSlug }) },
    output: pageOf(BeltModel),
    limit: 'read',
    cacheSeconds: 60,
    example: { query: { limit: 3 } },
    handle: async ({ query }) => {
      const { page, nextCursor } = pageOfRows(await listBelts(), query)
      return { items: page.map(beltOf), nextCursor }
    },
  }),
  defineOperation({
    id: 'findBelt',
    method: 'GET',
    path: '/belts/{slug}',
    tag: 'belts',
    summary: { en: 'One belt', zh: '单个产业带' },
    auth: 'none',
    input: { params: z.object({ slug: SlugParam }) },
    output: BeltDetailModel,
    limit: 'read',
    cacheSeconds: 60,
    example: { params: { slug: 'putian-sports-shoes' } },
    handle: async ({ params }) => {
      const belt = await findBelt(params.slug)
      if (!belt) throw new DomainError('notFound')
      return detailOf(belt)
    },
  }),
]
