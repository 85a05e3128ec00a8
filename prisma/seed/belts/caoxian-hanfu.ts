import { fact, prose, text } from '@/prisma/seed/notation'
import type { SeedBelt } from '@/prisma/seed/world-types'

export const caoxianHanfu: SeedBelt = {
  slug: 'caoxian-hanfu',
  name: text('Caoxian Hanfu', '曹县汉服'),
  province: text('Shandong', '山东省'),
  city: text('Heze', '菏泽市'),
  county: text('Cao County', '曹县'),
  adcode: '371721',
  lat: 34.82,
  lng: 115.54,
  rank: 38,
  tagline: text(
    "A county in south-west Shandong with over 40% of the country's hanfu sales",
    '鲁西南的一个县，占全国汉服销售的四成以上',
  ),
  story: prose(
    [
      'Cao County lies in the south-west of Shandong. In 2023 its 2,282 hanfu firms sold RMB 7.215bn, over 40% of national sales; around the Spring Festival of 2024 alone the figure was RMB 300m.',
      '曹县在山东西南部。2023年，2282家汉服企业销售72.15亿元，占全国四成以上；仅2024年春节前后就售出3亿元。',
    ],
    [
      'Hanfu is cut after dynasties: a Song skirt, a Ming horse-face skirt and a Tang jacket share neither pleats nor collars. A horse-face skirt has two overlapping flat panels in front and back and fixed pleats at the sides; their number and depth, and whether the motif is woven or printed, set the price.',
      '汉服按朝代开版：宋制裙、明制马面裙、唐制上襦，褶法和领型各不相同。马面裙前后各有两片重叠的光面，两侧打固定的褶；褶数、褶深，纹样是织的还是印的，决定了价格。',
    ],
  ),
  categorySlugs: ['hanfu'],
  figure: {
    value: 7215000000,
    unit: text('RMB', '元'),
    what: text('hanfu sales', '汉服销售额'),
    year: '2023',
    source: 'CRI 2024-08-15',
  },
  facts: [
    fact(
      text(
        'RMB 7.215bn in 2023, over 40% of national sales; 2,282 firms; RMB 300m over Spring Festival 2024',
        '2023年销售额72.15亿元，占全国40%以上；企业2282家；2024年春节期间销售3亿元',
      ),
      'CRI 2024-08-15',
      '2023',
    ),
  ],
  note: null,
  tint: '#EFF5FD',
}
