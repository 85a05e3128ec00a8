import {
  by,
  care,
  dia,
  fact,
  hei,
  inColours,
  item,
  len,
  listing,
  maker,
  t,
  vol,
  wid,
  wt,
} from '@/prisma/seed/build-home'
import { hue } from '@/prisma/seed/palette-home'
import { abroad, fragile } from '@/prisma/seed/shipping-home'

export const qingxuanFactory = maker('qingxuan-teaware', 'jingdezhen-porcelain', {
  name: t('Jingdezhen Qingxuan Tea Porcelain Workshop', '景德镇青渲茶瓷作坊'),
  brand: t('Bluewash', '青渲'),
  tagline: t('Thrown by hand, washed in cobalt, fired in small kilns', '手拉坯，青料分水，小窑烧成'),
  en: [
    'Two throwers and a painter from the old sculpture factory opened Qingxuan in 2009 in a shed behind the railway. Their cups went unsigned to a Taiwanese tea merchant and to galleries in Osaka, which paid by the kiln, good or bad.',
    'The name describes the work: cobalt washed on in five strengths with a brush that holds a spoonful of water. Since 2020 the workshop signs its own foot rings. What warps is broken behind the shed and used for paths.',
  ],
  zh: [
    '2009 年，雕塑瓷厂出来的两位拉坯师傅和一位画工，在铁路后面的棚子里开了青渲。杯子不落款，卖给一位台湾茶商和大阪的几家画廊，按窑结账，好坏都算。',
    '名字说的就是手艺：用一支能含一勺水的笔，把青料分成五个浓淡渲上去。2020 年起自己落款；变形的打碎铺路，就在棚后。',
  ],
  size: [2009, 34, 2100],
  oemPast: t(
    'Unsigned cups for a Taiwanese tea merchant and galleries in Osaka.',
    '为一位台湾茶商和大阪几家画廊做不落款的茶杯。',
  ),
  capabilities: [
    fact('Wheels', '拉坯机', '11', '11 台'),
    fact('Kilns', '窑', '3 gas, 0.5–1 m³', '气窑 3 座，0.5–1 立方米'),
    fact('Painters', '画工', '9', '9 人'),
    fact('Yield', '成品率', 'About 72 in 100', '约百分之七十二'),
  ],
  shipsFrom: t(
    'Shed 3, Railway Lane, Taoyang, Zhushan District, Jingdezhen',
    '景德镇市珠山区陶阳铁路巷 3 号棚',
  ),
  dispatchHours: 72,
  sections: [
    ['cups', 'Cups', '杯'],
    ['pots', 'Pots and gaiwan', '壶与盖碗'],
    ['vases', 'Vases', '瓶'],
  ],
  shipping: [fragile('central', 39900), abroad(8200, 5200)],
})

export const qingxuanProducts = listing('qingxuan-teaware', 'QX', [
  item('washed-landscape-tasting-cup', 'teaware', 'cups', 64, '#34497d', {
    en: [
      'Tasting cup with washed landscape, 60 ml, hand-thrown',
      'A ridge, a boat, the rest is water left white.',
      'Thrown to 1.8 mm, painted in five strengths of cobalt, fired at 1,310 °C. Every cup is drawn anew.',
      'The rim flares 3 mm, so the tea leaves the lip cleanly.',
    ],
    zh: [
      '分水山水品茗杯 60 毫升 手拉坯',
      '一道山，一叶舟，余白是水。',
      '拉坯厚 1.8 毫米，青料五色分水，1,310 ℃烧成，只只另画。',
      '口沿外撇 3 毫米，收口利落。',
    ],
    materials: [fact('Body', '坯体', 'Kaolin, hand-thrown', '高岭土手拉坯')],
    measures: [dia(72), hei(45), wt(52), vol(60)],
    care: care.handwash,
    offer: by('kind', [
      ['ridge', 'Ridge and boat', '远山小舟', 12800, 260],
      ['pines', 'Two pines', '双松', 12800, 260],
      ['rain', 'Rain village', '雨村', 14800, 260],
    ]),
  }),
  item('monochrome-master-cup', 'teaware', 'cups', 122, '#5d9b7e', {
    en: [
      'Master cup in one glaze, 120 ml, tall foot',
      'One colour, one cup, a foot to hold it by.',
      'Glaze is poured three times to 0.9 mm; it stops 2 mm above the foot by itself. Copper red varies most, since it lives on smoke.',
      'Two fires for the red, one for the rest.',
    ],
    zh: [
      '单色釉主人杯 120 毫升 高足',
      '一种颜色，一只杯，一个可握的足。',
      '浇釉三遍至 0.9 毫米，釉自行停在足上 2 毫米；铜红靠烟火，变化较大。',
      '红釉烧两次，其余一次。',
    ],
    materials: [fact('Glaze', '釉', 'Lime-alkali glaze', '石灰碱釉')],
    measures: [dia(78), hei(74), wt(118), vol(120)],
    care: care.handwash,
    offer: inColours(
      16800,
      340,
      'moon',
      'celadon',
      hue('copper-red', 'Copper red', '铜红', '#8c2f2b'),
      'tenmoku',
    ),
  }),
  item('gaiwan-thin-lip-110', 'teaware', 'pots', 30, '#2a55a5', {
    en: [
      'Gaiwan 110 ml, flared lip, blue line on the edge',
      'The lip bends outward far enough to keep fingers off the steam.',
      'Bowl 2 mm, lid 1.8 mm, ground to each other. One line of cobalt on each rim, drawn on the wheel in one turn.',
      'Lids are matched and not interchangeable.',
    ],
    zh: [
      '撇口盖碗 110 毫升 青线口',
      '口沿够撇，手指避开热气。',
      '碗壁 2 毫米，盖 1.8 毫米，逐套对磨；口沿青线在轮上一圈画成。',
      '盖碗配对，不可互换。',
    ],
    materials: [fact('Body', '坯体', 'Kaolin, hand-thrown', '高岭土手拉坯')],
    measures: [dia(96), hei(88), wt(148), vol(110)],
    care: care.handwash,
    offer: by(
      'volume',
      [
        ['110', '110 ml', '110 毫升', 15800, 480],
        ['150', '150 ml', '150 毫升', 17800, 560],
      ],
      'white',
      'moon',
    ),
  }),
  item('side-handle-teapot-180', 'teaware', 'pots', 205, '#8a6a4a', {
    en: [
      'Side-handle teapot 180 ml, seven-hole filter',
      'Pours with the turn of a wrist; the handle is hollow.',
      'Body thrown, handle and spout thrown apart and joined leather-hard. Seven holes of 2.5 mm pierced with a brass tube.',
      'The lid is ground with silica sand until it holds a thread of water.',
    ],
    zh: [
      '侧把壶 180 毫升 七孔出水',
      '转腕即出水，壶把中空。',
      '壶身、壶把、壶流分别拉坯，半干时接合；铜管扎 2.5 毫米七孔。',
      '壶盖以细砂对磨，含得住一线水。',
    ],
    materials: [fact('Body', '坯体', 'Kaolin, hand-thrown', '高岭土手拉坯')],
    measures: [len(142), dia(88), hei(82), wt(215), vol(180)],
    care: care.handwash,
    offer: inColours(32800, 620, 'moon', 'celadon', 'tenmoku'),
  }),
  item('tea-caddy-cobalt-wash', 'teaware', 'pots', 341, '#2d3f5c', {
    en: [
      'Tea caddy 500 ml, double lid, cobalt wash',
      'An inner lid that sinks by its own weight.',
      'The inner lid fits within 0.3 mm and takes a few seconds to settle on the air. Holds about 100 g of rolled oolong.',
      'Do not fill with damp leaves.',
    ],
    zh: [
      '青渲茶叶罐 500 毫升 双盖',
      '内盖靠自重缓缓落下。',
      '内盖间隙 0.3 毫米，落盖要几秒；可装球形乌龙约 100 克。',
      '潮叶勿装。',
    ],
    materials: [fact('Body', '坯体', 'Kaolin, thrown and trimmed', '高岭土拉坯利坯')],
    measures: [dia(98), hei(122), wt(430), vol(500)],
    care: care.wipe,
    offer: inColours(23800, 900, 'cobalt', 'white'),
  }),
  item('plum-vase-washed-lotus', 'vases-decor', 'vases', 88, '#34497d', {
    en: [
      'Plum vase with washed lotus, thrown in two parts',
      'A narrow neck for one branch.',
      'The body is thrown in two parts and joined at the shoulder; the join can be felt inside. Lotus painted without outline.',
      'Holds water.',
    ],
    zh: [
      '分水莲花梅瓶 两节拉坯',
      '细口，插一枝。',
      '瓶身分两节拉坯，肩部接合，内壁摸得到；莲花没骨画法。',
      '可盛水。',
    ],
    materials: [fact('Body', '坯体', 'Kaolin, hand-thrown', '高岭土手拉坯')],
    measures: [hei(320), dia(190), wt(2.3, 'kg')],
    care: care.wipe,
    offer: by(
      'height',
      [
        ['240', '240 mm', '高 24 厘米', 39800, 2200],
        ['320', '320 mm', '高 32 厘米', 59800, 3600],
      ],
      'cobalt',
    ),
  }),
  item('moon-jar-small', 'vases-decor', 'vases', 160, '#dfe8e6', {
    en: [
      'Moon jar, two bowls joined, milk-white glaze',
      'Two thrown halves make one jar that is never quite round.',
      'Halves are joined lip to lip, and the belt is left unscraped. Glaze leans to blue where it is thick.',
      'Height and width differ by up to 6 mm.',
    ],
    zh: [
      '月亮罐 双碗对接 乳白釉',
      '两半拉坯合成一罐，从不全圆。',
      '口对口接合，腰线不刮；釉厚处泛青。',
      '高宽相差可至 6 毫米。',
    ],
    materials: [fact('Glaze', '釉', 'Milk-white, 0.8 mm', '乳白釉 0.8 毫米')],
    measures: [hei(210), dia(215), wt(1.6, 'kg')],
    care: care.wipe,
    offer: by(
      'height',
      [
        ['150', '150 mm', '高 15 厘米', 26800, 1500],
        ['210', '210 mm', '高 21 厘米', 38800, 2600],
      ],
      'moon',
      'celadon',
      'tenmoku',
    ),
  }),
  item('incense-stand-ridge', 'vases-decor', 'vases', 5, '#5f6a73', {
    en: [
      'Incense stand as a mountain ridge, five peaks',
      'Ash falls into the lake in front.',
      'Press-moulded in one piece, the lake glazed, the rock bare. The hole takes sticks of 1.5–2.5 mm.',
      'Felt below.',
    ],
    zh: [
      '五峰香插',
      '香灰落在山前湖里。',
      '一体印坯，湖面施釉，山石素烧；孔径适合 1.5–2.5 毫米线香。',
      '底贴毛毡。',
    ],
    materials: [fact('Body', '坯体', 'Porcelain, part glazed', '瓷，局部施釉')],
    measures: [len(168), wid(72), hei(64), wt(290)],
    care: care.wipe,
    offer: inColours(9800, 480, 'ink', 'celadon', 'white'),
  }),
])
