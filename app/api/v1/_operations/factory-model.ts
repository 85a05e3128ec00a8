import { z } from 'zod'
import { model, said } from '@/lib/api/described'
import { MoneyModel, money, PictureModel, TextModel } from '@/lib/api/models'
import type { FactoryDetail, FactorySummary } from '@/lib/factories/queries'
import { nameOf, PageLinks, pagesOf, pictureOf, RefModel, refOf } from './refs'

const summary = {
  id: z.uuid(),
  slug: z.string(),
  name: TextModel,
  brand: said(TextModel, 'The brand it sells under here.', '在本站使用的自主品牌。'),
  tagline: TextModel,
  belt: RefModel,
  city: TextModel,
  foundedYear: z.int(),
  workers: z.int(),
  products: said(z.int(), 'Products on sale now.', '在售商品数。'),
  banner: PictureModel.nullable(),
  pages: PageLinks,
}
export const FactoryModel = model(
  'Factory',
  z.object(summary),
  'A factory that sells under its own name.',
  '以自己名义销售的工厂。',
)
const MethodModel = z.object({
  key: z.string(),
  name: TextModel,
  carrier: TextModel,
  days: z.object({ min: z.int(), max: z.int() }),
  freeFrom: said(
    MoneyModel.nullable(),
    'In mainland China freight is free from this much on.',
    '中国大陆满此金额免运费。',
  ),
})
export const FactoryDetailModel = model(
  'FactoryDetail',
  z.object({
    ...summary,
    story: TextModel,
    oemPast: said(TextModel, 'What it made for others before.', '此前为他人代工的经历。'),
    floorAreaM2: z.int(),
    shipsFrom: TextModel,
    dispatchHours: said(z.int(), 'Hours from payment to dispatch, at most.', '付款后最长发货小时数。'),
    capabilities: z.array(z.object({ label: TextModel, value: TextModel })),
    shippingMethods: z.array(MethodModel),
  }),
  'A factory with all its storefront says.',
  '工厂及其店铺的全部说明。',
)

export function factoryOf(factory: FactorySummary): z.infer<typeof FactoryModel> {
  const { belt, banner } = factory
  const brand = { en: factory.brandEn, zh: factory.brandZh }
  return {
    id: factory.id,
    slug: factory.slug,
    name: nameOf(factory),
    brand,
    tagline: { en: factory.taglineEn, zh: factory.taglineZh },
    belt: refOf(belt),
    city: { en: belt.cityEn, zh: belt.cityZh },
    foundedYear: factory.foundedYear,
    workers: factory.workers,
    products: factory._count.products,
    banner: banner && pictureOf(banner, brand),
    pages: pagesOf(`/factories/${factory.slug}`),
  }
}

export function factoryDetailOf(factory: FactoryDetail): z.infer<typeof FactoryDetailModel> {
  return {
    ...factoryOf(factory),
    story: { en: factory.storyEn, zh: factory.storyZh },
    oemPast: { en: factory.oemPastEn, zh: factory.oemPastZh },
    floorAreaM2: factory.floorAreaM2,
    shipsFrom: { en: factory.shipsFromEn, zh: factory.shipsFromZh },
    dispatchHours: factory.dispatchHours,
    capabilities: factory.capabilities.map(({ labelEn, labelZh, valueEn, valueZh }) => ({
      label: { en: labelEn, zh: labelZh },
      value: { en: valueEn, zh: valueZh },
    })),
    shippingMethods: factory.shipping.map((method) => ({
      // The id of the row is nobody's business: orders name a method by the factory and this.
      key: method.key,
      name: nameOf(method),
      carrier: { en: method.carrierEn, zh: method.carrierZh },
      days: { min: method.daysMin, max: method.daysMax },
      freeFrom: method.freeFromFen === null ? null : money(method.freeFromFen),
    })),
  }
}
