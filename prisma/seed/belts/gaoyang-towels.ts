import { fact, prose, text } from '@/prisma/seed/notation'
import type { SeedBelt } from '@/prisma/seed/world-types'

export const gaoyangTowels: SeedBelt = {
  slug: 'gaoyang-towels',
  name: text('Gaoyang Towels', '高阳毛巾'),
  province: text('Hebei', '河北省'),
  city: text('Baoding', '保定市'),
  county: text('Gaoyang County', '高阳县'),
  adcode: '130628',
  lat: 38.67,
  lng: 115.83,
  rank: 37,
  tagline: text(
    "About a third of the country's towels, woven on the Hebei plain",
    '全国约三分之一的毛巾，织在冀中平原',
  ),
  story: prose(
    [
      'Gaoyang is a county of Baoding on the plain of central Hebei. It weaves 5 billion towels a year, about a third of the country, with over 4,000 firms and 140,000 people. In 2017 the trade was worth RMB 35bn.',
      '高阳是保定下辖的一个县，在冀中平原。年产毛巾50亿条，约占全国三分之一，企业四千多家，从业者14万人。2017年产值350亿元。',
    ],
    [
      'A towel is judged by grams per square metre, by the loop, and by how fast a drop sinks in. Loops left uncut drink more and shed less; a towel washed once before packing tells the truth earlier.',
      '看一条毛巾，看每平方米克重，看毛圈，看水滴几秒渗进去。毛圈不割，吸水多、掉毛少；装箱前先水洗过一遍，好坏早见分晓。',
    ],
  ),
  categorySlugs: ['towels'],
  figure: {
    value: 5000000000,
    unit: text('pieces', '条'),
    what: text('towels a year', '年产毛巾'),
    year: '',
    source: 'gaoyangtowel.com',
  },
  facts: [
    fact(
      text(
        '5 billion pieces, about a third of the country; over 4,000 firms, 140,000 workers',
        '年产50亿条，约占全国三分之一；企业4000多家，从业者14万人',
      ),
      'gaoyangtowel.com; csunews',
      null,
    ),
    fact(text('RMB 35bn in 2017', '2017年产值350亿元'), 'csunews', '2017'),
  ],
  note: null,
  tint: '#F4F6EE',
}
