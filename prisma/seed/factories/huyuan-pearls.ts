import {
  by,
  care,
  dia,
  fact,
  inColours,
  item,
  len,
  listing,
  maker,
  type Option,
  t,
  wid,
  wt,
} from '@/prisma/seed/build-home'
import { hue } from '@/prisma/seed/palette-home'
import { abroad, air, flat } from '@/prisma/seed/shipping-home'

export const huyuanFactory = maker('huyuan-pearls', 'shanxiahu-pearls', {
  name: t('Zhuji Huyuan Pearl House', '诸暨湖圆珍珠行'),
  brand: t('Lakeround', '湖圆'),
  tagline: t('Freshwater pearls sorted by daylight from the north', '北窗日光下分拣的淡水珠'),
  en: [
    'Huyuan farmed mussels on eleven ponds from 1988 and sold strands by weight to a Kobe dealer and a Paris costume house. The dealer’s rejects, drilled and strung, were what the village girls wore.',
    'When the ponds were cut back for clean water in 2018 the family kept four and put its people at the sorting table instead. Pearls are sorted five times at a north window: size, shape, skin, light, and colour last.',
  ],
  zh: [
    '湖圆 1988 年起养蚌十一口塘，珠串论斤卖给一位神户珠商和一家巴黎饰品行。珠商退下的，打孔穿线，就是村里姑娘戴的。',
    '2018 年治水退塘，家里留了四口，人手都上了分拣台。珠子在北窗下分五遍：大小、形、皮、光，最后看颜色。',
  ],
  size: [1988, 46, 2900],
  oemPast: t(
    'Strands by weight for a Kobe dealer and a Paris costume-jewellery house.',
    '为一位神户珠商和一家巴黎饰品行供应珠串。',
  ),
  capabilities: [
    fact('Ponds', '珠塘', '4, own', '自有 4 口'),
    fact('Sorting', '分拣', 'Five passes, north light', '五遍，北光'),
    fact('Drilling', '打孔', '0.7–1.0 mm, paired', '0.7–1.0 毫米，成对'),
    fact('Stringing', '穿线', 'Silk, knotted by hand', '真丝线，手工打结'),
  ],
  shipsFrom: t('No. 6 Pearl Lake Road, Shanxiahu, Zhuji, Shaoxing', '绍兴市诸暨山下湖镇珍珠湖路 6 号'),
  dispatchHours: 48,
  sections: [
    ['strands', 'Strands', '珠串'],
    ['ears', 'Earrings', '耳饰'],
    ['pieces', 'Pendants and bracelets', '坠与手链'],
  ],
  shipping: [flat(1000, 29900), air(2400, 59900), abroad(6200, 3200)],
})

const strand = (small: number, large: number): Option[] => [
  ['7-8', '7–8 mm', '7–8 毫米', small, 120],
  ['8-9', '8–9 mm', '8–9 毫米', large, 140],
]

export const huyuanProducts = listing('huyuan-pearls', 'HY', [
  item('near-round-strand-45', 'pearls', 'strands', 67, '#c3c7cb', {
    en: [
      'Near-round freshwater strand, 45 cm, knotted silk',
      'A first strand: near-round, small marks, clear light.',
      'Fifty-odd pearls matched over the length, silk knotted between each. Clasp of silver 925.',
      'Restring every two years if worn daily.',
    ],
    zh: [
      '淡水近圆珍珠项链 45 厘米 真丝打结',
      '入门串：近圆、微瑕、光亮。',
      '五十余颗配色配光，真丝线颗颗打结；925 银扣。',
      '天天戴，两年换一次线。',
    ],
    materials: [
      fact('Pearls', '珍珠', 'Freshwater, near-round', '淡水近圆'),
      fact('Clasp', '扣', 'Silver 925', '925 银'),
    ],
    measures: [len(450), dia(7.5), wt(34)],
    care: care.jewel,
    offer: by('diameter', strand(49900, 79900), 'white', 'blush', 'lilac'),
  }),
  item('bead-nucleated-graduated-strand', 'pearls', 'strands', 153, '#cfa548', {
    en: [
      'Bead-nucleated freshwater strand, 10–12 mm, graduated',
      'Large pearls with natural violet and bronze tones.',
      'Grown on a bead for about three years. Graduated from 10 to 12 mm; a strand takes months to match.',
      'Clasp 18K gold.',
    ],
    zh: [
      '有核淡水珠塔链 10–12 毫米',
      '大颗，天然紫与古铜色。',
      '有核养殖约三年；10 到 12 毫米渐变，一串配数月。',
      '18K 金扣。',
    ],
    materials: [
      fact('Pearls', '珍珠', 'Freshwater, bead-nucleated', '淡水有核'),
      fact('Clasp', '扣', 'Gold 750', '18K 金'),
    ],
    measures: [len(450), dia(11), wt(72)],
    care: care.jewel,
    offer: inColours(458000, 220, 'white', hue('violet-bronze', 'Violet bronze', '紫铜', '#9d8296')),
  }),
  item('baroque-station-necklace', 'pearls', 'strands', 30, '#d8c3a0', {
    en: [
      'Baroque pearls on a fine chain, seven stations',
      'Seven odd shapes with room around each.',
      'Chain of silver 925, 1.0 mm, gold-plated 0.5 µm. Pearls 9–12 mm, wired and turned twice.',
      'Every necklace differs.',
    ],
    zh: [
      '巴洛克珠间隔链 七颗',
      '七颗怪珠，各有余地。',
      '925 银链 1.0 毫米，镀金 0.5 微米；珠 9–12 毫米，绕丝两圈。',
      '条条不同。',
    ],
    materials: [
      fact('Pearls', '珍珠', 'Freshwater baroque', '淡水巴洛克'),
      fact('Chain', '链', 'Silver 925, gold-plated', '925 银镀金'),
    ],
    measures: [len(420), dia(10), wt(14)],
    care: care.jewel,
    offer: inColours(25500, 110, 'gold', 'silver'),
  }),
  item('stud-earrings-button', 'pearls', 'ears', 12, '#d7d6d0', {
    en: [
      'Button-pearl studs, silver post, silicone-lined backs',
      'Flat behind, so they sit close.',
      'Pairs matched for size within 0.2 mm. Cup of 4 mm and a threaded pin in the pearl.',
      'Backs hold without pinching.',
    ],
    zh: [
      '馒头珠耳钉 银针 硅胶芯耳堵',
      '底平，贴耳。',
      '成对直径差 0.2 毫米内；4 毫米托碗，螺纹针入珠。',
      '耳堵不夹肉。',
    ],
    materials: [
      fact('Pearls', '珍珠', 'Freshwater, button', '淡水馒头珠'),
      fact('Post', '耳针', 'Silver 925', '925 银'),
    ],
    measures: [dia(7.5), len(14), wt(1.8)],
    care: care.jewel,
    offer: by(
      'diameter',
      [
        ['6', '6 mm', '6 毫米', 6500, 40],
        ['7-5', '7.5 mm', '7.5 毫米', 9500, 42],
        ['9', '9 mm', '9 毫米', 15500, 45],
      ],
      'white',
      'blush',
      'lilac',
    ),
  }),
  item('drop-earrings-rice', 'pearls', 'ears', 204, '#b08d45', {
    en: [
      'Rice-pearl drop earrings on French hooks',
      'A cluster of nine small pearls that moves.',
      'Pearls of 4–5 mm on soft wire, tied to a ring, not glued. Hooks of gold-plated silver.',
      'Length 42 mm.',
    ],
    zh: [
      '米珠流苏耳坠 法式耳钩',
      '九颗小珠一簇，会晃。',
      '4–5 毫米米珠绕软丝系环，不用胶；银镀金耳钩。',
      '长 42 毫米。',
    ],
    materials: [fact('Pearls', '珍珠', 'Freshwater rice pearls', '淡水米珠')],
    measures: [len(42), wid(11), wt(3.6)],
    care: care.jewel,
    offer: inColours(12900, 50, 'white', 'blush'),
  }),
  item('single-drop-pendant', 'pearls', 'pieces', 98, '#d3a08a', {
    en: [
      'Drop pearl pendant, 9–10 mm, plain cap',
      'One pearl, one loop.',
      'Smooth drop, light from the skin, one pinprick near the cap. Loop takes chains to 2 mm.',
      'Without chain, or with a 45 cm silver chain.',
    ],
    zh: [
      '水滴单珠吊坠 9–10 毫米',
      '一颗珠，一个环。',
      '水滴形，光足，帽口旁一针点；环可穿 2 毫米链。',
      '可选配 45 厘米银链。',
    ],
    materials: [fact('Pearl', '珍珠', 'Freshwater drop', '淡水水滴')],
    measures: [len(16), dia(9.5), wt(2.9)],
    care: care.jewel,
    offer: by(
      'kind',
      [
        ['bare', 'Pendant only', '单坠', 15600, 40],
        ['chain', 'With chain', '配链', 22600, 70],
      ],
      'white',
      'blush',
      'lilac',
    ),
  }),
  item('knotted-bracelet-mixed', 'pearls', 'pieces', 288, '#bd8084', {
    en: [
      'Bracelet of mixed natural tones, 6–7 mm, knotted',
      'White, peach and violet as the mussel made them.',
      'Undyed; sorted by tone in runs of five. Magnetic clasp with a catch.',
      'Length 17 cm with 2 cm of chain.',
    ],
    zh: [
      '混彩天然色珍珠手链 6–7 毫米',
      '白、橙、紫，都是蚌里的颜色。',
      '不染色，按色五颗一组；带保险的磁扣。',
      '长 17 厘米，延长链 2 厘米。',
    ],
    materials: [fact('Pearls', '珍珠', 'Freshwater, undyed', '淡水，未染色')],
    measures: [len(170), dia(6.5), wt(13)],
    care: care.jewel,
    offer: inColours(19700, 80, hue('mixed', 'Mixed tones', '混彩', '#d9bfb4'), 'white'),
  }),
])
