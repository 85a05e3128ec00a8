import { fact, prose, text } from '@/prisma/seed/notation'
import type { SeedBelt } from '@/prisma/seed/world-types'

export const hainingLeatherFur: SeedBelt = {
  slug: 'haining-leather-fur',
  name: text('Haining Leather & Fur', '海宁皮革皮草'),
  province: text('Zhejiang', '浙江省'),
  city: text('Jiaxing', '嘉兴市'),
  county: text('Haining City', '海宁市'),
  adcode: '330481',
  lat: 30.44,
  lng: 120.61,
  rank: 15,
  tagline: text(
    'Leather jackets and shearling from the Qiantang river, with a market since 1994',
    '钱塘江边的皮衣与皮草，1994年建市场',
  ),
  story: prose(
    [
      "Haining stands on the north bank of the Qiantang River, known to most people for its tidal bore. Its leather market was built in 1994 and handles about a third of the country's 99 million leather garments. In 2008 leather output was RMB 17.8bn.",
      '海宁在钱塘江北岸，多数人知道它是因为大潮。皮革市场建于1994年，全国9900万件皮衣约三分之一从这里走。2008年皮革产值178亿元。',
    ],
    [
      'A jacket begins with the hide laid flat under north light, because no two skins match. The cutter works around scars and veins and keeps the firm back for the panels that carry the weight. With fur and shearling, ask for the animal and its origin.',
      '一件皮衣从把皮子摊在北窗光下开始，因为没有两张皮是一样的。裁皮师傅绕开疤痕和血筋，把结实的背部留给受力的裁片。买皮草和羊剪绒，要问清动物种类和来源。',
    ],
  ),
  categorySlugs: ['leather-jackets', 'fur-shearling', 'wallets-belts-gloves'],
  figure: {
    value: 17800000000,
    unit: text('RMB', '元'),
    what: text('leather output', '皮革产值'),
    year: '2008',
    source: 'baijiantest',
  },
  facts: [
    fact(
      text(
        "Market built 1994; handles about a third of the country's 99 million leather garments",
        '市场建于1994年；全国9900万件皮衣约三分之一在此成交',
      ),
      'Time Weekly via haiyan.gqsoso.com 2023',
      '2023',
    ),
    fact(text('Output RMB 17.8bn in 2008', '2008年产值178亿元'), 'baijiantest', '2008'),
  ],
  note: null,
  tint: '#FAF4F8',
}
