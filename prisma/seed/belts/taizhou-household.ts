import { fact, hearsay, prose, text } from '@/prisma/seed/notation'
import type { SeedBelt } from '@/prisma/seed/world-types'

export const taizhouHousehold: SeedBelt = {
  slug: 'taizhou-household',
  name: text('Taizhou Household Goods', '台州家居塑料'),
  province: text('Zhejiang', '浙江省'),
  city: text('Taizhou', '台州市'),
  county: text('Huangyan and Luqiao Districts', '黄岩区、路桥区'),
  adcode: '331000',
  lat: 28.66,
  lng: 121.43,
  rank: 49,
  tagline: text('Boxes, baskets and bins from the coast of Zhejiang', '浙江海边的箱、篮与桶'),
  story: prose(
    [
      'Taizhou is a coastal city in the middle of Zhejiang. It was named in 2020 among the places whose makers, cut off from export orders, hurried to open shops online.',
      '台州是浙江中部的沿海城市。2020年外销受阻，这里的工厂和省内几座城市一道，赶着到线上开店。',
    ],
    [
      'A storage box is as good as its mould. Wall thickness, draft angle and the place of the gate decide whether the lid shuts, whether the corner cracks when it falls, and whether two hundred boxes stack straight. The resin is named on the base: PP, PE, or ABS.',
      '收纳箱好不好，看模具。壁厚、脱模斜度、浇口位置，决定盖子合不合得上、摔下去角裂不裂、两百个叠起来直不直。树脂写在箱底：PP、PE，或者ABS。',
    ],
  ),
  categorySlugs: ['storage-household'],
  figure: null,
  facts: [
    fact(
      text(
        'Named among Zhejiang places whose makers rushed online in 2020',
        '2020年，与浙江多地一同被列为工厂集中上线开店的地区',
      ),
      'China News Agency 2020-07-31',
      '2020',
    ),
    hearsay(
      text(
        'Huangyan is a mould and household-plastics town; Luqiao and Wenling make sanitary and kitchen goods',
        '黄岩以模具和日用塑料见长；路桥、温岭生产卫浴和厨房用品',
      ),
      'general knowledge, unverified',
      null,
    ),
  ],
  note: text(
    'Only the place is sourced; the product line is general knowledge and not verified.',
    '只有地名有来源；商品方向为一般常识，未经核实。',
  ),
  tint: '#FDF4FC',
}
