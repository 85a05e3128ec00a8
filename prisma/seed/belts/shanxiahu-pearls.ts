import { fact, prose, text } from '@/prisma/seed/notation'
import type { SeedBelt } from '@/prisma/seed/world-types'

export const shanxiahuPearls: SeedBelt = {
  slug: 'shanxiahu-pearls',
  name: text('Shanxiahu Freshwater Pearls', '山下湖珍珠'),
  province: text('Zhejiang', '浙江省'),
  city: text('Shaoxing', '绍兴市'),
  county: text('Zhuji City (Shanxiahu)', '诸暨市（山下湖镇）'),
  adcode: '330681',
  lat: 29.83,
  lng: 120.38,
  rank: 44,
  tagline: text(
    'Freshwater pearls: seven of every ten in the world are counted in this town',
    '淡水珍珠：全球每十颗，有七颗算在这个镇的名下',
  ),
  story: prose(
    [
      "Shanxiahu is a town in Zhuji, in the Shaoxing area of Zhejiang. It accounts for 80% of the country's freshwater pearls and 70% of the world's; the whole chain is worth above RMB 50bn.",
      '山下湖是绍兴诸暨的一个镇。淡水珍珠占全国80%、世界70%，全产业链规模超过500亿元。',
    ],
    [
      'A freshwater mussel grows many pearls at once, around slips of tissue rather than beads, so they are solid nacre and come in many shapes and tones. Sorting is the craft: diameter, roundness, lustre, surface, and then matching thirty of one kind for a strand.',
      '一只淡水蚌同时养许多颗珠，里面不放珠核，只放小片外套膜，所以通体是珍珠层，形状和颜色也多。功夫在分拣：直径、圆度、光泽、表面，再配出三十颗一样的，串成一条。',
    ],
  ),
  categorySlugs: ['pearls'],
  figure: {
    value: 50000000000,
    unit: text('RMB', '元'),
    what: text('pearl chain (more than)', '珍珠全产业链（超过）'),
    year: '2025',
    source: 'szbohui 2026-02',
  },
  facts: [
    fact(
      text(
        '80% of national and 70% of world freshwater pearls; chain above RMB 50bn',
        '占全国淡水珍珠80%、世界70%；全产业链超过500亿元',
      ),
      'szbohui 2026-02',
      '2025',
    ),
  ],
  note: null,
  tint: '#FEF1F5',
}
