import { fact, prose, text } from '@/prisma/seed/notation'
import type { SeedBelt } from '@/prisma/seed/world-types'

export const datangSocks: SeedBelt = {
  slug: 'datang-socks',
  name: text('Datang Socks', '大唐袜业'),
  province: text('Zhejiang', '浙江省'),
  city: text('Shaoxing', '绍兴市'),
  county: text('Zhuji City (Datang)', '诸暨市（大唐街道）'),
  adcode: '330681',
  lat: 29.63,
  lng: 120.18,
  rank: 31,
  tagline: text(
    "Twenty-five billion pairs a year: a third of the world's socks",
    '一年二百五十亿双，世界三分之一的袜子',
  ),
  story: prose(
    [
      'Datang is a subdistrict of Zhuji in the Shaoxing area of Zhejiang. It knits 25 billion pairs of socks a year, over 70% of the country and a third of the world. One count gives 6,000 firms and RMB 75bn.',
      '大唐是绍兴诸暨的一个街道。年产袜子250亿双，占全国70%以上、世界三分之一。另有统计：企业6000家，规模750亿元。',
    ],
    [
      'A sock machine is a cylinder of needles, and the needle count is the honest measure of fineness: 144 for a thick sock, 200 for a dress sock. The toe is either linked by hand, loop by loop, or sewn across; your toes can tell.',
      '袜机是一圈针筒，针数是粗细的老实尺子：144针做厚袜，200针做正装袜。袜头要么一针对一针手工缝合，要么一道缝过去，脚趾分得出来。',
    ],
  ),
  categorySlugs: ['socks-hosiery'],
  figure: {
    value: 25000000000,
    unit: text('pairs', '双'),
    what: text('socks a year', '年产袜子'),
    year: '2024',
    source: "Workers' Daily 2024-02-25",
  },
  facts: [
    fact(
      text(
        '25 billion pairs a year, over 70% of the country and a third of the world',
        '年产袜子250亿双，占全国70%以上、世界三分之一',
      ),
      "Workers' Daily 2024-02-25",
      '2024',
    ),
    fact(text('6,000 firms, RMB 75bn', '企业6000家，规模750亿元'), '0579ccc', null),
  ],
  note: null,
  tint: '#FAF2F2',
}
