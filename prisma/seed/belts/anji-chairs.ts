import { fact, prose, text } from '@/prisma/seed/notation'
import type { SeedBelt } from '@/prisma/seed/world-types'

export const anjiChairs: SeedBelt = {
  slug: 'anji-chairs',
  name: text('Anji Chairs', '安吉椅业'),
  province: text('Zhejiang', '浙江省'),
  city: text('Huzhou', '湖州市'),
  county: text('Anji County', '安吉县'),
  adcode: '330523',
  lat: 30.62,
  lng: 119.57,
  rank: 42,
  tagline: text('From bamboo hills to the five-wheel swivel chair', '从竹山到五轮转椅'),
  story: prose(
    [
      'Anji is a county of Huzhou in the bamboo hills of north-west Zhejiang. Its first five-wheel swivel chair was made in 1981. By 2018 chairs were worth RMB 39.4bn: one in three chairs made in China, and half of those exported.',
      '安吉是湖州的一个县，在浙西北的竹山之间。1981年，第一把五轮转椅在这里做成。到2018年，椅业产值394亿元：国产每三把椅子有一把、出口每两把有一把产自安吉。',
    ],
    [
      'An office chair is loaded where it hurts: the five-star base, the gas lift, the seat plate. Tests drop a weight on the seat tens of thousands of times and press the base until it bends. Ask for both numbers.',
      '办公椅受力都在要害：五星脚、气压棒、底盘。检测时，重物在座面上反复冲击几万次，五星脚压到变形为止。这两个数字都值得问。',
    ],
  ),
  categorySlugs: ['office-chairs', 'sofas'],
  figure: {
    value: 39400000000,
    unit: text('RMB', '元'),
    what: text('chair output', '椅业产值'),
    year: '2018',
    source: 'Xinhua 2019-03-01',
  },
  facts: [
    fact(
      text(
        'RMB 39.4bn in 2018; one in three chairs made in China and half of exports; first five-wheel swivel chair 1981',
        '2018年394亿元；国产椅子三分之一、出口的一半；1981年第一把五轮转椅',
      ),
      'Xinhua 2019-03-01',
      '2018',
    ),
  ],
  note: null,
  tint: '#FAF7EF',
}
