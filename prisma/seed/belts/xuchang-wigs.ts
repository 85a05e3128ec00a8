import { fact, prose, text } from '@/prisma/seed/notation'
import type { SeedBelt } from '@/prisma/seed/world-types'

export const xuchangWigs: SeedBelt = {
  slug: 'xuchang-wigs',
  name: text('Xuchang Wigs', '许昌假发'),
  province: text('Henan', '河南省'),
  city: text('Xuchang', '许昌市'),
  county: text("Jian'an District", '建安区'),
  adcode: '411003',
  lat: 34.04,
  lng: 113.82,
  rank: 14,
  tagline: text(
    'Wigs from a district that has traded hair since the Ming',
    '从明代就做毛发生意的地方，今天做假发',
  ),
  story: prose(
    [
      "Xuchang lies on the plain of central Henan, and Jian'an District is the centre of its hair trade. More than 4,000 firms and 300,000 people work in the trade, which is above RMB 20bn and ships to over 120 countries. Six of ten wigs sold worldwide are said to come from here.",
      '许昌在河南中部平原，发制品以建安区为中心。四千多家企业、三十万人做这一行，交易额超过200亿元，销往120多个国家。据报道，全球每十顶假发就有六顶来自这里。',
    ],
    [
      'Hair has been bought and sold here since the Jiajing reign of the Ming, and exports reached RMB 17.9bn in 2022. Behind a wig is patient handwork: sorting hair by length and direction, then knotting it strand by strand into lace. A full hand-tied cap takes a worker several days.',
      '这里的毛发生意可以追溯到明代嘉靖年间，2022年出口179亿元。一顶假发背后是耐心的手工：按长短和毛鳞方向理顺，再一根一根钩进网帽。一顶全手钩要一名工人做好几天。',
    ],
  ),
  categorySlugs: ['human-hair-wigs', 'synthetic-hair'],
  figure: {
    value: 20000000000,
    unit: text('RMB', '元'),
    what: text('hair-goods trade (more than)', '发制品交易额（超过）'),
    year: '2024',
    source: 'Xinhua 2024-11-25',
  },
  facts: [
    fact(
      text(
        'Over 4,000 firms, 300,000 workers, six of ten wigs sold worldwide, 120+ countries, trade above RMB 20bn',
        '企业4000多家，从业者30万人；全球每十顶假发有六顶产自许昌；销往120多个国家；交易额超过200亿元',
      ),
      'Xinhua 2024-11-25',
      '2024',
    ),
    fact(
      text(
        'Exports RMB 17.9bn in 2022; hair trade since the Jiajing reign of the Ming',
        '2022年出口179亿元；毛发生意始于明代嘉靖年间',
      ),
      "People's Daily Overseas 2023-06-30",
      '2022',
    ),
  ],
  note: text(
    "Xuchang County 411023 became Jian'an District 411003 in 2016-17.",
    '许昌县（411023）于2016至2017年改设建安区（411003）。',
  ),
  tint: '#EDFAFA',
}
