import { fact, prose, text } from '@/prisma/seed/notation'
import type { SeedBelt } from '@/prisma/seed/world-types'

export const foshanFurniture: SeedBelt = {
  slug: 'foshan-furniture',
  name: text('Foshan Furniture', '佛山家具'),
  province: text('Guangdong', '广东省'),
  city: text('Foshan', '佛山市'),
  county: text('Shunde District (Longjiang, Lecong)', '顺德区（龙江镇、乐从镇）'),
  adcode: '440606',
  lat: 22.88,
  lng: 113.07,
  rank: 7,
  tagline: text(
    'Longjiang makes it, Lecong shows it: sofas and the foam, board and hardware inside them',
    '龙江造，乐从卖：沙发，以及沙发里的海绵、板材和五金',
  ),
  story: prose(
    [
      'Longjiang and Lecong are neighbouring towns in Shunde, in the Pearl River Delta. Longjiang makes furniture and, just as much, what furniture is made of: foam, board, leather, springs and hardware. In 2005 it was named both "China Furniture Manufacturing Town" and "Furniture Materials Capital"; in 2008 over 1,200 firms worked there and materials alone sold for RMB 15.5bn.',
      '龙江与乐从是珠三角顺德的两个相邻小镇。龙江既做家具，也做家具的用料：海绵、板材、皮革、弹簧、五金。2005年龙江获“中国家具制造重镇”和“中国家具材料之都”称号；2008年有企业1200多家，仅材料销售就达155亿元。',
    ],
    [
      "Lecong's furniture market spreads over 3 million square metres with 3,450 merchants. A sofa frame is glued and stapled, webbed, padded in layers of different foam density and only then upholstered, which is why the density of the foam says more than the fabric on top.",
      '乐从家具市场面积300万平方米，商户3450家。一张沙发先做木架，再绷带、按密度分层铺海绵，最后才蒙面料，所以海绵密度比面料更能说明问题。',
    ],
  ),
  categorySlugs: ['sofas', 'beds', 'tables-storage', 'office-chairs'],
  figure: {
    value: 15500000000,
    unit: text('RMB', '元'),
    what: text('furniture-material sales in Longjiang', '龙江家具材料销售额'),
    year: '2008',
    source: 'zhongtushe.com',
  },
  facts: [
    fact(
      text(
        'Longjiang: titles "China Furniture Manufacturing Town" and "Furniture Materials Capital" in 2005; over 1,200 firms; materials sales RMB 15.5bn in 2008',
        '龙江2005年获“中国家具制造重镇”和“中国家具材料之都”称号；企业1200多家；2008年材料销售额155亿元',
      ),
      'zhongtushe.com',
      '2008',
    ),
    fact(
      text(
        'Lecong market: 3 million square metres, 3,450 merchants',
        '乐从家具市场面积300万平方米，商户3450家',
      ),
      'newton.com.tw',
      null,
    ),
  ],
  note: text('The figures are old and stand here as history.', '这些数字年代较早，仅作历史参考。'),
  tint: '#FAF5FD',
}
