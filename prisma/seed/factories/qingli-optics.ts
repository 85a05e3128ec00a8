import {
  by,
  care,
  fact,
  hei,
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
import { abroad, flat } from '@/prisma/seed/shipping-home'

const lenses: Option[] = [
  ['plain', 'No power', '平光', 12900, 160],
  ['1-56', '1.56, to −4.00', '1.56，−4.00 以内', 15900, 160],
  ['1-60', '1.60, to −6.00', '1.60，−6.00 以内', 19900, 160],
]

export const qingliFactory = maker('qingli-optics', 'danyang-glasses', {
  name: t('Danyang Qingli Optical Works', '丹阳清里光学厂'),
  brand: t('Clearmile', '清里'),
  tagline: t('Lenses cast on Monday, in your frame on Thursday', '周一浇注的镜片，周四装进你的镜框'),
  en: [
    'Qingli has cast resin lenses since 1997: two million pairs a year for a German optical group and an Indian one, in paper sleeves with other names. Frames were bought in until 2012, when a hinge maker went under and its eight people moved across the yard.',
    'The own brand sells the whole pair. You type the prescription, the edger reads it, and a person checks the axis before the case is closed.',
  ],
  zh: [
    '清里 1997 年起浇注树脂镜片，一年两百万副，装进别人名字的纸袋，供一家德国和一家印度眼镜集团。镜架一直外购，直到 2012 年一家铰链厂倒了，八个人搬进院里来。',
    '自家牌子卖整副：你填验光单，磨边机读数，合上盒子前有人核对轴位。',
  ],
  size: [1997, 170, 12300],
  oemPast: t(
    'Resin lenses for a German and an Indian optical group.',
    '为一家德国和一家印度眼镜集团浇注树脂镜片。',
  ),
  capabilities: [
    fact('Casting', '浇注', '1.56–1.74 resins', '1.56–1.74 树脂'),
    fact('Coating', '镀膜', '5 chambers', '5 台镀膜机'),
    fact('Edging', '磨边', '9 machines, to 0.05 mm', '9 台，0.05 毫米'),
    fact('Frames', '镜架', 'Acetate, TR90, titanium', '板材、TR90、钛'),
  ],
  shipsFrom: t('No. 102 Situ Lens Park, Danyang, Zhenjiang', '镇江市丹阳市司徒镜片园 102 号'),
  dispatchHours: 72,
  sections: [
    ['optical', 'Spectacles', '光学镜'],
    ['sun', 'Sunglasses', '太阳镜'],
    ['kids', 'Children', '儿童镜'],
  ],
  shipping: [flat(600, 14900), abroad(5600, 2800)],
})

export const qingliProducts = listing('qingli-optics', 'QL', [
  item('acetate-panto-frame', 'glasses-sunglasses', 'optical', 58, '#b08d45', {
    en: [
      'Panto frame in 6 mm acetate, seven-barrel hinges',
      'Round below, flat above, bevelled by hand.',
      'Milled from cotton acetate sheet, tumbled four days. Hinges are riveted through the front, not melted in.',
      'Lens 46, bridge 22, arm 145 mm.',
    ],
    zh: [
      '板材潘托框 6 毫米 七节铰链',
      '上平下圆，手工倒棱。',
      '棉醋酸板铣制，滚抛四天；铰链铆穿前框，不是热压。',
      '镜宽 46、鼻梁 22、镜腿 145 毫米。',
    ],
    materials: [fact('Frame', '镜架', 'Cellulose acetate 6 mm', '醋酸纤维板 6 毫米')],
    measures: [wid(138), hei(43), len(145), wt(26)],
    care: t('Rinse, one drop of soap, microfibre cloth.', '清水加一滴皂液冲洗，超细布擦干。'),
    offer: by('lens', lenses, 'black', 'tortoise', 'clear'),
  }),
  item('beta-titanium-rimless-light', 'glasses-sunglasses', 'optical', 140, '#8e9297', {
    en: [
      'Half-rim frame in beta titanium, 9 g',
      'A brow bar, a nylon line and little else.',
      'Arms of 1.0 mm wire that bend and return. Ion-plated; screws with nylon thread lock.',
      'Lens 53, bridge 18.',
    ],
    zh: [
      'β 钛半框 9 克',
      '一道眉梁，一根丝，别无他物。',
      '1.0 毫米丝腿，弯了能回；离子镀，螺丝带尼龙防松。',
      '镜宽 53、鼻梁 18。',
    ],
    materials: [fact('Frame', '镜架', 'Beta titanium', 'β 钛')],
    measures: [wid(141), hei(36), len(145), wt(9)],
    care: care.wipe,
    offer: by(
      'lens',
      [
        ['1-60', '1.60, to −6.00', '1.60，−6.00 以内', 29800, 150],
        ['1-67', '1.67, to −9.00', '1.67，−9.00 以内', 39800, 150],
      ],
      'graphite',
      'gold',
      'silver',
    ),
  }),
  item('tr90-square-work-frame', 'glasses-sunglasses', 'optical', 21, '#2d3f5c', {
    en: [
      'Square work frame in TR90, spring hinges',
      'For long days at screens and under helmets.',
      'Injection-moulded at 2.8 mm, 14 g. Nose pads adjust on metal arms.',
      'Lens 54, bridge 17.',
    ],
    zh: [
      'TR90 方框 弹簧铰链',
      '久坐屏幕前、戴头盔都合适。',
      '注塑 2.8 毫米，14 克；鼻托金属臂可调。',
      '镜宽 54、鼻梁 17。',
    ],
    materials: [fact('Frame', '镜架', 'TR90 nylon', 'TR90 尼龙')],
    measures: [wid(143), hei(41), len(147), wt(14)],
    care: care.wipe,
    offer: by('lens', lenses, 'black', 'ink', 'smoke', 'olive'),
  }),
  item('folding-reading-glasses', 'glasses-sunglasses', 'optical', 277, '#6b4a33', {
    en: [
      'Folding reading glasses in a tube, +1.0 to +3.0',
      'Folds at the bridge and the arms; goes in a pen pocket.',
      'Steel hinges, resin lenses 1.56 with hard coat. Tube of aluminium, 118 mm.',
      'Marked inside the arm.',
    ],
    zh: [
      '折叠老花镜 管装 +1.0 至 +3.0',
      '鼻梁、镜腿都能折，插得进笔袋。',
      '钢铰链，1.56 加硬树脂片；118 毫米铝管。',
      '度数印在镜腿内侧。',
    ],
    materials: [fact('Frame', '镜架', 'Stainless steel, TR90', '不锈钢、TR90')],
    measures: [wid(132), hei(30), wt(21)],
    care: care.wipe,
    offer: by(
      'lens',
      [
        ['100', '+1.0', '+1.0', 6899, 110],
        ['200', '+2.0', '+2.0', 6899, 110],
        ['300', '+3.0', '+3.0', 6899, 110],
      ],
      'black',
      'tortoise',
    ),
  }),
  item('polarised-driver-sunglasses', 'glasses-sunglasses', 'sun', 92, '#43474d', {
    en: [
      'Polarised driving sunglasses, cat. 3, flat temples',
      'Takes the glare off a wet road.',
      'Polarising film between two layers of triacetate, 1.1 mm. Grey keeps the colours of lights true.',
      'Flat arms of 1.2 mm steel.',
    ],
    zh: [
      '偏光驾驶太阳镜 3 类 扁腿',
      '压住湿路面的反光。',
      '三醋酸夹偏光膜 1.1 毫米；灰片不改红绿灯颜色。',
      '1.2 毫米钢扁腿。',
    ],
    materials: [
      fact('Lens', '镜片', 'Polarised TAC', '偏光 TAC'),
      fact('Frame', '镜架', 'Stainless steel', '不锈钢'),
    ],
    measures: [wid(145), hei(48), len(142), wt(24)],
    care: care.wipe,
    offer: inColours(12500, 170, 'graphite', 'gold', 'black'),
  }),
  item('acetate-sun-cat-eye', 'glasses-sunglasses', 'sun', 5, '#97452f', {
    en: [
      'Cat-eye sunglasses, acetate, gradient lens',
      'A raised corner, a heavy front, a light hinge.',
      'Front 8 mm at the corner, thinned to 4 mm at the nose. Lens of nylon, dyed by dipping.',
      'UV absorbed in the lens body.',
    ],
    zh: [
      '猫眼太阳镜 板材 渐变片',
      '眼角上扬，前框厚，铰链轻。',
      '前框角厚 8 毫米，鼻侧薄至 4 毫米；尼龙片浸染渐变。',
      '紫外吸收剂加在片基里。',
    ],
    materials: [
      fact('Frame', '镜架', 'Cellulose acetate', '醋酸纤维'),
      fact('Lens', '镜片', 'Nylon', '尼龙'),
    ],
    measures: [wid(144), hei(50), len(143), wt(33)],
    care: care.wipe,
    offer: inColours(19600, 190, 'black', 'tortoise', 'wine'),
  }),
  item('clip-on-sun-magnet', 'glasses-sunglasses', 'sun', 233, '#6b6d45', {
    en: [
      'Magnetic clip-on sun lens with matching frame',
      'One frame, indoors and out.',
      'Six magnets of 2.5 mm; the clip weighs 7 g. Frame of TR90.',
      'The clip is also sold alone.',
    ],
    zh: ['磁吸夹片套镜', '一副架，进屋出屋。', '六颗 2.5 毫米磁铁，夹片重 7 克；TR90 架。', '夹片可单买。'],
    materials: [fact('Frame', '镜架', 'TR90', 'TR90'), fact('Clip', '夹片', 'Polarised TAC', '偏光 TAC')],
    measures: [wid(140), hei(42), wt(23)],
    care: care.wipe,
    offer: by(
      'kind',
      [
        ['set', 'Frame and clip', '镜架加夹片', 17700, 190],
        ['clip', 'Clip alone', '单夹片', 6700, 60],
      ],
      'black',
      'olive',
      'smoke',
    ),
  }),
  item('child-soft-frame-strap', 'glasses-sunglasses', 'kids', 36, '#8fb7d8', {
    en: [
      'Children’s soft frame, 12 g, no metal, with strap',
      'Bends double and comes back.',
      'Moulded TPE front, arms turn outward without a hinge. Three sizes for 3–12 years.',
      'Prescription lenses made on order.',
    ],
    zh: [
      '儿童软框镜 12 克 无金属 附绑带',
      '对折也能回来。',
      'TPE 前框，镜腿无铰链外翻；三码，3–12 岁。',
      '镜片按验光单制作。',
    ],
    materials: [fact('Frame', '镜架', 'TPE', 'TPE')],
    measures: [wid(122), hei(38), wt(12)],
    care: care.wipe,
    offer: by(
      'size',
      [
        ['s', 'S, 3–5 years', '小 3–5 岁', 14900, 140],
        ['m', 'M, 6–8 years', '中 6–8 岁', 14900, 140],
        ['l', 'L, 9–12 years', '大 9–12 岁', 15900, 145],
      ],
      'sky',
      'coral',
      'navy',
    ),
  }),
])
