import { fact, prose, text } from '@/prisma/seed/notation'
import type { SeedBelt } from '@/prisma/seed/world-types'

export const yongkangCups: SeedBelt = {
  slug: 'yongkang-cups',
  name: text('Yongkang Cups & Flasks', '永康杯壶'),
  province: text('Zhejiang', '浙江省'),
  city: text('Jinhua', '金华市'),
  county: text('Yongkang City', '永康市'),
  adcode: '330784',
  lat: 28.94,
  lng: 120.1,
  rank: 32,
  tagline: text('Vacuum flasks from the hardware town of Zhejiang', '浙江五金之乡的保温杯'),
  story: prose(
    [
      'Yongkang is a county-level city of Jinhua with a long habit of metal work. Its first vacuum cup was made in 1994–95. Of 800 million vacuum cups a year about 600 million now come from here, worth above RMB 40bn; 80% go abroad.',
      '永康是金华下辖的县级市，打铁做五金的传统由来已久。第一只保温杯产于1994至1995年。如今全国年产8亿只保温杯，约6亿只出自这里，产值超过400亿元，80%出口。',
    ],
    [
      'A flask is two steel shells, one inside the other, welded at the lip and emptied of air in a furnace. The grade of the inner shell, 304 or 316, and the temperature after six hours say what you need to know.',
      '一只保温杯是两层钢壳套在一起，杯口焊合，再进真空炉抽气。内胆是304还是316、六小时后还剩多少度，该知道的就是这两样。',
    ],
  ),
  categorySlugs: ['vacuum-flasks'],
  figure: {
    value: 600000000,
    unit: text('cups', '只'),
    what: text('vacuum cups a year (about)', '年产保温杯（约）'),
    year: '',
    source: 'zgjm5.cn',
  },
  facts: [
    fact(
      text(
        "About 600 million of the country's 800 million vacuum cups a year, above RMB 40bn, 80% exported",
        '全国年产8亿只保温杯，约6亿只产自永康；产值超过400亿元，80%出口',
      ),
      'zgjm5.cn',
      null,
    ),
    fact(text('First cup made 1994-95', '第一只保温杯产于1994至1995年'), 'zgjm5.cn', '1995'),
  ],
  note: null,
  tint: '#EEF5EF',
}
