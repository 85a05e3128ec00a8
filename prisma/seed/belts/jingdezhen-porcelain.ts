import { fact, prose, text } from '@/prisma/seed/notation'
import type { SeedBelt } from '@/prisma/seed/world-types'

export const jingdezhenPorcelain: SeedBelt = {
  slug: 'jingdezhen-porcelain',
  name: text('Jingdezhen Porcelain', '景德镇陶瓷'),
  province: text('Jiangxi', '江西省'),
  city: text('Jingdezhen', '景德镇市'),
  county: text('Zhushan District', '珠山区'),
  adcode: '360203',
  lat: 29.3,
  lng: 117.22,
  rank: 22,
  tagline: text(
    'The porcelain city, with thirty thousand newcomers at its wheels',
    '瓷都，三万“景漂”坐在拉坯机前',
  ),
  story: prose(
    [
      'Jingdezhen lies in the hills of north-east Jiangxi, where white clay, pine and a river met. Its ceramics have now passed RMB 100bn, of which advanced ceramics make up 34%. About 30,000 makers from elsewhere, called Jingpiao, were working in the city in 2022, and 48.76 million ceramic parcels left it in 2020.',
      '景德镇在赣东北的山里，瓷土、松柴和一条河在这里相遇。如今陶瓷产值已超过1000亿元，其中先进陶瓷占34%。2022年，外来的“景漂”约3万人；2020年，寄出陶瓷快递4876万件。',
    ],
    [
      'A bowl is thrown or jiggered, dried, trimmed, glazed, and fired above 1,300 °C, where it shrinks by about a sixth. Blue painted under the glaze stays for good; colour painted over it is worth a question about lead and cadmium. Vases, which touch no food, need no such figure.',
      '一只碗要拉坯或旋坯、晾干、利坯、施釉，再入窑烧到1300摄氏度以上，约收缩六分之一。釉下青花不会掉；釉上彩则值得问一句铅镉溶出量。花瓶不碰食物，不需要这个数。',
    ],
  ),
  categorySlugs: ['tableware', 'teaware', 'vases-decor'],
  figure: {
    value: 100000000000,
    unit: text('RMB', '元'),
    what: text('ceramics output (more than)', '陶瓷产值（超过）'),
    year: '2025',
    source: '163.com 2026-01',
  },
  facts: [
    fact(
      text('Ceramics passed RMB 100bn; advanced ceramics 34% of it', '陶瓷产值突破1000亿元；先进陶瓷占34%'),
      '163.com 2026-01',
      '2025',
    ),
    fact(text('48.76 million ceramic parcels in 2020', '2020年寄出陶瓷快递4876万件'), 'jdztci.com', '2020'),
    fact(
      text('About 30,000 incoming makers ("Jingpiao") in 2022', '2022年“景漂”约3万人'),
      'jdztci.com or 163.com 2026-01 (not kept apart)',
      '2022',
    ),
  ],
  note: null,
  tint: '#EEF8FB',
}
