import { fact, prose, text } from '@/prisma/seed/notation'
import type { SeedBelt } from '@/prisma/seed/world-types'

export const shundeSmallAppliances: SeedBelt = {
  slug: 'shunde-small-appliances',
  name: text('Shunde Small Appliances', '顺德小家电'),
  province: text('Guangdong', '广东省'),
  city: text('Foshan', '佛山市'),
  county: text('Shunde District', '顺德区'),
  adcode: '440606',
  lat: 22.85,
  lng: 113.18,
  rank: 21,
  tagline: text(
    'Kettles, rice cookers and fryers with most of their parts made within the district',
    '水壶、电饭煲、空气炸锅，大部分零件就在本区',
  ),
  story: prose(
    [
      'Shunde is a district of Foshan in the Pearl River Delta. It has been "China Appliance Capital" since 2006, a title renewed four times, and makes 15% of the country\'s appliances by output and 10% of its exports. Over 3,000 firms work here and 80% of the parts they need are found locally.',
      '顺德是佛山的一个区，在珠三角。2006年获“中国家电之都”称号，此后四次通过复评；家电产值占全国15%，出口占10%。企业三千多家，所需零部件80%可在本地配齐。',
    ],
    [
      'A kettle is a short list of parts that must not disappoint: the thermostat that switches it off, the weld of the spout, the grade of the steel, the seal between element and body. When such parts are made nearby, a fault is traced by walking over.',
      '一只电水壶零件不多，个个不能含糊：断电的温控器、壶嘴的焊缝、钢材牌号、发热盘与壶身的密封。零件就在附近做，出了问题，走过去就能查。',
    ],
  ),
  categorySlugs: [
    'rice-cookers',
    'kettles',
    'air-fryers',
    'blenders',
    'hair-dryers',
    'fans-heaters-humidifiers',
  ],
  figure: {
    value: 15,
    unit: text('%', '%'),
    what: text('share of national appliance output', '家电产值占全国份额'),
    year: '2023',
    source: 'rongmeiwang 2023',
  },
  facts: [
    fact(
      text(
        '"China Appliance Capital" since 2006, renewed 2011/14/18/23; 15% of national output, 10% of exports; over 3,000 firms; 80% of parts found locally',
        '2006年获“中国家电之都”称号，2011、2014、2018、2023年通过复评；占全国产值15%、出口10%；企业3000多家；80%的零部件本地配套',
      ),
      'sh-wxw.com; rongmeiwang 2023',
      '2023',
    ),
  ],
  note: null,
  tint: '#FBF6F0',
}
