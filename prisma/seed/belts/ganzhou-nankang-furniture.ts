import { fact, prose, text } from '@/prisma/seed/notation'
import type { SeedBelt } from '@/prisma/seed/world-types'

export const ganzhouNankangFurniture: SeedBelt = {
  slug: 'ganzhou-nankang-furniture',
  name: text('Ganzhou (Nankang) Furniture', '赣州南康家具'),
  province: text('Jiangxi', '江西省'),
  city: text('Ganzhou', '赣州市'),
  county: text('Nankang District', '南康区'),
  adcode: '360703',
  lat: 25.83,
  lng: 114.7,
  rank: 20,
  tagline: text(
    'Solid wood in southern Jiangxi, from timber of more than fifty countries',
    '赣南的实木家具，木材来自五十多个国家',
  ),
  story: prose(
    [
      'Nankang is a district of Ganzhou in southern Jiangxi. Its furniture cluster grew from RMB 102bn in 2016 to 227bn in 2021 and above 280bn in 2025; 7,548 firms and 400,000 people work with timber from more than 50 countries.',
      '南康是赣州的一个区，在江西南部。家具产业集群产值2016年为1020亿元，2021年2270亿元，2025年超过2800亿元；企业7548家，从业者40万人，木材来自五十多个国家。',
    ],
    [
      'Bulky goods have their own trouble: freight is dear, so sellers would rather send a replacement part than take a bed back. A delivery-and-install network run by the belt itself was brought in for that reason. A solid-wood bed is worth asking about three things: the species, the moisture of the timber when it was jointed, and the formaldehyde of any panel in it.',
      '大件有大件的难处：运费贵，卖家宁可补寄配件，也不愿把床拉回来。当地因此引入了自营的配送安装网络。买实木床，值得问三件事：什么树种、开榫时木材含水率多少、板件的甲醛释放量多少。',
    ],
  ),
  categorySlugs: ['beds', 'tables-storage', 'sofas', 'kids-furniture'],
  figure: {
    value: 280000000000,
    unit: text('RMB', '元'),
    what: text('output of the furniture cluster (more than)', '家具产业集群产值（超过）'),
    year: '2025',
    source: 'zp1918.com',
  },
  facts: [
    fact(
      text(
        'Cluster above RMB 280bn in 2025; 227bn in 2021; 102bn in 2016',
        '产业集群产值2025年超过2800亿元；2021年2270亿元；2016年1020亿元',
      ),
      'zp1918.com; jc001',
      '2025',
    ),
    fact(
      text(
        '7,548 firms, 400,000 workers, timber from 50+ countries',
        '企业7548家，从业者40万人，木材来自50多个国家',
      ),
      'jc001',
      '2021',
    ),
    fact(
      text(
        'Pain point: bulky freight means sellers resend instead of taking returns; self-run delivery-and-install network brought in',
        '痛点：大件运费高，商家宁可补发也不愿接受退货；引入自营的送装一体网络',
      ),
      'Taotian industrial-belt feature by Chen Shifeng, 2024',
      '2024',
    ),
  ],
  note: null,
  tint: '#F2F0F6',
}
