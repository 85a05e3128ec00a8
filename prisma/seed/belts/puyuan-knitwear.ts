import { fact, prose, text } from '@/prisma/seed/notation'
import type { SeedBelt } from '@/prisma/seed/world-types'

export const puyuanKnitwear: SeedBelt = {
  slug: 'puyuan-knitwear',
  name: text('Puyuan Woollen & Cashmere Knitwear', '濮院羊毛衫'),
  province: text('Zhejiang', '浙江省'),
  city: text('Jiaxing', '嘉兴市'),
  county: text('Tongxiang City (Puyuan)', '桐乡市（濮院镇）'),
  adcode: '330483',
  lat: 30.69,
  lng: 120.62,
  rank: 16,
  tagline: text(
    'Three hand-flat machines in 1976; seven in ten sweaters today',
    '1976年三台手摇横机起家，如今全国十件毛衫有七件在此',
  ),
  story: prose(
    [
      "Puyuan is an old canal town in Tongxiang, between Jiaxing and Hangzhou. Its first sweater was made in 1976 on three hand-flat machines. Today more than 70% of the country's sweaters pass through here; over 7,000 merchants trade in the market, whose turnover has been above RMB 100bn three years running.",
      '濮院是桐乡的一座运河古镇，在嘉兴与杭州之间。1976年，三台手摇横机织出第一件毛衫；如今全国七成以上的毛衫出自这里，市场商户七千多家，成交额连续三年超过1000亿元。',
    ],
    [
      'A sweater is not cut but grown: each panel is knitted to shape, then linked loop by loop at neck and shoulder. The gauge, the ply of the yarn and the linking decide how it looks after the tenth wash, and all three can be written on a label.',
      '毛衫不是裁出来的，是织出来的：每片按形状成型，再在领口和肩部一针对一针套口。针数、纱线股数和套口工艺，决定洗过十次之后的样子，而这三样都可以写在标签上。',
    ],
  ),
  categorySlugs: ['cashmere-knitwear', 'wool-knitwear'],
  figure: {
    value: 100000000000,
    unit: text('RMB', '元'),
    what: text('market turnover (more than)', '市场成交额（超过）'),
    year: '2023',
    source: 'haiyan.gqsoso.com',
  },
  facts: [
    fact(
      text("More than 70% of the country's sweaters", '占全国毛衫产量70%以上'),
      'chinanews Oct 2022 via 020xchfjjshhsh.com',
      '2022',
    ),
    fact(
      text(
        'Over 7,000 merchants; turnover above RMB 100bn three years running',
        '商户7000多家；成交额连续三年超过1000亿元',
      ),
      'haiyan.gqsoso.com',
      '2023',
    ),
    fact(
      text('First sweater made in 1976 on three hand-flat machines', '1976年用三台手摇横机织出第一件毛衫'),
      '进出口经理人 2009',
      '1976',
    ),
  ],
  note: null,
  tint: '#F5F6EF',
}
