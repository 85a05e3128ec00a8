import { fact, hearsay, prose, text } from '@/prisma/seed/notation'
import type { SeedBelt } from '@/prisma/seed/world-types'

export const dehongJewelry: SeedBelt = {
  slug: 'dehong-jewelry',
  name: text('Dehong (Ruili) Jade & Jewelry', '德宏翡翠珠宝'),
  province: text('Yunnan', '云南省'),
  city: text('Dehong Dai and Jingpo AP', '德宏傣族景颇族自治州'),
  county: text('Ruili City', '瑞丽市'),
  adcode: '533102',
  lat: 24.01,
  lng: 97.86,
  rank: 13,
  tagline: text('Jadeite, judged by light: a border city in western Yunnan', '对着光看翡翠：滇西的一座边城'),
  story: prose(
    [
      'Ruili is a border city in the Dehong prefecture of western Yunnan. Its jade trade has moved into the live room: sales from 11 live-streaming bases came close to RMB 10bn in 2024, 33% more than the year before. In the first nine months of 2023 ten bases had sold RMB 5.76bn.',
      '瑞丽是云南西部德宏州的一座边境城市。翡翠生意早已搬进直播间：2024年，11个直播基地的销售额接近100亿元，同比增长33%；2023年前三季度，10个基地销售57.6亿元。',
    ],
    [
      'Jadeite is bought with the eye and a torch, and told apart by treatment: A goods are only cut and waxed, B goods are bleached and filled, C goods are dyed. No photograph settles that; a certificate with its own number does. Look for both, the treatment and the number, before you look at the price.',
      '买翡翠靠眼睛和一支手电，区别在处理方式：A货只切磋上蜡，B货经漂白充填，C货经染色。照片说明不了问题，带编号的证书可以。看价格之前，先看处理方式和证书编号。',
    ],
  ),
  categorySlugs: ['jade'],
  figure: {
    value: 10000000000,
    unit: text('RMB', '元'),
    what: text('live-stream jade sales (close to)', '翡翠直播销售额（接近）'),
    year: '2024',
    source: 'chinanews 2025-04-05 via blg686',
  },
  facts: [
    fact(
      text(
        'Live-stream jade sales near RMB 10bn in 2024, up 33%, across 11 bases',
        '2024年翡翠直播销售额接近100亿元，增长33%，直播基地11个',
      ),
      'chinanews 2025-04-05 via blg686',
      '2024',
    ),
    fact(
      text('RMB 5.76bn from 10 bases in Jan-Sep 2023', '2023年1至9月，10个基地销售57.6亿元'),
      'blog.bobobk.com',
      '2023',
    ),
    hearsay(
      text(
        'On the Myanmar border, the main land entry for jadeite',
        '位于中缅边境，是翡翠原石的主要陆路入口',
      ),
      'general knowledge, unverified',
      null,
    ),
  ],
  note: text(
    'One coordinate table places Ruili at 101.59 E, 24.86 N, which is wrong; we use the right place.',
    '有一份坐标表把瑞丽标在东经101.59度、北纬24.86度，有误，本页已改正。',
  ),
  tint: '#F8EFE9',
}
