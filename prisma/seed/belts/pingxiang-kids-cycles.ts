import { fact, prose, text } from '@/prisma/seed/notation'
import type { SeedBelt } from '@/prisma/seed/world-types'

export const pingxiangKidsCycles: SeedBelt = {
  slug: 'pingxiang-kids-cycles',
  name: text("Pingxiang Kids' Cycles", '平乡童车'),
  province: text('Hebei', '河北省'),
  city: text('Xingtai', '邢台市'),
  county: text('Pingxiang County', '平乡县'),
  adcode: '130532',
  lat: 37.05,
  lng: 114.99,
  rank: 46,
  tagline: text(
    'Balance bikes, tricycles and first bicycles from southern Hebei',
    '冀南的平衡车、三轮车和第一辆自行车',
  ),
  story: prose(
    [
      'Pingxiang is a county of Xingtai on the plain of southern Hebei. In 2024 it made 145 million cycles and ride-ons for children, half of the country and 40% of world trade. More than 4,800 firms share a trade of over RMB 30bn.',
      '平乡是邢台下辖的一个县，在冀南平原。2024年生产童车1.45亿辆，占全国一半、世界贸易的40%。企业4800多家，产值超过300亿元。',
    ],
    [
      "A child's bicycle is not a small bicycle. The saddle has to let both feet reach the ground, the brake lever has to fit a small hand, the chain has to be covered, and bikes for children need a CCC number. The frame is bent, welded and powder-coated, and the welds are where to look first.",
      '童车不是缩小的自行车。坐上去双脚要能着地，刹把要合小手，链条要罩住，儿童自行车还要有CCC编号。车架要经弯管、焊接、喷塑，先看焊缝。',
    ],
  ),
  categorySlugs: ['kids-cycles'],
  figure: {
    value: 145000000,
    unit: text('units', '辆'),
    what: text("kids' cycles in the year", '全年童车产量'),
    year: '2024',
    source: 'Economic Daily 2024-06-17',
  },
  facts: [
    fact(
      text(
        '145 million units, half of the country and 40% of world trade; 4,800+ firms; above RMB 30bn in 2024',
        '2024年1.45亿辆，占全国一半、世界贸易40%；企业4800多家；产值超过300亿元',
      ),
      'Economic Daily 2024-06-17; fp147',
      '2024',
    ),
  ],
  note: null,
  tint: '#F1F3FA',
}
