import { fact, prose, text } from '@/prisma/seed/notation'
import type { SeedBelt } from '@/prisma/seed/world-types'

export const jianXinganBags: SeedBelt = {
  slug: 'jian-xingan-bags',
  name: text("Ji'an (Xingan) Bags", '吉安新干箱包'),
  province: text('Jiangxi', '江西省'),
  city: text("Ji'an", '吉安市'),
  county: text('Xingan County', '新干县'),
  adcode: '360824',
  lat: 27.74,
  lng: 115.5,
  rank: 26,
  tagline: text('School bags and backpacks from a county on the Gan River', '赣江边一个县的书包与双肩包'),
  story: prose(
    [
      "Xingan is a county of Ji'an on the Gan River in Jiangxi. Its 615 bag firms, 58 of them above scale, make over 55 million bags a year and hold 348 patents.",
      '新干是吉安下辖的一个县，在江西赣江边。箱包企业615家，其中规模以上58家，年产箱包超过5500万只，持有专利348项。',
    ],
    [
      "A bag trading city opened in December 2009. The county's second trade is glass lamps, but bags carry the name. Backpacks and school bags are cut in stacks, sewn flat, and turned inside out only at the end; a straight binding on the inside seam is the mark of a careful line.",
      '箱包商贸城2009年12月开业。灯饰玻璃是县里的第二产业，名气却在箱包。双肩包和书包成叠裁料、平着缝，最后才翻到正面；内缝包边走得直，说明这条线做得细。',
    ],
  ),
  categorySlugs: ['school-bags', 'backpacks', 'soft-suitcases'],
  figure: {
    value: 55000000,
    unit: text('bags', '只'),
    what: text('bags a year (more than)', '年产箱包（超过）'),
    year: '',
    source: 'Jiangxi Daily via 360elib',
  },
  facts: [
    fact(
      text(
        '615 firms (58 above scale), over 55 million bags a year, 348 patents',
        '箱包企业615家（规模以上58家），年产箱包5500万只以上，专利348项',
      ),
      'Jiangxi Daily via 360elib',
      null,
    ),
    fact(
      text(
        'Bag trading city opened December 2009; glass lamps are the second trade',
        '箱包商贸城2009年12月开业；玻璃灯饰是第二产业',
      ),
      '360elib',
      '2009',
    ),
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
  tint: '#F8F0ED',
}
