import { fact, prose, text } from '@/prisma/seed/notation'
import type { SeedBelt } from '@/prisma/seed/world-types'

export const shantouUnderwear: SeedBelt = {
  slug: 'shantou-underwear',
  name: text('Shantou Underwear (Chendian, Gurao)', '汕头内衣'),
  province: text('Guangdong', '广东省'),
  city: text('Shantou', '汕头市'),
  county: text('Chaonan District (Chendian, Gurao)', '潮南区（陈店镇、谷饶镇）'),
  adcode: '440514',
  lat: 23.18,
  lng: 116.4,
  rank: 41,
  tagline: text(
    'Underwear and base wear from two neighbouring towns of Shantou',
    '汕头相邻两镇的内衣与打底衫',
  ),
  story: prose(
    [
      "Chendian and Gurao are towns in the west of Shantou, in eastern Guangdong. Chendian's underwear was worth RMB 9.3bn in 2022, and Chaonan District makes more than a billion pieces a year.",
      '陈店和谷饶是粤东汕头西部的两个镇。2022年陈店内衣产值93亿元，潮南区年产超过10亿件。',
    ],
    [
      'A bra has more parts than most jackets: wings, cradle, wire casing, cups, straps, rings and slides, each with its own stretch. Lace, elastic, moulded cups and hooks are each a trade of their own. The seam against the skin is the one to look at.',
      '一件文胸的部件比多数外套还多：后比、鸡心、钢圈套、罩杯、肩带、圈扣，各有各的弹性。花边、松紧带、模杯、背扣都各成一行。要看，就看贴着皮肤的那道缝。',
    ],
  ),
  categorySlugs: ['underwear-bras', 'base-layers'],
  figure: {
    value: 9300000000,
    unit: text('RMB', '元'),
    what: text('underwear made in Chendian', '陈店内衣产值'),
    year: '2022',
    source: 'mallikadua 2022',
  },
  facts: [
    fact(
      text('Chendian RMB 9.3bn; Chaonan over 1 billion pieces a year', '陈店93亿元；潮南年产10亿件以上'),
      'mallikadua 2022; bkwk',
      '2022',
    ),
  ],
  note: null,
  tint: '#F3EFF6',
}
