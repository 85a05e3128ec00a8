import { fact, prose, text } from '@/prisma/seed/notation'
import type { SeedBelt } from '@/prisma/seed/world-types'

export const baigouBags: SeedBelt = {
  slug: 'baigou-bags',
  name: text('Baigou Bags', '白沟箱包'),
  province: text('Hebei', '河北省'),
  city: text('Baoding', '保定市'),
  county: text('Gaobeidian City (Baigou New Town)', '高碑店市（白沟新城）'),
  adcode: '130684',
  lat: 39.11,
  lng: 116.03,
  rank: 19,
  tagline: text(
    'A river town south of Beijing that makes 800 million bags a year',
    '北京以南的水边小镇，一年做八亿只包',
  ),
  story: prose(
    [
      'Baigou lies on the Hebei plain south of Beijing. It turns out 800 million bags a year, over a quarter of the country, from more than 30,000 businesses; in 2022 the trade passed RMB 36bn. The roots go back to pouch shops of the late Qing.',
      '白沟在北京以南的河北平原上，年产箱包8亿只，占全国四分之一以上；经营主体三万多家，2022年交易额超过360亿元。这门手艺可以追溯到清末的荷包铺子。',
    ],
    [
      'It has been called "China Bag Capital" since 2007. A school bag that has to carry four kilos through six years is decided at the strap: how far the webbing runs into the seam, how many rows of stitching cross it, what foam lies behind it.',
      '2007年起，白沟有了“中国箱包之都”的称号。一只书包要背四公斤、背六年，成败在背带：织带伸进缝里多长、上面压几道线、后面垫什么棉。',
    ],
  ),
  categorySlugs: ['handbags', 'backpacks', 'school-bags', 'soft-suitcases'],
  figure: {
    value: 800000000,
    unit: text('bags', '只'),
    what: text('bags a year', '年产箱包'),
    year: '2022',
    source: "People's Daily 2023-07-24",
  },
  facts: [
    fact(
      text(
        '800 million bags a year, over a quarter of the country; over 30,000 entities; above RMB 36bn in 2022',
        '年产箱包8亿只，占全国四分之一以上；经营主体3万多家；2022年交易额超过360亿元',
      ),
      "People's Daily 2023-07-24",
      '2022',
    ),
    fact(
      text('"China Bag Capital" since 2007', '2007年获“中国箱包之都”称号'),
      "People's Daily 2023-07-24",
      '2007',
    ),
    fact(
      text('Over 4,000 makers; roots in late-Qing pouch shops', '箱包企业4000多家；源头可追溯到清末的荷包铺'),
      'Taotian industrial-belt feature by Chen Shifeng, 2024',
      '2024',
    ),
  ],
  note: text(
    "Share of the country: over 25% (People's Daily), against 40% in a trade feature of 2024. We show the published newspaper figure.",
    '占全国份额：《人民日报》为四分之一以上，2024年一篇行业报道称40%。本页采用前者。',
  ),
  tint: '#EAF5EF',
}
