import { fact, prose, text } from '@/prisma/seed/notation'
import type { SeedBelt } from '@/prisma/seed/world-types'

export const jinjiangShoes: SeedBelt = {
  slug: 'jinjiang-shoes',
  name: text('Jinjiang Shoes', '晋江鞋业'),
  province: text('Fujian', '福建省'),
  city: text('Quanzhou', '泉州市'),
  county: text('Jinjiang City', '晋江市'),
  adcode: '350582',
  lat: 24.73,
  lng: 118.55,
  rank: 43,
  tagline: text('Sports shoes and slippers from the coast south of Quanzhou', '泉州以南海边的运动鞋与拖鞋'),
  story: prose(
    [
      "Jinjiang is a county-level city of Quanzhou on the Fujian coast. In 2013 over 3,000 firms made 1.8 billion pairs: 40% of the country's sports shoes and 20% of the world's. About a billion pairs of slippers come from here as well.",
      '晋江是泉州下辖的县级市，在福建沿海。2013年，三千多家企业产鞋18亿双，占全国运动鞋40%、世界20%。另外还出拖鞋约10亿双。',
    ],
    [
      'Foam is the local craft as much as stitching. A midsole is a compound, weighed to the gram, expanded under heat and pressure and then left to settle, because foam keeps shrinking for a day. Hardness and rebound are measured on the finished sole, not promised by the name of the foam.',
      '在晋江，发泡和针车一样是本行。一块中底要按克配料，加热加压发起来，再静置定型，因为泡棉出模后还会收缩一天。硬度和回弹要在成型的鞋底上量，不能只听泡棉的名字。',
    ],
  ),
  categorySlugs: ['sports-shoes', 'sandals-slippers', 'kids-shoes'],
  figure: {
    value: 1800000000,
    unit: text('pairs', '双'),
    what: text('shoes made in the year', '全年鞋产量'),
    year: '2013',
    source: 'cn-jif.com',
  },
  facts: [
    fact(
      text(
        'Over 3,000 firms, 1.8 billion pairs (2013); 40% of national sports shoes, 20% of the world',
        '企业3000多家，产鞋18亿双（2013年）；占全国运动鞋40%、世界20%',
      ),
      'cn-jif.com',
      '2013',
    ),
    fact(text('About 1 billion pairs of slippers', '拖鞋约10亿双'), 'mnw.cn 2024', '2024'),
  ],
  note: null,
  tint: '#EEF8FC',
}
