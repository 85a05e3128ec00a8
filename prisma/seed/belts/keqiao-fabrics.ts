import { fact, prose, text } from '@/prisma/seed/notation'
import type { SeedBelt } from '@/prisma/seed/world-types'

export const keqiaoFabrics: SeedBelt = {
  slug: 'keqiao-fabrics',
  name: text('Keqiao Fabrics', '柯桥纺织'),
  province: text('Zhejiang', '浙江省'),
  city: text('Shaoxing', '绍兴市'),
  county: text('Keqiao District', '柯桥区'),
  adcode: '330603',
  lat: 30.08,
  lng: 120.49,
  rank: 48,
  tagline: text(
    "About a quarter of the world's fabric trade, on nearly four million square metres",
    '近四百万平方米的市场，约占世界面料贸易的四分之一',
  ),
  story: prose(
    [
      "Keqiao is a district of Shaoxing, in the water country south of Hangzhou Bay. Its cloth market covers 3.9 million square metres and handles about a quarter of the world's fabric trade, with buyers from 206 countries and regions.",
      '柯桥是绍兴的一个区，在杭州湾以南的水乡。面料市场面积390万平方米，约占世界面料贸易的四分之一，往来206个国家和地区。',
    ],
    [
      'Curtain cloth is bought by three questions: how much light it stops, how it hangs, and how it keeps its colour in the sun. The first depends on a dense weave or a coated back, the second on weight and weighting tape, the third on the dye. All three can be measured on a square of cloth.',
      '买窗帘布就问三件事：挡多少光、垂不垂、晒了褪不褪。第一看织得密不密或背面有没有涂层，第二看克重和铅坠，第三看染料。剪一块布样，三样都能测。',
    ],
  ),
  categorySlugs: ['curtains-fabric'],
  figure: {
    value: 3900000,
    unit: text('square metres', '平方米'),
    what: text('market floor', '市场营业面积'),
    year: '2025',
    source: 'tiaose.cc 2025',
  },
  facts: [
    fact(
      text(
        '3.9 million square metres of market; about a quarter of world fabric trade; 206 countries',
        '市场面积390万平方米；约占世界面料贸易四分之一；往来206个国家和地区',
      ),
      'tiaose.cc 2025',
      '2025',
    ),
  ],
  note: null,
  tint: '#E8F4F3',
}
