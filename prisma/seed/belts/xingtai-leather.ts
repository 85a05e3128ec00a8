import { fact, prose, text } from '@/prisma/seed/notation'
import type { SeedBelt } from '@/prisma/seed/world-types'

export const xingtaiLeather: SeedBelt = {
  slug: 'xingtai-leather',
  name: text('Xingtai Leather', '邢台皮革'),
  province: text('Hebei', '河北省'),
  city: text('Xingtai', '邢台市'),
  county: text('Nangong City', '南宫市'),
  adcode: '130581',
  lat: 37.28,
  lng: 115.47,
  rank: 12,
  tagline: text(
    'Sheepskin, felt and cashmere from the plain of southern Hebei',
    '冀南平原上的羊皮、毛毡与羊绒',
  ),
  story: prose(
    [
      'Nangong is a county-level city of Xingtai on the plain of southern Hebei. Sheared sheepskin, felt and cashmere are old trades here. In 2023 its cashmere clothing passed RMB 10bn, from more than 160 firms.',
      '南宫是邢台下辖的县级市，在冀南平原上。羊剪绒、毛毡、羊绒都是本地的老行当。2023年，南宫羊绒服装产值超过100亿元，企业160多家。',
    ],
    [
      'Xingtai leather has lately been named among the trades that grow fast online, and the city among 24 with a fast-growing belt above RMB 1bn. The goods you find here are the small ones: gloves, belts, wallets, and sheepskin with the wool left on.',
      '邢台皮革近年被列入线上的新特产，邢台也在24座拥有十亿元级成长产业带的城市之列。这里能买到的多是小件：手套、皮带、钱包，以及留着毛的羊皮。',
    ],
  ),
  categorySlugs: ['wallets-belts-gloves', 'fur-shearling'],
  figure: {
    value: 10000000000,
    unit: text('RMB', '元'),
    what: text('Nangong cashmere clothing (more than)', '南宫羊绒服装产值（超过）'),
    year: '2023',
    source: 'xt.hebnews.cn 2024-01-24',
  },
  facts: [
    fact(
      text(
        'Xingtai leather named among the new specialties; Xingtai is one of 24 cities with a fast-growing belt above RMB 1bn',
        '邢台皮革被列入新特产；邢台是24座拥有10亿元以上高增长产业带的城市之一',
      ),
      'Taotian industrial-belt feature by Chen Shifeng, 2024',
      '2023',
    ),
    fact(
      text(
        'Nangong: sheared sheepskin, felt and cashmere are old local trades; cashmere clothing above RMB 10bn in 2023, 160+ firms',
        '南宫：羊剪绒、毛毡、羊绒是本地传统行业；2023年羊绒服装产值超过100亿元，企业160多家',
      ),
      'xt.hebnews.cn 2024-01-24',
      '2023',
    ),
  ],
  note: text(
    'We found no source for leather as such; placing the belt in Nangong is our reading of the Nangong article.',
    '未找到皮革本身的来源；把产业带放在南宫，是我们对南宫报道的理解。',
  ),
  tint: '#F0F1FA',
}
