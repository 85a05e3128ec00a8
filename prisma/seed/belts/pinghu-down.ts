import { fact, prose, text } from '@/prisma/seed/notation'
import type { SeedBelt } from '@/prisma/seed/world-types'

export const pinghuDown: SeedBelt = {
  slug: 'pinghu-down',
  name: text('Pinghu Down Jackets', '平湖羽绒'),
  province: text('Zhejiang', '浙江省'),
  city: text('Jiaxing', '嘉兴市'),
  county: text('Pinghu City', '平湖市'),
  adcode: '330482',
  lat: 30.71,
  lng: 121.09,
  rank: 5,
  tagline: text(
    'Down jackets from the town that also makes the suitcase to carry them in',
    '做旅行箱的城市，也做箱子里那件羽绒服',
  ),
  story: prose(
    [
      'The same county-level city on Hangzhou Bay that is known for luggage also fills down jackets: 200 million pieces and over RMB 40bn in 2022. The wholesale market opened in 2008 and holds more than 2,000 shops.',
      '杭州湾边的平湖不只做箱包，也做羽绒服：2022年产量2亿件，产值逾400亿元。羽绒服装市场2008年开业，商铺两千多间。',
    ],
    [
      'A down jacket is judged by what cannot be seen from outside: how much of the fill is cluster rather than feather, how many grams go into each panel, and how well the shell keeps them in. Filling is done panel by panel, weighed to the tenth of a gram, in rooms kept free of draught.',
      '羽绒服好不好，外面看不出来：绒子含量多少、每格充绒几克、面料锁不锁得住绒。充绒要一格一格来，精确到零点一克，车间里不能有风。',
    ],
  ),
  categorySlugs: ['down-jackets', 'kids-outerwear'],
  figure: {
    value: 200000000,
    unit: text('pieces', '件'),
    what: text('down garments in the year', '全年羽绒服装产量'),
    year: '2022',
    source: 'zbguihe.com',
  },
  facts: [
    fact(
      text('200 million pieces and over RMB 40bn in 2022', '2022年产量2亿件，产值逾400亿元'),
      'zbguihe.com',
      '2022',
    ),
    fact(
      text(
        'Market opened 2008; over 2,000 shops, 150 million pieces a year',
        '市场2008年开业；商铺2000多间，年销1.5亿件',
      ),
      'zbguihe.com or xyk126.net (not kept apart)',
      null,
    ),
  ],
  note: text(
    "The share of the country differs by source: 80% of down jackets (zbguihe.com), 80% of fashion women's down (Yicai), one third (xyk126.net). We state none of them as fact.",
    '占全国的份额各来源不一：羽绒服的80%（zbguihe.com）、时尚女装羽绒的80%（第一财经）、三分之一（xyk126.net）。本页不采用其中任何一个。',
  ),
  tint: '#F7F0EE',
}
