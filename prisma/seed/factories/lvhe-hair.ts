import { by, fact, inColours, item, len, listing, maker, t, wid, wt } from '@/prisma/seed/build-home'
import { hue } from '@/prisma/seed/palette-home'
import { abroad, air, flat } from '@/prisma/seed/shipping-home'

export const lvheFactory = maker('lvhe-hair', 'xuchang-wigs', {
  name: t('Xuchang Lühe Hair Works', '许昌缕和发制品厂'),
  brand: t('Strandwell', '缕和'),
  tagline: t('Ventilated knot by knot, counted by the square inch', '一针一钩，按平方英寸数密度'),
  en: [
    'Lühe hackled hair bundles from 1991 and ventilated wigs from 2003 for a salon distributor in Atlanta and two theatre workshops in London. A full lace cap takes one woman nine days; most of the forty-six learned from their mothers.',
    'People who needed a wig near home could not buy what the street exported. The own brand fits Chinese head sizes, names the density on the box and shows the inside of the cap in the first picture.',
  ],
  zh: [
    '缕和 1991 年起梳把子，2003 年起钩制发套，供亚特兰大一家沙龙分销商和伦敦两家剧院工坊。一顶全蕾丝要一个女工钩九天，四十六位钩发女工多半跟母亲学的手艺。',
    '身边真正需要假发的人，却买不到这条街出口的货。自家品牌按国人头围做，盒上写密度，第一张图就拍发网内里。',
  ],
  size: [1991, 124, 5200],
  oemPast: t(
    'Wigs for a salon distributor in Atlanta and two theatre workshops in London.',
    '为亚特兰大一家沙龙分销商和伦敦两家剧院工坊制作发套。',
  ),
  capabilities: [
    fact('Ventilators', '钩发', '46 people', '46 人'),
    fact('Density', '密度', '100–180 %, weighed', '100–180%，称重控制'),
    fact('Dye kitchen', '染房', 'Acid dyes, 90 °C', '酸性染料，90 ℃'),
    fact('Cap sizes', '发网', 'S, M, L and to measure', '小、中、大及定制'),
  ],
  shipsFrom: t('No. 21 Shangji Hair Street, Jian’an District, Xuchang', '许昌市建安区尚集发制品街 21 号'),
  dispatchHours: 48,
  sections: [
    ['human', 'Human hair', '真人发'],
    ['fibre', 'Fibre', '化纤发'],
    ['pieces', 'Pieces and extensions', '发片与接发'],
  ],
  shipping: [flat(1200, 49900), air(2600), abroad(7800, 4200)],
})

export const lvheProducts = listing('lvhe-hair', 'LH', [
  item('full-lace-bob-human', 'human-hair-wigs', 'human', 64, '#d9bfa8', {
    en: [
      'Bob wig, full Swiss-type lace, human hair, 130 %',
      'Every hair knotted by hand; parts anywhere.',
      'Single knots at the front, double behind. Lace of 0.12 mm; four combs and an elastic.',
      'Cuticles lie one way, so it combs from root to tip.',
    ],
    zh: [
      '全蕾丝波波头 真人发 密度 130%',
      '根根手钩，任意分缝。',
      '前额单结，后脑双结；蕾丝厚 0.12 毫米，四只发卡加调节带。',
      '毛鳞片顺向，可从根梳到梢。',
    ],
    materials: [
      fact('Hair', '发料', 'Human hair', '真人发'),
      fact('Cap', '发网', 'Lace 0.12 mm', '0.12 毫米蕾丝'),
    ],
    measures: [len(30, 'cm'), wt(145)],
    care: t(
      'Wash cool every two weeks, dry on a stand, iron below 180 °C.',
      '两周冷水洗一次，支架晾干，造型低于 180 ℃。',
    ),
    offer: by(
      'cap',
      [
        ['m', 'M, 54–56 cm', '中 54–56 厘米', 168900, 420],
        ['l', 'L, 56–58 cm', '大 56–58 厘米', 168900, 420],
      ],
      hue('natural-black', 'Natural black', '自然黑', '#262021'),
      hue('dark-brown', 'Dark brown', '深棕', '#46332a'),
    ),
  }),
  item('machine-cap-long-human', 'human-hair-wigs', 'human', 150, '#b98a56', {
    en: [
      'Long layered wig, hand-tied crown, wefted back',
      'Hand work where it shows, machine where it does not.',
      'Crown of 13 × 10 cm is hand-tied on silk; the rest is sewn weft, so it breathes and costs half.',
      'Fringe uncut, to be trimmed on the head.',
    ],
    zh: [
      '长发层次假发 手织头顶 机织后区',
      '看得见的手织，看不见的机织。',
      '头顶 13 × 10 厘米真丝底手织，其余为机排帘，透气，价钱减半。',
      '刘海留长，戴上再剪。',
    ],
    materials: [fact('Hair', '发料', 'Human hair', '真人发')],
    measures: [len(50, 'cm'), wt(190)],
    care: t('Detangle from the ends; oil the last third lightly.', '从发梢梳起，末段少量护发油。'),
    offer: by(
      'length',
      [
        ['40', '40 cm', '40 厘米', 89800, 460],
        ['50', '50 cm', '50 厘米', 109800, 500],
      ],
      hue('natural-black', 'Natural black', '自然黑', '#262021'),
      hue('chestnut', 'Chestnut', '栗棕', '#6a4027'),
      hue('tea', 'Tea brown', '茶棕', '#4f3a2d'),
    ),
  }),
  item('soft-cap-recovery-wig', 'human-hair-wigs', 'human', 18, '#c9b7d0', {
    en: [
      'Short wig on a bamboo-viscose cap for bare scalps',
      'No comb, no clip, no seam on the skin.',
      'The cap is knitted in one piece; silicone dots hold at the temples. 110 % density, 118 g.',
      'Can be exchanged for another cap size unworn.',
    ],
    zh: [
      '竹纤维软帽短发 适合裸头皮',
      '无发卡、无硬梳、无接缝。',
      '发网一体针织，鬓角硅胶点防滑；密度 110%，重 118 克。',
      '未佩戴可换发网尺寸。',
    ],
    materials: [
      fact('Cap', '发网', 'Bamboo viscose', '竹纤维'),
      fact('Hair', '发料', 'Human hair', '真人发'),
    ],
    measures: [len(20, 'cm'), wt(118)],
    care: t('Wash cool weekly, dry on a stand.', '每周冷水洗，支架晾干。'),
    offer: by(
      'cap',
      [
        ['s', 'S, 52–54 cm', '小 52–54 厘米', 79800, 320],
        ['m', 'M, 54–56 cm', '中 54–56 厘米', 79800, 320],
        ['l', 'L, 56–58 cm', '大 56–58 厘米', 79800, 320],
      ],
      hue('natural-black', 'Natural black', '自然黑', '#262021'),
      hue('grey-mix', 'Grey mix', '花白', '#8f8b88'),
    ),
  }),
  item('fibre-airy-fringe-long', 'synthetic-hair', 'fibre', 39, '#e6c2b0', {
    en: [
      'Long fibre wig with airy fringe, heat-resistant to 160 °C',
      'Keeps its wave in rain; costs a haircut.',
      'Fibre of 0.06 mm with a matt finish. Rose-net cap, 96 g; the fringe is pre-cut.',
      'Use irons below 160 °C.',
    ],
    zh: [
      '化纤长卷发 空气刘海 耐温 160 ℃',
      '淋雨不塌卷，一次理发的价钱。',
      '0.06 毫米哑光丝；玫瑰网 96 克，刘海已修。',
      '卷棒请低于 160 ℃。',
    ],
    materials: [fact('Fibre', '纤维', 'Heat-resistant polyester', '耐温聚酯')],
    measures: [len(58, 'cm'), wt(210)],
    care: t('Soak in cool water, do not rub.', '冷水浸洗，勿揉。'),
    offer: inColours(
      15900,
      330,
      'black',
      hue('cold-brown', 'Cold brown', '冷棕', '#55443a'),
      hue('milk-tea', 'Milk tea', '奶茶', '#a98a6c'),
      hue('plum-red', 'Plum red', '梅红', '#6a2a36'),
    ),
  }),
  item('stage-hanfu-bun-set', 'synthetic-hair', 'fibre', 133, '#b7302b', {
    en: [
      'Hanfu hair set: two pads, one bun, two tails',
      'Pins in under ten minutes without a stylist.',
      'Pads are wired foam wrapped in fibre. Each part is 30–60 g, so the neck does not tire.',
      'Twelve U-pins included.',
    ],
    zh: [
      '汉服发包套装 两垫一髻两垂',
      '不请妆娘，十分钟内戴好。',
      '发包为铁丝海绵外缠化纤；单件 30–60 克，脖子不累。',
      '附十二枚 U 形夹。',
    ],
    materials: [fact('Fibre', '纤维', 'Matt polyester', '哑光聚酯')],
    measures: [len(70, 'cm'), wt(220)],
    care: t('Brush when dry, store on a round form.', '干梳，置于圆托存放。'),
    offer: by(
      'kind',
      [
        ['tang', 'High bun', '高髻', 12900, 360],
        ['song', 'Low bun', '低髻', 11900, 340],
        ['ming', 'Side rolls', '两鬓', 13900, 380],
      ],
      hue('soft-black', 'Soft black', '柔黑', '#2b2626'),
      hue('dark-brown', 'Dark brown', '深棕', '#46332a'),
    ),
  }),
  item('clip-top-piece-human', 'human-hair-wigs', 'pieces', 88, '#8a6a4a', {
    en: [
      'Crown piece 13 × 12 cm, human hair, three clips',
      'Covers a thin parting and lifts the crown.',
      'Silk base with double knots; clips coated in rubber. 28–38 g by length.',
      'Colour matched to a lock you send.',
    ],
    zh: [
      '头顶补发片 13 × 12 厘米 真人发',
      '遮分缝，撑头顶。',
      '真丝底双结，发卡包胶；随长度 28–38 克。',
      '可寄发样配色。',
    ],
    materials: [fact('Hair', '发料', 'Human hair', '真人发')],
    measures: [len(25, 'cm'), wid(13, 'cm'), wt(32)],
    care: t('Wash cool every ten wears.', '每戴十次冷水洗。'),
    offer: by(
      'length',
      [
        ['20', '20 cm', '20 厘米', 32890, 90],
        ['25', '25 cm', '25 厘米', 36890, 100],
        ['35', '35 cm', '35 厘米', 45890, 110],
      ],
      hue('natural-black', 'Natural black', '自然黑', '#262021'),
      hue('dark-brown', 'Dark brown', '深棕', '#46332a'),
    ),
  }),
  item('fibre-ponytail-wrap', 'synthetic-hair', 'pieces', 6, '#dd9aa0', {
    en: [
      'Wrap ponytail, fibre, 55 cm, hook and strap',
      'A strand of its own winds round and hides the band.',
      'Comb at the root, 12 cm strap. 110 g, slight wave.',
      'Heat below 160 °C.',
    ],
    zh: [
      '缠绕式化纤马尾 55 厘米',
      '自带一缕，绕一圈遮住皮筋。',
      '根部插梳，12 厘米粘带；110 克，微卷。',
      '耐温 160 ℃以内。',
    ],
    materials: [fact('Fibre', '纤维', 'Heat-resistant polyester', '耐温聚酯')],
    measures: [len(55, 'cm'), wt(110)],
    care: t('Comb from the ends.', '从发梢梳起。'),
    offer: inColours(
      5800,
      170,
      'black',
      hue('dark-brown', 'Dark brown', '深棕', '#46332a'),
      hue('milk-tea', 'Milk tea', '奶茶', '#a98a6c'),
    ),
  }),
])
