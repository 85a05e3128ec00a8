import { fact, prose, text } from '@/prisma/seed/notation'
import type { SeedBelt } from '@/prisma/seed/world-types'

export const putianSportsShoes: SeedBelt = {
  slug: 'putian-sports-shoes',
  name: text('Putian Sports Shoes', '莆田运动鞋'),
  province: text('Fujian', '福建省'),
  city: text('Putian', '莆田市'),
  county: text('All districts', '全市'),
  adcode: '350300',
  lat: 25.45,
  lng: 119.07,
  rank: 1,
  tagline: text(
    "A coastal city that long stitched other people's trainers and now signs its own",
    '长年给别人做运动鞋的沿海城市，如今署上自己的名字',
  ),
  story: prose(
    [
      'Putian lies on the Fujian coast between Fuzhou and Quanzhou. In 2023 it turned out over 1.6 billion pairs of shoes, roughly a tenth of the country, with more than 500,000 people in the trade and output above RMB 100bn. That June it was named "China Shoe Capital".',
      '莆田位于福建沿海，北接福州，南邻泉州。2023年全市产鞋超过16亿双，约占全国十分之一，产值逾1000亿元，从业者五十多万人。同年6月，莆田获“中国鞋都”称号。',
    ],
    [
      'A sports shoe is a long chain of small jobs: cutting, stitching, lasting, cementing, pressing. Each of them is a trade of its own, and a pair is only as sound as the weakest bond between upper and sole.',
      '一双运动鞋要经过裁断、针车、绷帮、刷胶、压合等一长串工序。每道工序都是一门手艺，一双鞋结不结实，要看帮底粘合最弱的那一处。',
    ],
    [
      'The city has also written its own yardstick. Its group standard asks a shoe to bend 50,000 times where the national standard asks 40,000, and sets lining rub fastness at grade 3 or better against 2–3. The first own-brand event in April 2015 lasted four days and sold close to 300,000 pairs.',
      '莆田还立了自己的尺子：团体标准要求耐折5万次，国家标准是4万次；衬里摩擦色牢度不低于3级，国家标准为2–3级。2015年4月首场自主品牌活动为期四天，售出近30万双。',
    ],
  ),
  categorySlugs: ['sports-shoes', 'casual-sneakers', 'kids-shoes'],
  figure: {
    value: 1600000000,
    unit: text('pairs', '双'),
    what: text('shoes made in the year', '全年鞋产量'),
    year: '2023',
    source: 'ptwbs.net/news-1065391',
  },
  facts: [
    fact(
      text(
        'Turns out over 1.6 billion pairs a year, roughly a tenth of the country; output above RMB 100bn; more than 500,000 people in the trade; named "China Shoe Capital" in June 2023',
        '年产鞋超过16亿双，约占全国十分之一；产值逾1000亿元；从业者50多万人；2023年6月获“中国鞋都”称号',
      ),
      'ptwbs.net/news-1065391',
      null,
    ),
    fact(
      text('1.3 billion pairs and 314 above-scale makers in 2020', '2020年产鞋13亿双，规模以上企业314家'),
      'tanguan.io',
      '2020',
    ),
    fact(
      text(
        'Over 4,200 shoe firms in 2022; exports RMB 13.7bn in Q1-Q3 2022',
        '2022年有鞋企4200多家；2022年前三季度出口137亿元',
      ),
      'imimq.cn',
      '2022',
    ),
    fact(
      text(
        'City group standard asks 50,000 flexes against the national 40,000, and lining rub fastness of at least 3 against 2-3',
        '莆田团体标准要求耐折5万次，国家标准为4万次；衬里摩擦色牢度不低于3级，国家标准为2–3级',
      ),
      'ptwbs.net/news-1053330; chinaleather 2024-04-19',
      '2024',
    ),
    fact(
      text(
        'First own-brand event on the origin platform, April 2015: four days, reach above 10 million people, close to 300,000 pairs, close to RMB 160m',
        '2015年4月，源头工厂平台首场自主品牌活动：四天，触达1000多万人，售出近30万双，成交近1.6亿元',
      ),
      'Trade press 2016: “Made in China” Shoes Can Withstand 100 Thousand Turns',
      '2015',
    ),
  ],
  note: text(
    'RMB 160m over 300,000 pairs is RMB 533 a pair, so the two event figures probably do not cover the same goods. The same article speaks of 100,000 flexes against an "international" 20,000; the published local standard we found says 50,000 against a national 40,000.',
    '1.6亿元除以30万双约合每双533元，两个活动数字很可能统计口径不同。同一篇文章称莆田鞋可折10万次、“国际标准”为2万次；我们查到的已发布标准是地方5万次、国家4万次。',
  ),
  tint: '#EFF8F9',
}
