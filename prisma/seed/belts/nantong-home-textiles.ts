import { fact, prose, text } from '@/prisma/seed/notation'
import type { SeedBelt } from '@/prisma/seed/world-types'

export const nantongHomeTextiles: SeedBelt = {
  slug: 'nantong-home-textiles',
  name: text('Nantong Home Textiles (Dieshiqiao)', '南通家纺'),
  province: text('Jiangsu', '江苏省'),
  city: text('Nantong', '南通市'),
  county: text('Haimen and Tongzhou Districts (Dieshiqiao, Sanxing)', '海门区、通州区（三星镇叠石桥）'),
  adcode: '320614',
  lat: 31.99,
  lng: 121.05,
  rank: 3,
  tagline: text(
    "Two market towns on one district border that make up much of the country's beds",
    '两个市场隔区界相望，全国许多人的床品从这里来',
  ),
  story: prose(
    [
      "Dieshiqiao stands where the Haimen and Tongzhou districts of Nantong meet, on the north bank of the Yangtze near its mouth. Turnover reached RMB 240bn in 2023 on 1.2 billion pieces a year: more than half of the country's bedding.",
      '叠石桥在南通海门、通州两区交界处，长江北岸，离入海口不远。2023年市场成交额2400亿元，年产12亿件（套），占全国床品一半以上。',
    ],
    [
      'In November 2020 the Dieshiqiao and Zhihao markets were joined into one home-textile park, with about 80,000 businesses. Behind a duvet cover stand weaving, printing, cutting, sewing and packing; thread count, yarn and shrinkage are settled in the first two and cannot be mended in the rest.',
      '2020年11月，叠石桥与志浩两个市场合建国际家纺产业园区，经营主体约8万家。一条被套要经过织造、印染、裁剪、缝制、包装；纱支、密度和缩水率在头两道就定了，后面补不回来。',
    ],
    [
      'A local brand that grew out of work for Japanese buyers reports colour fastness and abrasion above the trade standard, and safety class A.',
      '当地一家从日本订单做起的品牌称，其产品色牢度和耐磨性高于行业标准，安全类别为A类。',
    ],
  ),
  categorySlugs: ['bedding-sets', 'quilts', 'curtains-fabric'],
  figure: {
    value: 240000000000,
    unit: text('RMB', '元'),
    what: text('market turnover', '市场成交额'),
    year: '2023',
    source: 'zzsj.com.cn',
  },
  facts: [
    fact(
      text(
        "RMB 240bn turnover in 2023; 1.2 billion pieces a year; more than half of the country's bedding",
        '2023年成交额2400亿元；年产12亿件（套）；占全国床品一半以上',
      ),
      'zzsj.com.cn',
      '2023',
    ),
    fact(
      text(
        'Joint Dieshiqiao-Zhihao home-textile park set up November 2020; about 80,000 entities, over RMB 230bn',
        '2020年11月叠石桥与志浩合建国际家纺产业园区；经营主体约8万家，成交额超过2300亿元',
      ),
      'ctn1986.com',
      null,
    ),
    fact(
      text(
        'A local brand grown from Japanese OEM work reports colour fastness and abrasion above the trade standard and safety class A',
        '当地一家从日本代工起步的品牌称，产品色牢度和耐磨性高于行业标准，安全类别为A类',
      ),
      'Trade press 2016: “Made in China” Shoes Can Withstand 100 Thousand Turns',
      '2016',
    ),
  ],
  note: text(
    'Haimen was 320684 until 2020; the Zhihao market lies in Tongzhou 320612 (Chuanjiang 320612120).',
    '2020年以前海门为县级市，代码320684；志浩市场位于通州区（320612，川姜镇320612120）。',
  ),
  tint: '#F2F6EC',
}
