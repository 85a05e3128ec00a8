import { fact, prose, text } from '@/prisma/seed/notation'
import type { SeedBelt } from '@/prisma/seed/world-types'

export const hangzhouWomensWear: SeedBelt = {
  slug: 'hangzhou-womens-wear',
  name: text("Hangzhou Women's Wear", '杭派女装'),
  province: text('Zhejiang', '浙江省'),
  city: text('Hangzhou', '杭州市'),
  county: text('Linping District (Donghu)', '临平区（东湖街道）'),
  adcode: '330113',
  lat: 30.42,
  lng: 120.3,
  rank: 47,
  tagline: text("Women's wear from the design town on the east side of Hangzhou", '杭州城东设计小镇里的女装'),
  story: prose(
    [
      'Linping is the north-eastern district of Hangzhou. Its fashion town grew from 2,011 to 2,321 firms. The city is one of those in the list of fifty large belts published for 2023.',
      '临平是杭州东北部的一个区。艺尚小镇的企业从2011家增至2321家。杭州也在2023年公布的五十条大产业带所涉城市之列。',
    ],
    [
      "The Hangzhou manner in women's wear is soft: silk and viscose, long lines, restrained prints. With cloth that soft the pattern does the work, so the pattern maker, not the machine, is the person everyone waits for.",
      '杭派女装走的是柔和一路：真丝、粘胶、长线条、克制的印花。料子软，样子全靠版，所以大家等的不是机器，而是版师。',
    ],
  ),
  categorySlugs: ['womens-tops-dresses', 'womens-trousers'],
  figure: {
    value: 2321,
    unit: text('firms', '家'),
    what: text('firms in the Linping fashion town', '临平艺尚小镇企业'),
    year: '',
    source: 'reg.sjfzxm.com',
  },
  facts: [
    fact(
      text('Linping fashion town: 2,011 growing to 2,321 firms', '临平艺尚小镇：企业由2011家增至2321家'),
      'reg.sjfzxm.com',
      null,
    ),
    fact(
      text("City named among those in Taotian's 50-belt list", '该市列入淘天50条产业带名单所涉城市'),
      'Taotian industrial-belt feature by Chen Shifeng, 2024',
      '2023',
    ),
  ],
  note: text(
    'Linping was split from Yuhang in 2021; older data use 330110.',
    '临平区2021年由余杭区分设，旧数据用330110。',
  ),
  tint: '#F8F0EB',
}
