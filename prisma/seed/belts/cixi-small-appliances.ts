import { fact, prose, text } from '@/prisma/seed/notation'
import type { SeedBelt } from '@/prisma/seed/world-types'

export const cixiSmallAppliances: SeedBelt = {
  slug: 'cixi-small-appliances',
  name: text('Cixi Small Appliances', '慈溪小家电'),
  province: text('Zhejiang', '浙江省'),
  city: text('Ningbo', '宁波市'),
  county: text('Cixi City', '慈溪市'),
  adcode: '330282',
  lat: 30.19,
  lng: 121.33,
  rank: 36,
  tagline: text(
    'Fryers, heaters and hair dryers from the south shore of Hangzhou Bay',
    '杭州湾南岸的炸锅、暖风机与电吹风',
  ),
  story: prose(
    [
      'Cixi is a county-level city of Ningbo on the south shore of Hangzhou Bay. Over 2,000 brands and assemblers and about 10,000 suppliers make small appliances worth more than RMB 100bn.',
      '慈溪是宁波下辖的县级市，在杭州湾南岸。品牌与整机企业两千多家，配套企业约一万家，小家电产值超过1000亿元。',
    ],
    [
      'Five suppliers to every assembler means that a fryer here is mostly put together from parts with a known maker: heating tube, fan motor, basket coating, thermal cut-out. Each of them has a rating, and the rating is what the plug, the noise and the outside temperature come down to.',
      '一家整机厂对着五家配套厂，也就是说，这里的一台炸锅大多由说得出来路的零件装成：发热管、风机、炸篮涂层、热断路器。每个零件都有额定值，插头、噪声和外壳温度，归根到底都看它。',
    ],
  ),
  categorySlugs: ['air-fryers', 'hair-dryers', 'fans-heaters-humidifiers'],
  figure: {
    value: 100000000000,
    unit: text('RMB', '元'),
    what: text('small appliances (more than)', '小家电产值（超过）'),
    year: '2024',
    source: 'chinanews 2024-11',
  },
  facts: [
    fact(
      text(
        'Over 2,000 brands and assemblers, about 10,000 suppliers, above RMB 100bn',
        '品牌与整机企业2000多家，配套企业约1万家，产值超过1000亿元',
      ),
      'chinanews 2024-11',
      '2024',
    ),
  ],
  note: text(
    "A claim of 60% of the world's small appliances circulates; we do not use it.",
    '流传有“占全球小家电60%”的说法，本页不采用。',
  ),
  tint: '#FBF4F8',
}
