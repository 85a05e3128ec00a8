import { fact, prose, text } from '@/prisma/seed/notation'
import type { SeedBelt } from '@/prisma/seed/world-types'

export const qingheCashmere: SeedBelt = {
  slug: 'qinghe-cashmere',
  name: text('Qinghe Cashmere', '清河羊绒'),
  province: text('Hebei', '河北省'),
  city: text('Xingtai', '邢台市'),
  county: text('Qinghe County', '清河县'),
  adcode: '130534',
  lat: 37.03,
  lng: 115.68,
  rank: 45,
  tagline: text(
    'Raw goat hair in, dehaired cashmere out: the county behind many sweaters',
    '进来是山羊毛，出去是无毛绒：许多羊绒衫背后的县',
  ),
  story: prose(
    [
      'Qinghe is a county of Xingtai in southern Hebei whose trade is dehairing cashmere: over 8,000 tonnes a year, 65% of the country and 40% of the world. In 2022 the trade was worth RMB 23.67bn.',
      '清河是冀南邢台的一个县，做的是羊绒分梳：年产无毛绒8000多吨，占全国65%、世界40%。2022年羊绒产业规模236.7亿元。',
    ],
    [
      'Dehairing separates the soft undercoat from the coarse guard hair by combing, again and again, with as little breakage as possible. The two numbers to ask for are fibre diameter in micron and mean length in millimetres: fine is soft, long does not pill.',
      '分梳就是把底绒和粗毛一遍遍梳开，尽量不伤纤维。要问的两个数字：纤维细度多少微米、平均长度多少毫米。细则软，长则不易起球。',
    ],
  ),
  categorySlugs: ['cashmere-knitwear', 'wool-knitwear'],
  figure: {
    value: 23670000000,
    unit: text('RMB', '元'),
    what: text('cashmere trade', '羊绒产业规模'),
    year: '2022',
    source: 'Xingtai Daily 2023-10',
  },
  facts: [
    fact(
      text(
        'RMB 23.67bn in 2022; over 8,000 t of dehaired cashmere: 65% of the country, 40% of the world',
        '2022年236.7亿元；年产无毛绒8000多吨，占全国65%、世界40%',
      ),
      'Xingtai Daily 2023-10; mpcyxh.com',
      '2022',
    ),
  ],
  note: null,
  tint: '#F2F5F0',
}
