import { fact, prose, text } from '@/prisma/seed/notation'
import type { SeedBelt } from '@/prisma/seed/world-types'

export const jimoChildrensWear: SeedBelt = {
  slug: 'jimo-childrens-wear',
  name: text("Jimo Children's Wear", '即墨童装'),
  province: text('Shandong', '山东省'),
  city: text('Qingdao', '青岛市'),
  county: text('Jimo District (Tongji)', '即墨区（通济街道）'),
  adcode: '370215',
  lat: 36.48,
  lng: 120.51,
  rank: 2,
  tagline: text(
    "Knit children's wear from the north side of Qingdao, sewn for export first",
    '青岛北侧的针织童装产地，先做外销，再做自己的牌子',
  ),
  story: prose(
    [
      'Jimo is a district in the north of Qingdao, on the Yellow Sea coast of Shandong. Its knitting trade is old: in 2002 there were 367 knitwear firms with output of RMB 9.1bn. By 2018 more than 3,000 firms made children\'s wear, and since 2016 the place has carried the title "China Famous Kids-wear City".',
      '即墨是青岛北部的一个区，临黄海。这里的针织业起步很早：2002年已有针织企业367家，产值91亿元。到2018年，童装企业超过3000家；2016年，即墨获“中国童装名城”称号。',
    ],
    [
      'Many workshops lived on export orders. When those thinned out, more than 50 firms joined the origin programme to sell under their own names; the first event sold RMB 30m. One maker that used to sew for Japanese chains holds over 50 fabric patents and sews with a thread that dissolves in the wash, so nothing has to be cut off with scissors.',
      '许多工厂过去靠外贸订单过日子。订单减少后，五十多家企业加入源头项目，用自己的名字卖货，首场活动成交3000万元。其中一家曾为日本连锁店代工的企业持有50多项面料专利，采用遇水即溶的缝线，一洗就掉，不用剪刀拆。',
    ],
  ),
  categorySlugs: ['kids-tops', 'kids-underwear', 'baby-bodysuits', 'kids-outerwear'],
  figure: {
    value: 3000,
    unit: text('firms', '家'),
    what: text("children's-wear firms", '童装企业'),
    year: '2018',
    source: 'news.qingdaonews.com 2018-07-10',
  },
  facts: [
    fact(
      text(
        'Over 3,000 children\'s-wear firms; named "China Famous Kids-wear City" in 2016',
        '童装企业3000多家；2016年获“中国童装名城”称号',
      ),
      'news.qingdaonews.com 2018-07-10; 58zhikao.com',
      '2018',
    ),
    fact(
      text('367 knitwear firms with output of RMB 9.1bn in 2002', '2002年有针织企业367家，产值91亿元'),
      'qianzhan.com',
      '2002',
    ),
    fact(
      text(
        'More than 50 firms joined the origin programme; first event sold RMB 30m; one maker, formerly OEM for Japanese chains, holds 50+ fabric patents and uses thread that dissolves in the wash',
        '50多家企业加入源头项目，首场活动成交3000万元；其中一家曾为日本连锁店代工的企业持有50多项面料专利，使用遇水即溶的缝线',
      ),
      'Trade press 2016: “Made in China” Shoes Can Withstand 100 Thousand Turns',
      '2016',
    ),
  ],
  note: text('Code was 370282 (county-level city) until 2017.', '2017年以前即墨为县级市，代码370282。'),
  tint: '#FBF2F7',
}
