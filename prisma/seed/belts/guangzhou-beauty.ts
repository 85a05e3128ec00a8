import { fact, prose, text } from '@/prisma/seed/notation'
import type { SeedBelt } from '@/prisma/seed/world-types'

export const guangzhouBeauty: SeedBelt = {
  slug: 'guangzhou-beauty',
  name: text('Guangzhou Beauty', '广州美妆'),
  province: text('Guangdong', '广东省'),
  city: text('Guangzhou', '广州市'),
  county: text('Baiyun District', '白云区'),
  adcode: '440111',
  lat: 23.29,
  lng: 113.32,
  rank: 6,
  tagline: text(
    "Nearly a third of China's licensed cosmetics makers work in one city",
    '全国近三分之一的持证化妆品企业，在同一座城市',
  ),
  story: prose(
    [
      'In November 2024 Guangzhou counted about 1,841 licensed cosmetics makers, 31% of the country, with output above RMB 100bn. Baiyun, the district north of the old city, alone holds close to 1,300 of them.',
      '2024年11月，广州持证化妆品生产企业约1841家，占全国31%，产值逾1000亿元。其中老城以北的白云区就有近1300家。',
    ],
    [
      'The trade grew on contract work: when multinationals came to the city in the 1980s, raw-material, mould and packaging firms gathered around their orders. A cream in Baiyun is weighed, emulsified, cooled, filled and boxed under one licence number, printed on the back. Read that number before the name on the front.',
      '这一行靠代工长大：二十世纪八十年代跨国企业来到广州，原料、模具、包装企业便围着订单聚拢过来。白云的一支面霜，称料、乳化、冷却、灌装、装盒，全在背面那个许可证号名下完成。看正面的名字之前，先看那个编号。',
    ],
  ),
  categorySlugs: ['skincare', 'make-up', 'hair-body-care', 'beauty-tools'],
  figure: {
    value: 1841,
    unit: text('makers', '家'),
    what: text('licensed cosmetics makers', '持证化妆品生产企业'),
    year: '2024',
    source: 'Xinhua 2024-12-23',
  },
  facts: [
    fact(
      text(
        'About 1,841 licensed makers in Nov 2024, 31% of the country; over RMB 100bn output',
        '2024年11月持证生产企业约1841家，占全国31%；产值逾1000亿元',
      ),
      'Xinhua 2024-12-23; mingsheng688',
      '2024',
    ),
    fact(
      text(
        'Baiyun district alone holds close to 1,300 makers, about a quarter of the country',
        '仅白云区就有近1300家企业，约占全国四分之一',
      ),
      'yqlinks.cn; Xinhua 2024-12-23',
      '2024',
    ),
    fact(
      text(
        'Grew on contract work for multinationals; one of them built its first China plant in Huangpu',
        '靠跨国企业的代工订单发展起来；其中一家在黄埔建了它在中国的第一座工厂',
      ),
      'Taotian industrial-belt feature by Chen Shifeng, 2024',
      '2024',
    ),
  ],
  note: null,
  tint: '#EBF3F1',
}
