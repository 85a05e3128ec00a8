import { fact, prose, text } from '@/prisma/seed/notation'
import type { SeedBelt } from '@/prisma/seed/world-types'

export const shilingLeatherBags: SeedBelt = {
  slug: 'shiling-leather-bags',
  name: text('Shiling Leather Bags', '狮岭皮具'),
  province: text('Guangdong', '广东省'),
  city: text('Guangzhou', '广州市'),
  county: text('Huadu District (Shiling)', '花都区（狮岭镇）'),
  adcode: '440114',
  lat: 23.46,
  lng: 113.15,
  rank: 40,
  tagline: text('Leather goods from the north of Guangzhou', '广州北郊的皮具'),
  story: prose(
    [
      'Shiling is a town in the Huadu District, in the north of Guangzhou. By a reply of the city government in 2025 it makes 700 million bags a year, more than half of the market. It has been "China Leather Goods Capital" since 2002.',
      '狮岭是广州北部花都区的一个镇。据市政府部门2025年的答复，狮岭年产皮具箱包7亿只，占市场一半以上。2002年获“中国皮具之都”称号。',
    ],
    [
      'A handbag is flat leather persuaded into a shape: skived thin where it folds, glued, edge-painted in coats with sanding in between, and sewn last. The edge tells the tale. Three coats stay smooth at the handle; one coat cracks.',
      '手袋是把平的皮子做成立体：折边处铲薄、上胶、刷边油，一遍一遍打磨，最后才缝。看边油就知道：刷三遍的，提手处一直光滑；刷一遍的，会裂。',
    ],
  ),
  categorySlugs: ['handbags', 'wallets-belts-gloves', 'backpacks'],
  figure: {
    value: 700000000,
    unit: text('bags', '只'),
    what: text('bags a year', '年产皮具箱包'),
    year: '2025',
    source: 'gxj.gz.gov.cn reply 2025',
  },
  facts: [
    fact(
      text('700 million bags a year, more than half of the market', '年产箱包7亿只，占市场一半以上'),
      'gxj.gz.gov.cn reply 2025',
      '2025',
    ),
    fact(
      text('"China Leather Goods Capital" 2002', '2002年获“中国皮具之都”称号'),
      'gxj.gz.gov.cn reply 2025',
      '2002',
    ),
  ],
  note: null,
  tint: '#EDF4F1',
}
