import { fact, prose, text } from '@/prisma/seed/notation'
import type { SeedBelt } from '@/prisma/seed/world-types'

export const zhengzhouWomensTrousers: SeedBelt = {
  slug: 'zhengzhou-womens-trousers',
  name: text("Zhengzhou Women's Trousers", '郑州女裤'),
  province: text('Henan', '河南省'),
  city: text('Zhengzhou', '郑州市'),
  county: text('Erqi District', '二七区'),
  adcode: '410103',
  lat: 34.75,
  lng: 113.64,
  rank: 24,
  tagline: text("Women's trousers from an old cotton-mill city", '老棉纺城做的女裤'),
  story: prose(
    [
      'Zhengzhou, the capital of Henan on the Yellow River, was built up as a cotton-mill base in the 1950s. Cutting and sewing followed the cloth. In 2008 the city made 160 million pairs of synthetic trousers, about half of the country.',
      '郑州是河南省会，临黄河，二十世纪五十年代建成棉纺织基地，裁剪缝制随布而来。2008年，全市生产化纤裤1.6亿条，约占全国一半。',
    ],
    [
      'Trousers look plain and are hard to cut: rise, hip and knee each move a centimetre and the whole leg hangs differently. The number worth asking for is seam slippage, which tells whether the seat will hold when you sit down.',
      '裤子看着简单，裁起来难：立裆、臀围、膝围各差一厘米，整条裤腿的垂感就变了。值得问的是接缝滑移，它说明坐下去时后缝撑不撑得住。',
    ],
  ),
  categorySlugs: ['womens-trousers'],
  figure: {
    value: 160000000,
    unit: text('pieces', '条'),
    what: text('synthetic trousers made in the year', '全年化纤裤产量'),
    year: '2008',
    source: 'tex86.cn 2010',
  },
  facts: [
    fact(
      text(
        'In 2008, 160 million synthetic trousers, about half of the country',
        '2008年产化纤裤1.6亿条，约占全国一半',
      ),
      'tex86.cn 2010',
      '2008',
    ),
    fact(text('Cotton-mill base of the 1950s', '二十世纪五十年代的棉纺织基地'), 'tex86.cn 2010', '1950'),
    fact(
      text(
        'City listed among 24 with fast-growing belts; product not given',
        '该市列入24座高增长产业带城市；未写明商品',
      ),
      'Taotian industrial-belt feature by Chen Shifeng, 2024',
      '2023',
    ),
  ],
  note: null,
  tint: '#F1F6EC',
}
