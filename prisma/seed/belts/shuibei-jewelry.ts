import { fact, prose, text } from '@/prisma/seed/notation'
import type { SeedBelt } from '@/prisma/seed/world-types'

export const shuibeiJewelry: SeedBelt = {
  slug: 'shuibei-jewelry',
  name: text('Shuibei Jewelry', '水贝珠宝'),
  province: text('Guangdong', '广东省'),
  city: text('Shenzhen', '深圳市'),
  county: text('Luohu District', '罗湖区'),
  adcode: '440303',
  lat: 22.58,
  lng: 114.14,
  rank: 39,
  tagline: text(
    'Nine thousand jewelry firms on less than one square kilometre',
    '不到一平方公里，九千家珠宝企业',
  ),
  story: prose(
    [
      'Shuibei is a quarter of the Luohu District in Shenzhen. About 9,000 jewelry firms worked on its 0.9 square kilometres in 2025; in 2021 the count was 7,000, with a turnover of RMB 110bn.',
      '水贝是深圳罗湖区的一片街区。2025年，0.9平方公里上有珠宝企业约九千家；2021年为七千家，交易额1100亿元。',
    ],
    [
      'Gold is sold here in two ways: by the gram of the day plus a making charge, or at one fixed price. Each is fair when it is stated. Fineness is stamped in parts per thousand, 999 for fine gold and 925 for sterling silver, and a touchstone or an X-ray reading takes under a minute.',
      '黄金有两种卖法：当日金价按克加工费，或者一口价。说清楚了，都公道。成色按千分数打印记，足金999，925银，用试金石或X荧光一测，不到一分钟。',
    ],
  ),
  categorySlugs: ['gold-platinum', 'silver-jewelry'],
  figure: {
    value: 110000000000,
    unit: text('RMB', '元'),
    what: text('jewelry turnover', '珠宝交易额'),
    year: '2021',
    source: 'people.cn',
  },
  facts: [
    fact(
      text('About 9,000 firms on 0.9 square kilometres (2025)', '0.9平方公里上有企业约9000家（2025年）'),
      '21st Century Business Herald 2025',
      '2025',
    ),
    fact(text('7,000 firms and RMB 110bn in 2021', '2021年企业7000家，交易额1100亿元'), 'people.cn', '2021'),
  ],
  note: null,
  tint: '#FCF0ED',
}
