import { fact, hearsay, prose, text } from '@/prisma/seed/notation'
import type { SeedBelt } from '@/prisma/seed/world-types'

export const wujiangSilk: SeedBelt = {
  slug: 'wujiang-silk',
  name: text('Wujiang (Zhenze) Silk', '吴江震泽蚕丝'),
  province: text('Jiangsu', '江苏省'),
  city: text('Suzhou', '苏州市'),
  county: text('Wujiang District (Zhenze)', '吴江区（震泽镇）'),
  adcode: '320509',
  lat: 30.91,
  lng: 120.5,
  rank: 28,
  tagline: text('Silk quilts drawn by hand by the shore of Lake Tai', '太湖边手工拉出来的蚕丝被'),
  story: prose(
    [
      'Zhenze is a canal town in the Wujiang District of Suzhou, near the shore of Lake Tai, in old mulberry country. In 2020, when export orders stopped, the silk makers of Suzhou were among the Jiangsu trades that went online.',
      '震泽是苏州吴江的一座水乡古镇，靠近太湖，自古是蚕桑之乡。2020年外销订单停摆，苏州的丝绸企业是江苏转到线上的行业之一。',
    ],
    [
      'The floss in a silk quilt is not spun. Cocoons are boiled, opened in water and stretched over a frame; then people standing at the corners draw the sheet out, thinner and thinner, and lay it down layer upon layer. Long floss from double cocoons hangs together; short floss clumps. Ask for the silk percentage, the floss length grade and the weight, and you know most of what there is to know.',
      '蚕丝被里的丝绵不纺纱。蚕茧煮过，在水里剥开，套上绵弓，再由几个人站在四角，把丝绵一层层拉薄、铺平。双宫茧的长丝绵连得住，短丝绵容易结团。问清桑蚕丝含量、丝绵长度等级和克重，该知道的就差不多了。',
    ],
  ),
  categorySlugs: ['silk-quilts', 'bedding-sets'],
  figure: null,
  facts: [
    hearsay(
      text('Zhenze: 100+ silk firms, over RMB 1.2bn (2017)', '震泽：丝绸企业100多家，2017年超过12亿元'),
      'seen in a search result, address not kept',
      '2017',
    ),
    hearsay(
      text('Neighbouring Shengze fabrics RMB 85bn in 2024', '邻近的盛泽2024年面料交易850亿元'),
      'seen in a search result, address not kept',
      '2024',
    ),
    fact(
      text(
        'Silk makers of Suzhou among Jiangsu trades that went online in 2020',
        '2020年，苏州丝绸企业是江苏转到线上的行业之一',
      ),
      'China News Agency 2020-07-31',
      '2020',
    ),
  ],
  note: text(
    'The figures we have for Zhenze could not be traced to a page, so no annual figure is shown.',
    '震泽的数字未能追溯到原文，因此不展示年度数字。',
  ),
  tint: '#FBF5FC',
}
