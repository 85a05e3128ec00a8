import { fact, prose, text } from '@/prisma/seed/notation'
import type { SeedBelt } from '@/prisma/seed/world-types'

export const pinghuLuggage: SeedBelt = {
  slug: 'pinghu-luggage',
  name: text('Pinghu Luggage', '平湖箱包'),
  province: text('Zhejiang', '浙江省'),
  city: text('Jiaxing', '嘉兴市'),
  county: text('Pinghu City', '平湖市'),
  adcode: '330482',
  lat: 30.71,
  lng: 121.09,
  rank: 4,
  tagline: text('Wheeled luggage from the north shore of Hangzhou Bay', '杭州湾北岸的拉杆箱产地'),
  story: prose(
    [
      'Pinghu lies on the north shore of Hangzhou Bay, next door to Shanghai. Over 400 makers here build travel luggage, and about a third of the country\'s luggage exports leave from this one county-level city. It has carried the title "China Travel Luggage Capital" since 2014.',
      '平湖在杭州湾北岸，紧邻上海。四百多家企业在这里做旅行箱，全国约三分之一的箱包出口来自这座县级市。2014年，平湖获“中国旅行箱包之都”称号。',
    ],
    [
      'A hard case starts as a sheet of polycarbonate or ABS, is drawn over a mould by heat and vacuum, trimmed, drilled and riveted to wheels, trolley and lock. Most of the skill sits where nobody looks: in the wheel housing, the corner radius and the zip seam. One maker in the Jiaxing area, long an OEM for international luggage labels, now sells its own brand at a fraction of their price.',
      '硬箱从一张PC或ABS板材开始：加热、真空吸塑、修边、打孔，再铆上轮子、拉杆和锁。功夫大多在看不见的地方：轮座、箱角圆弧、拉链缝位。嘉兴一家长期为国际箱包品牌代工的企业，如今以对方几分之一的价格卖自己的品牌。',
    ],
  ),
  categorySlugs: ['hard-suitcases', 'soft-suitcases', 'backpacks'],
  figure: {
    value: 33,
    unit: text('%', '%'),
    what: text('share of national luggage exports', '占全国箱包出口的份额'),
    year: '2025',
    source: 'Yicai 2025-09-24 via reportify.ai',
  },
  facts: [
    fact(
      text(
        'Known as "China Travel Luggage Capital" (title of 2014); about a third of the country\'s luggage exports',
        '2014年获“中国旅行箱包之都”称号；约占全国箱包出口的三分之一',
      ),
      'Yicai 2025-09-24 via reportify.ai; bavshoes.sjfzxm.com',
      '2025',
    ),
    fact(text('Over 400 luggage makers', '箱包企业400多家'), 'zhishi5.com', null),
    fact(
      text(
        'A Jiaxing maker that used to work as OEM for international luggage labels now sells its own brand at a fraction of their price',
        '嘉兴一家曾为多个国际箱包品牌代工的企业，如今以对方几分之一的价格销售自主品牌',
      ),
      'Trade press 2016: “Made in China” Shoes Can Withstand 100 Thousand Turns',
      '2016',
    ),
  ],
  note: null,
  tint: '#EEF4FD',
}
