import { fact, prose, text } from '@/prisma/seed/notation'
import type { SeedBelt } from '@/prisma/seed/world-types'

export const dongguanPhones: SeedBelt = {
  slug: 'dongguan-phones',
  name: text('Dongguan Phones', '东莞手机'),
  province: text('Guangdong', '广东省'),
  city: text('Dongguan', '东莞市'),
  county: text("Chang'an Town", '长安镇'),
  adcode: '441900',
  lat: 23.04,
  lng: 113.75,
  rank: 8,
  tagline: text(
    'Phones, and everything that charges, protects or hangs from one',
    '手机，以及给它充电、护它、挂在它上面的一切',
  ),
  story: prose(
    [
      'Dongguan sits between Guangzhou and Shenzhen on the east side of the Pearl River. In 2017 it made 356 million phones, and the cluster around them counted over 30,000 firms. In January 2026 the city reported more than 20,000 smart-terminal firms, 24 of them listed.',
      '东莞在珠江东岸，夹在广州和深圳之间。2017年产手机3.56亿台，配套企业3万多家。2026年1月，全市智能终端企业两万多家，其中24家上市。',
    ],
    [
      'What a phone needs comes from the same towns: mainboards and batteries, but also chargers, cables, earphones, cases and stands. A charger is wound, potted, welded shut ultrasonically and then run at full load for hours before anyone boxes it.',
      '手机要用的东西也出自这些镇：主板、电池，还有充电器、数据线、耳机、保护壳、支架。一只充电器要绕线、灌胶、超声波焊壳，再满载老化几个小时，才能装盒。',
    ],
  ),
  categorySlugs: ['smartphones', 'power-banks', 'chargers-cables', 'earphones', 'cases-stands'],
  figure: {
    value: 356000000,
    unit: text('units', '台'),
    what: text('phones made in the year', '全年手机产量'),
    year: '2017',
    source: 'shoujibao.cn',
  },
  facts: [
    fact(
      text(
        '356 million phones in 2017, about one of every five to six smartphones (world or national, by source); cluster of over 30,000 firms',
        '2017年产手机3.56亿台，约合每五到六台智能手机中的一台（全球或全国口径，来源不一）；产业集群企业3万多家',
      ),
      'shoujibao.cn; scol (Sichuan Daily)',
      '2017',
    ),
    fact(
      text(
        'Over 20,000 smart-terminal firms, 24 of them listed (Jan 2026)',
        '智能终端企业2万多家，其中上市公司24家（2026年1月）',
      ),
      'ysln.ycwb.com 2026-01',
      '2026',
    ),
  ],
  note: text('Prefecture-level city without counties: use 441900.', '东莞为不设区县的地级市，代码用441900。'),
  tint: '#F9F6ED',
}
