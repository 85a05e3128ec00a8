import { fact, prose, text } from '@/prisma/seed/notation'
import type { SeedBelt } from '@/prisma/seed/world-types'

export const yiwuSmallGoods: SeedBelt = {
  slug: 'yiwu-small-goods',
  name: text('Yiwu Small Goods', '义乌小商品'),
  province: text('Zhejiang', '浙江省'),
  city: text('Jinhua', '金华市'),
  county: text('Yiwu City (Futian)', '义乌市（福田街道）'),
  adcode: '330782',
  lat: 29.3,
  lng: 120.06,
  rank: 17,
  tagline: text(
    '75,000 shops, and the small things they are full of',
    '七万五千间商铺，和里面数不清的小东西',
  ),
  story: prose(
    [
      'Yiwu is an inland city in the middle of Zhejiang. Its market opened in 1982. It now counts 75,000 shops on 6.4 million square metres and over 220,000 visitors a day; foreign trade passed RMB 600bn in the first eleven months of 2024.',
      '义乌在浙江中部内陆。1982年开市，如今市场面积640万平方米，商铺7.5万间，日均客流22万多人次；2024年前11个月外贸超过6000亿元。',
    ],
    [
      'The goods are small and counted by the thousand: hair clips, ribbons, boxes, baskets, toys. With things of this size the question is seldom the price and nearly always the metal, the glue and the dye, so those are what the product pages name.',
      '卖的是成千上万的小东西：发夹、丝带、盒子、篮子、玩具。这么小的物件，要问的往往不是价钱，而是金属、胶水和染料，所以商品页写的就是这些。',
    ],
  ),
  categorySlugs: ['hair-accessories-gifts', 'storage-household', 'toys'],
  figure: {
    value: 600000000000,
    unit: text('RMB', '元'),
    what: text('foreign trade (more than)', '外贸进出口总额（超过）'),
    year: '2024 (1–11)',
    source: 'Hexun via wen.bjhwtx.com',
  },
  facts: [
    fact(
      text(
        '75,000 shops on 6.4 million square metres, over 220,000 visitors a day; trade above RMB 600bn in Jan-Nov 2024',
        '商铺7.5万间，面积640万平方米，日均客流22万多人次；2024年1至11月外贸额超过6000亿元',
      ),
      'Hexun via wen.bjhwtx.com',
      '2024',
    ),
    fact(text('Market since 1982', '市场始于1982年'), 'Hexun via wen.bjhwtx.com', '1982'),
  ],
  note: null,
  tint: '#EEF5FB',
}
