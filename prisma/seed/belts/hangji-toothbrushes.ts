import { fact, prose, text } from '@/prisma/seed/notation'
import type { SeedBelt } from '@/prisma/seed/world-types'

export const hangjiToothbrushes: SeedBelt = {
  slug: 'hangji-toothbrushes',
  name: text('Hangji Toothbrushes', '杭集牙刷'),
  province: text('Jiangsu', '江苏省'),
  city: text('Yangzhou', '扬州市'),
  county: text('Guangling District (Hangji)', '广陵区（杭集镇）'),
  adcode: '321002',
  lat: 32.42,
  lng: 119.55,
  rank: 27,
  tagline: text(
    'Four of five toothbrushes in China come from one town by Yangzhou',
    '全国五支牙刷有四支，出自扬州边上的一个镇',
  ),
  story: prose(
    [
      'Hangji is a town on the east side of Yangzhou, north of the Yangtze. Brushes have been made here since the Daoguang reign of the Qing. It now makes 7.5 billion toothbrushes a year, over 80% of the country and a third of the world, worth more than RMB 13bn.',
      '杭集在扬州东面、长江以北，从清代道光年间就做牙刷。如今年产牙刷75亿支，占全国80%以上、世界三分之一，产值超过130亿元。',
    ],
    [
      'A brush is filament, handle and the small hole that joins them. Filament ends are ground round so that they do not scratch the gum, and each tuft is pulled to see what force it takes to come out. Both can be measured, and both belong on the pack.',
      '一支牙刷就是刷丝、刷柄和把两者连在一起的那个小孔。刷丝端头要磨圆，免得划伤牙龈；毛束要拉一拉，看多大力才脱得下来。两样都量得出来，也都该写在包装上。',
    ],
  ),
  categorySlugs: ['toothbrushes'],
  figure: {
    value: 7500000000,
    unit: text('brushes', '支'),
    what: text('toothbrushes a year', '年产牙刷'),
    year: '2024',
    source: 'Xinhua 2025-01-16',
  },
  facts: [
    fact(
      text(
        '7.5 billion brushes a year, above RMB 13bn, over 80% of the country and a third of the world; trade since the Daoguang reign',
        '年产牙刷75亿支，产值超过130亿元，占全国80%以上、世界三分之一；始于清代道光年间',
      ),
      "Xinhua 2025-01-16; People's Daily EN 2024-07-25",
      '2024',
    ),
  ],
  note: null,
  tint: '#EAF4F2',
}
