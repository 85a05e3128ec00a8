import { fact, prose, text } from '@/prisma/seed/notation'
import type { SeedBelt } from '@/prisma/seed/world-types'

export const guzhenLighting: SeedBelt = {
  slug: 'guzhen-lighting',
  name: text('Guzhen Lighting', '古镇灯饰'),
  province: text('Guangdong', '广东省'),
  city: text('Zhongshan', '中山市'),
  county: text('Guzhen Town', '古镇镇'),
  adcode: '442000',
  lat: 22.62,
  lng: 113.19,
  rank: 30,
  tagline: text(
    'Seven in ten lamps on the home market come from one town',
    '国内每十盏灯，约有七盏出自这个镇',
  ),
  story: prose(
    [
      'Guzhen is a town in the north of Zhongshan, on the west side of the Pearl River Delta. About 30,000 businesses here make and sell lighting worth more than RMB 100bn, 70% of the home market.',
      '古镇是中山北部的一个镇，在珠江三角洲西岸。约三万家经营主体在这里做灯、卖灯，规模超过1000亿元，占国内市场70%。',
    ],
    [
      'A lamp is metal work, glass, a driver and a strip of LEDs. The eye notices the first two; comfort depends on the last two. The numbers that tell are light on the desk in lux, colour rendering, flicker and blue light.',
      '一盏灯，无非金工、玻璃、驱动和一条灯珠。眼睛先看到前两样，舒不舒服却取决于后两样。说明问题的是这几个数：桌面照度、显色指数、频闪、蓝光。',
    ],
  ),
  categorySlugs: ['desk-lamps', 'ceiling-lights'],
  figure: {
    value: 100000000000,
    unit: text('RMB', '元'),
    what: text('lighting (more than)', '灯饰产值（超过）'),
    year: '2024',
    source: 'Xinhua Finance 2024-11-22',
  },
  facts: [
    fact(
      text(
        '30,000 entities, 70% of the home market, above RMB 100bn',
        '经营主体3万家，占国内市场70%，规模超过1000亿元',
      ),
      'Xinhua Finance 2024-11-22; bkwk',
      '2024',
    ),
  ],
  note: text('Prefecture-level city without counties: use 442000.', '中山为不设区县的地级市，代码用442000。'),
  tint: '#F0F6FA',
}
