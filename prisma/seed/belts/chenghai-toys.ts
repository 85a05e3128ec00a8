import { fact, hearsay, prose, text } from '@/prisma/seed/notation'
import type { SeedBelt } from '@/prisma/seed/world-types'

export const chenghaiToys: SeedBelt = {
  slug: 'chenghai-toys',
  name: text('Chenghai Toys', '澄海玩具'),
  province: text('Guangdong', '广东省'),
  city: text('Shantou', '汕头市'),
  county: text('Chenghai District', '澄海区'),
  adcode: '440515',
  lat: 23.53,
  lng: 116.8,
  rank: 29,
  tagline: text('Toys from the coast of eastern Guangdong', '粤东海边的玩具'),
  story: prose(
    [
      "Chenghai is a coastal district of Shantou in eastern Guangdong. More than 50,000 firms and traders work in toys, with about a third of the world's toy capacity between them. Shantou toys were already on the next-up list of the origin programme in 2015.",
      '澄海是汕头的滨海区，在广东东部。玩具企业和商户五万多家，合计约占全球玩具产能的三分之一。早在2015年，汕头玩具就进入了源头项目的后续名单。',
    ],
    [
      'Most toys are moulded, printed, assembled and packed. For each of them the questions are fixed by the age on the box: which parts are small enough to swallow, what is in the plasticiser, whether the paint holds lead. A toy that needs a CCC number carries it.',
      '玩具大多经过注塑、印刷、装配、包装。该问什么，盒上的年龄已经定了：哪些零件小到能吞下、增塑剂里有什么、油漆含不含铅。需要CCC编号的玩具，编号就写在上面。',
    ],
  ),
  categorySlugs: ['toys'],
  figure: {
    value: 50000,
    unit: text('firms and traders', '家'),
    what: text('toy firms and traders (more than)', '玩具企业与商户（超过）'),
    year: '2023',
    source: '163.com 2023',
  },
  facts: [
    fact(
      text(
        'Over 50,000 firms and traders; about a third of world toy capacity',
        '企业和商户5万多家；约占全球玩具产能三分之一',
      ),
      '163.com 2023',
      '2023',
    ),
    hearsay(
      text('RMB 58bn in 2019', '2019年产值580亿元'),
      'seen in a search result, address not kept',
      '2019',
    ),
    fact(
      text(
        "Shantou toys were on the origin programme's next-up list in 2015",
        '2015年汕头玩具进入源头项目后续名单',
      ),
      'njeca.org.cn/4/9242',
      '2015',
    ),
  ],
  note: text(
    'The output figure of RMB 58bn for 2019 could not be traced to a page; the firm count is shown instead.',
    '2019年580亿元的产值未能追溯到原文，改为展示企业数量。',
  ),
  tint: '#F8F6EC',
}
