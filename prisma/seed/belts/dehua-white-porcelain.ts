import { fact, prose, text } from '@/prisma/seed/notation'
import type { SeedBelt } from '@/prisma/seed/world-types'

export const dehuaWhitePorcelain: SeedBelt = {
  slug: 'dehua-white-porcelain',
  name: text('Dehua White Porcelain', '德化白瓷'),
  province: text('Fujian', '福建省'),
  city: text('Quanzhou', '泉州市'),
  county: text('Dehua County', '德化县'),
  adcode: '350526',
  lat: 25.67,
  lng: 118.25,
  rank: 35,
  tagline: text('White porcelain from the mountains of Quanzhou', '泉州山里的白瓷'),
  story: prose(
    [
      'Dehua is a mountain county of Quanzhou in Fujian, known for a white body that needs no painting. Its ceramics were worth RMB 66.3bn in 2024, 15% more than the 57.7bn of 2023.',
      '德化是泉州的山区县，以不施彩绘的白瓷见长。2024年陶瓷产值663亿元，比2023年的577亿元增长15%。',
    ],
    [
      'In 2018 over 4,000 firms and 100,000 people worked here, and about 80% of the tea ware sold online came from the county. The clay is low in iron, which is why it fires white and lets light through at the rim.',
      '2018年，这里有企业四千多家、从业者十万人，网上售出的茶具约80%来自德化。本地瓷土含铁低，所以烧出来白，口沿还透光。',
    ],
  ),
  categorySlugs: ['tableware', 'teaware', 'vases-decor'],
  figure: {
    value: 66300000000,
    unit: text('RMB', '元'),
    what: text('ceramics output', '陶瓷产值'),
    year: '2024',
    source: 'cidudehua.net',
  },
  facts: [
    fact(
      text('RMB 66.3bn in 2024, up 15%; 57.7bn in 2023', '2024年663亿元，增长15%；2023年577亿元'),
      'cidudehua.net',
      '2024',
    ),
    fact(
      text(
        'Over 4,000 firms and 100,000 workers; about 80% of tea ware sold online (2018)',
        '企业4000多家，从业者10万人；线上茶具约80%出自德化（2018年）',
      ),
      'cidudehua.net',
      '2018',
    ),
  ],
  note: null,
  tint: '#F1F9F9',
}
