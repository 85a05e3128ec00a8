import { fact, prose, text } from '@/prisma/seed/notation'
import type { SeedBelt } from '@/prisma/seed/world-types'

export const beihaiNanzhuPearls: SeedBelt = {
  slug: 'beihai-nanzhu-pearls',
  name: text('Beihai Nanzhu Pearls', '北海南珠'),
  province: text('Guangxi', '广西壮族自治区'),
  city: text('Beihai', '北海市'),
  county: text('Hepu County', '合浦县'),
  adcode: '450521',
  lat: 21.74,
  lng: 109.32,
  rank: 25,
  tagline: text('Sea pearls from the warm shallows of the Beibu Gulf', '北部湾暖浅海里的海水珍珠'),
  story: prose(
    [
      'Beihai faces the Beibu Gulf in southern Guangxi, and Hepu is its old pearl county. Sources speak of 3,000 years of pearl history; pearl sales were about RMB 1bn in 2012.',
      '北海在广西南部，面向北部湾，合浦是老珠乡。有来源称，采珠历史长达3000年；2012年珍珠销售额约10亿元。',
    ],
    [
      'Nanzhu are sea pearls: one nucleus to an oyster, in salt water, so they come rounder and fewer than freshwater pearls. They are sorted by diameter to half a millimetre, then by lustre, roundness and surface, in daylight and on white cloth.',
      '南珠是海水珍珠：一贝一核，长在咸水里，比淡水珠更圆，也更少。挑珠先按直径分到半毫米，再在日光下、白布上看光泽、圆度和表面。',
    ],
  ),
  categorySlugs: ['pearls', 'hair-accessories-gifts'],
  figure: {
    value: 1000000000,
    unit: text('RMB', '元'),
    what: text('pearl sales (about)', '珍珠销售额（约）'),
    year: '2012',
    source: 'bbwfish',
  },
  facts: [
    fact(
      text(
        '3,000-year pearl history; described as the largest sea-pearl trading hub; pearl sales about RMB 1bn (2012)',
        '珍珠历史约3000年；来源称其为规模居首的海水珍珠集散地；2012年珍珠销售额约10亿元',
      ),
      'bbwfish; 368tea',
      '2012',
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
  tint: '#F1F3F9',
}
