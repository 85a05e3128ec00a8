import { fact, prose, text } from '@/prisma/seed/notation'
import type { SeedBelt } from '@/prisma/seed/world-types'

export const danyangGlasses: SeedBelt = {
  slug: 'danyang-glasses',
  name: text('Danyang Eyewear', '丹阳眼镜'),
  province: text('Jiangsu', '江苏省'),
  city: text('Zhenjiang', '镇江市'),
  county: text('Danyang City', '丹阳市'),
  adcode: '321181',
  lat: 31.96,
  lng: 119.63,
  rank: 33,
  tagline: text(
    "Three quarters of the country's lenses are cast between Nanjing and Changzhou",
    '全国四分之三的镜片，出自南京与常州之间',
  ),
  story: prose(
    [
      'Danyang is a county-level city of Zhenjiang in southern Jiangsu. More than 1,600 firms make over 400 million pairs of lenses a year: 75% of the country and about half of the world, worth above RMB 12bn.',
      '丹阳是镇江下辖的县级市，在苏南。企业1600多家，年产镜片超过4亿副，占全国75%，约占世界一半，产值超过120亿元。',
    ],
    [
      'A lens is cast from liquid resin between two glass moulds, cured for many hours, then hardened and coated in vacuum. Index, coating and power tolerance are on the bag it comes in, and all three can be checked by any optician.',
      '一片镜片由液态树脂注入两片玻璃模之间，固化许多个小时，再加硬、真空镀膜。折射率、膜层、度数偏差都写在片袋上，任何一家眼镜店都能复核。',
    ],
  ),
  categorySlugs: ['glasses-sunglasses'],
  figure: {
    value: 400000000,
    unit: text('pairs', '副'),
    what: text('pairs of lenses a year (more than)', '年产镜片（超过）'),
    year: '2024',
    source: "People's Daily 2025-02-05",
  },
  facts: [
    fact(
      text(
        'Over 400 million pairs of lenses a year: 75% of the country, about half of the world; 1,600+ firms; above RMB 12bn',
        '年产镜片超过4亿副，占全国75%、约占世界一半；企业1600多家；产值超过120亿元',
      ),
      "People's Daily 2025-02-05",
      '2024',
    ),
  ],
  note: null,
  tint: '#F1F1FA',
}
