import { fact, prose, text } from '@/prisma/seed/notation'
import type { SeedBelt } from '@/prisma/seed/world-types'

export const zhiliChildrensClothing: SeedBelt = {
  slug: 'zhili-childrens-clothing',
  name: text("Huzhou Zhili Children's Clothing", '织里童装'),
  province: text('Zhejiang', '浙江省'),
  city: text('Huzhou', '湖州市'),
  county: text('Wuxing District (Zhili)', '吴兴区（织里镇）'),
  adcode: '330502',
  lat: 30.87,
  lng: 120.27,
  rank: 9,
  tagline: text("One town, two billion children's garments a year", '一个镇，一年二十亿件童装'),
  story: prose(
    [
      'Zhili is a town in Wuxing District of Huzhou, close to the south shore of Lake Tai; its name means roughly "inside the weaving". It makes about 2 billion children\'s garments a year, worth close to RMB 100bn, and ships them to 165 countries.',
      '织里是湖州市吴兴区的一个镇，靠近太湖南岸，镇名里就带着“织”字。这里年产童装约20亿件，产值近1000亿元，销往165个国家。',
    ],
    [
      "Children's clothes are small but not simple: many sizes, short seasons, small runs, and rules about cords, buttons and dyes that adult clothes do not have. What a parent can check is short: the height in centimetres, the safety class on the label, and whether the snaps hold.",
      '童装虽小，却不简单：码数多、季节短、批量小，绳带、纽扣、染料还有成人服装没有的规矩。家长能查的也就几样：身高多少厘米、标签上的安全类别、按扣牢不牢。',
    ],
  ),
  categorySlugs: ['kids-tops', 'kids-bottoms-dresses', 'kids-outerwear', 'baby-bodysuits'],
  figure: {
    value: 2000000000,
    unit: text('pieces', '件'),
    what: text('garments a year', '年产童装'),
    year: '2025',
    source: 'Xinhua 2025-04-07 via szampx.com',
  },
  facts: [
    fact(
      text(
        'About 2 billion pieces a year worth close to RMB 100bn, shipped to 165 countries',
        '年产童装约20亿件，产值近1000亿元，销往165个国家',
      ),
      'Xinhua 2025-04-07 via szampx.com',
      '2025',
    ),
  ],
  note: null,
  tint: '#ECF7FD',
}
