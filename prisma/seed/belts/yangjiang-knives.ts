import { fact, prose, text } from '@/prisma/seed/notation'
import type { SeedBelt } from '@/prisma/seed/world-types'

export const yangjiangKnives: SeedBelt = {
  slug: 'yangjiang-knives',
  name: text('Yangjiang Knives & Scissors', '阳江刀剪'),
  province: text('Guangdong', '广东省'),
  city: text('Yangjiang', '阳江市'),
  county: text('Jiangcheng and Yangdong Districts', '江城区、阳东区'),
  adcode: '441702',
  lat: 21.76,
  lng: 111.92,
  rank: 34,
  tagline: text('Kitchen knives and scissors from the south-west coast of Guangdong', '粤西海边的菜刀与剪刀'),
  story: prose(
    [
      "Yangjiang is a coastal city in south-west Guangdong. It makes 70% of the country's knives and scissors and 85% of those exported, worth above RMB 55bn.",
      '阳江是粤西的滨海城市。刀剪产量占全国70%，出口占85%，产值超过550亿元。',
    ],
    [
      'A knife is steel, heat and grinding. The heat treatment sets the hardness, usually given in HRC: harder holds an edge longer, softer forgives a bone. Then the blade is ground wet, a little at a time, so that the edge never turns blue.',
      '一把刀是钢、火和磨。热处理定硬度，一般以HRC标注：硬些刃口持久，软些砍骨不崩。随后湿磨，一次只磨一点，不让刃口过火发蓝。',
    ],
  ),
  categorySlugs: ['knives-scissors', 'beauty-tools'],
  figure: {
    value: 55000000000,
    unit: text('RMB', '元'),
    what: text('knives and scissors (more than)', '刀剪产值（超过）'),
    year: '',
    source: "People's Daily channel on toutiao",
  },
  facts: [
    fact(
      text(
        '70% of national output and 85% of exports; above RMB 55bn',
        '占全国产量70%、出口85%；产值超过550亿元',
      ),
      "People's Daily channel on toutiao",
      null,
    ),
  ],
  note: null,
  tint: '#F8EFE8',
}
