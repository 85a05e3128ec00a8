import { fact, prose, text } from '@/prisma/seed/notation'
import type { SeedBelt } from '@/prisma/seed/world-types'

export const jinhuaBaseWear: SeedBelt = {
  slug: 'jinhua-base-wear',
  name: text('Jinhua (Lanxi) Base Wear & Fabrics', '金华兰溪打底衫'),
  province: text('Zhejiang', '浙江省'),
  city: text('Jinhua', '金华市'),
  county: text('Lanxi City', '兰溪市'),
  adcode: '330781',
  lat: 29.28,
  lng: 119.52,
  rank: 18,
  tagline: text(
    'Stretch cotton, towels and the T-shirt worn under everything else',
    '弹力棉布、毛巾，和穿在最里面的那件打底衫',
  ),
  story: prose(
    [
      'Lanxi is a county-level city of Jinhua, on the Lan River in central Zhejiang. In 2022 it wove 2.04 billion metres of stretch cotton, 80% of the country, and exported 460 million metres of denim, one seventh of the national total. About 600 firms and 50,000 people do the work, and the city holds the title "China Famous Weaving City".',
      '兰溪是金华下辖的县级市，在浙中兰江边。2022年织出弹力棉布20.4亿米，占全国80%；出口牛仔布4.6亿米，占全国七分之一。企业约600家，从业者5万人，有“中国织造名城”称号。',
    ],
    [
      'Around 600 million towels a year come from the same area, second in the country. From about 2012 the makers of base wear turned from export to home sales, leaning on the Yiwu market nearby. Cloth weight, collar rib and shrinkage are what separates one plain T-shirt from another.',
      '同一片地方每年还出毛巾约6亿条，居全国第二。大约从2012年起，打底衫企业由出口转做内销，靠的是相邻的义乌市场。一件素色T恤与另一件的差别，在克重、领口罗纹和缩水率。',
    ],
  ),
  categorySlugs: ['base-layers', 'towels', 'socks-hosiery'],
  figure: {
    value: 2040000000,
    unit: text('metres', '米'),
    what: text('stretch cotton fabric woven in the year', '全年弹力棉布产量'),
    year: '2022',
    source: 'jinhua.gov.cn 2023-08-09',
  },
  facts: [
    fact(
      text(
        '2022: 2.04 billion metres of stretch cotton (80% of the country), denim exports 460 million metres (one seventh); about 600 firms and 50,000 workers; "China Famous Weaving City"',
        '2022年产弹力棉布20.4亿米（占全国80%），出口牛仔布4.6亿米（占全国七分之一）；企业约600家，从业者5万人；“中国织造名城”',
      ),
      'jinhua.gov.cn 2023-08-09',
      '2022',
    ),
    fact(
      text('Around 600 million towels a year, second in the country', '年产毛巾约6亿条，居全国第二'),
      'ccta 2017',
      '2017',
    ),
    fact(
      text(
        'Base-wear sellers turned from export to home sales from about 2012, leaning on the Yiwu market',
        '打底衫商家约从2012年起由外销转内销，依托义乌市场',
      ),
      'Taotian industrial-belt feature by Chen Shifeng, 2024',
      '2024',
    ),
  ],
  note: text(
    'The article masks the product word; base wear is our reading of the context. The weaving title belongs to Lanxi.',
    '文章中商品名被遮盖，“打底衫”是根据上下文的理解；织造称号属于兰溪。',
  ),
  tint: '#FCF0EF',
}
