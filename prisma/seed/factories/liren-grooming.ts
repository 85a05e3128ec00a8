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
  t,
  wid,
  wt,
} from '@/prisma/seed/build-home'
import { abroad, air, flat } from '@/prisma/seed/shipping-home'

export const lirenFactory = maker('liren-grooming', 'yangjiang-knives', {
  name: t('Yangjiang Liren Grooming Tools', '阳江理刃理容工具厂'),
  brand: t('Trim & Tooth', '理刃'),
  tagline: t('Hair scissors set by ear, clippers set by light', '理发剪靠听，推剪靠看光'),
  en: [
    'Liren began in 2001 setting barber scissors for a Kyoto salon dealer: forged in one yard, ground in another, hung together here. Later it cut clipper blades for an American barber-chair maker.',
    'Its setters, eleven women and two men, close each pair on a wet tissue before it leaves. In 2021 a regional barbers’ fair asked whose scissors these were, and the answer took too long. Now it is engraved on the shank.',
  ],
  zh: [
    '理刃 2001 年起替京都一家沙龙经销商给理发剪合口：这家锻，那家磨，到这里装成一把。后来也给一家美国理发椅厂切推剪刀片。',
    '十一位女师傅、两位男师傅，出厂前每把都剪一张湿纸巾。2021 年一次理发展上有人问这剪刀是谁家的，答案说了半天，现在就刻在剪柄上。',
  ],
  size: [2001, 58, 3200],
  oemPast: t(
    'Barber scissors for a Kyoto salon dealer, clipper blades for an American barber-chair maker.',
    '为京都一家沙龙经销商合理发剪，为一家美国理发椅厂切推剪刀片。',
  ),
  capabilities: [
    fact('Setters', '合口师傅', '13', '13 人'),
    fact('Steels', '钢材', '440C, 9Cr13, cobalt-alloyed', '440C、9Cr13、含钴钢'),
    fact('Hollow grinding', '凹磨', '7 stones', '7 台'),
    fact('Resharpening', '返磨', 'Any pair, by post', '任意一把可寄回'),
  ],
  shipsFrom: t(
    'No. 26 Dongcheng Hardware Lane, Yangdong District, Yangjiang',
    '阳江市阳东区东城五金巷 26 号',
  ),
  dispatchHours: 48,
  sections: [
    ['scissors', 'Scissors', '剪刀'],
    ['hair', 'Clippers and combs', '推剪与梳'],
    ['face', 'Face and hands', '面部与手部'],
  ],
  shipping: [flat(700, 9900), air(1800), abroad(5400, 2800)],
})

export const lirenProducts = listing('liren-grooming', 'LR', [
  item('barber-scissors-440c', 'knives-scissors', 'scissors', 47, '#43474d', {
    en: [
      'Barber scissors 440C, convex edge, offset handle',
      'For slicing dry hair; the ring sits where the thumb falls.',
      'Hardened to 58–59 HRC, hollow inside, convex outside. Flat screw with a click every 15°.',
      'Leather pouch and oil pen.',
    ],
    zh: [
      '440C 理发剪 蛤刃 错位柄',
      '干剪滑剪，拇指自然落进指圈。',
      '58–59 HRC，内凹外蛤；平螺丝每 15°一响。',
      '附皮套与油笔。',
    ],
    materials: [fact('Blades', '刃', '440C', '440C')],
    measures: [len(165), wid(72), wt(52)],
    care: t('Wipe the blades, one drop of oil each evening.', '擦净刃口，每晚一滴油。'),
    offer: by('length', [
      ['5-5', '5.5 in', '5.5 寸', 26800, 160],
      ['6-0', '6.0 in', '6.0 寸', 28800, 170],
      ['6-5', '6.5 in', '6.5 寸', 30800, 180],
    ]),
  }),
  item('thinning-scissors-30-teeth', 'knives-scissors', 'scissors', 166, '#8e9297', {
    en: [
      'Thinning scissors, 30 V-teeth, takes about a fifth',
      'Thins without lines.',
      'Teeth are cut by wire and polished in the V, so hair is not pulled. Reversible handle.',
      'Same screw as the barber pair.',
    ],
    zh: [
      '牙剪 三十齿 V 形 打薄约两成',
      '打薄不留印。',
      '线切割开齿，V 口抛光，不夹发；正反手可用。',
      '螺丝与理发剪通用。',
    ],
    materials: [fact('Blades', '刃', '9Cr13', '9Cr13')],
    measures: [len(165), wid(70), wt(56)],
    care: t('Wipe, oil the screw.', '擦净，螺丝上油。'),
    offer: by(
      'kind',
      [
        ['20', 'Takes 20 %', '打薄 20%', 19500, 160],
        ['35', 'Takes 35 %', '打薄 35%', 19500, 160],
      ],
      'steel',
      'black',
    ),
  }),
  item('ceramic-hair-clipper-tool', 'beauty-tools', 'hair', 155, '#a9adb0', {
    en: [
      'Hair clipper, ceramic moving blade, eight combs',
      'For home haircuts: 0.8 to 25 mm, washable head.',
      'Zirconia moving blade on a fixed steel one; the taper lever moves it 1.2 mm. A 1,400 mAh cell runs 150 min.',
      'Oil bottle and brush in the box.',
    ],
    zh: [
      '理发器 陶瓷动刀 八支限位梳',
      '家用理发，0.8 至 25 毫米，刀头可水洗。',
      '氧化锆动刀配钢定刀，推杆微调 1.2 毫米；1,400 毫安时，续航 150 分钟。',
      '附刀油与毛刷。',
    ],
    materials: [fact('Blades', '刀头', 'Zirconia and stainless steel', '氧化锆、不锈钢')],
    measures: [len(178), wid(46), hei(40), wt(228)],
    care: t('Brush after use, one drop of oil a week.', '用后刷净，每周一滴油。'),
    offer: inColours(9800, 480, 'black', 'steel', 'ivory'),
  }),
  item('carbon-fibre-cutting-comb', 'beauty-tools', 'hair', 218, '#222326', {
    en: [
      'Cutting comb, carbon-filled resin, seam-free teeth',
      'Saw-cut teeth leave no mould line to catch.',
      'Two spacings: 1.2 and 0.6 mm. Bears 180 °C for a short time; does not build a charge.',
      'Scale in centimetres on the spine.',
    ],
    zh: [
      '碳纤剪发梳 锯齿成型 无合模线',
      '齿是锯出来的，没有毛边挂发。',
      '疏密两段：1.2 与 0.6 毫米；短时耐 180 ℃，不起静电。',
      '梳背有厘米刻度。',
    ],
    materials: [fact('Body', '主体', 'Carbon-filled resin', '碳纤树脂')],
    measures: [len(185), wid(28), wt(17)],
    care: care.wipe,
    offer: by(
      'pack',
      [
        ['1', '1 comb', '1 把', 2290, 35],
        ['3', '3 shapes', '3 款', 5690, 95],
      ],
      'black',
    ),
  }),
  item('slant-tweezers-hand-filed', 'beauty-tools', 'face', 101, '#b7302b', {
    en: [
      'Slant tweezers, hand-filed tips, 25°',
      'Picks up one hair from a glass plate.',
      'Stamped from 2 mm 420 steel; tips filed under a lens until no light passes.',
      'Painted or bare.',
    ],
    zh: [
      '斜口眉镊 手锉 25°',
      '能从玻璃板上夹起一根头发。',
      '2 毫米 420 钢冲坯，放大镜下锉到不透光。',
      '喷漆或裸钢。',
    ],
    materials: [fact('Body', '主体', '420 stainless', '420 不锈钢')],
    measures: [len(95), wid(10), wt(18)],
    care: t('Keep the cap on.', '用后套好尖套。'),
    offer: inColours(2990, 30, 'steel', 'black', 'red', 'rosegold'),
  }),
  item('double-edge-razor-brass', 'beauty-tools', 'face', 13, '#b08d45', {
    en: [
      'Double-edge razor, turned brass, closed comb',
      'Three parts, one screw, 88 g.',
      'Head machined, gap 0.68 mm. Handle of 12 mm brass with knurling cut, not rolled.',
      'Five blades included; mind the corners.',
    ],
    zh: [
      '双面剃须刀 车制黄铜 闭口梳',
      '三个零件，一颗螺纹，88 克。',
      '刀头铣制，间隙 0.68 毫米；12 毫米黄铜柄，切削滚花。',
      '附五枚刀片，注意边角。',
    ],
    materials: [fact('Body', '主体', 'Brass', '黄铜')],
    measures: [len(94), wid(43), wt(88)],
    care: t('Rinse, loosen half a turn, dry.', '冲净，松半圈，晾干。'),
    offer: inColours(15800, 180, 'brass', 'silver', 'graphite'),
  }),
])
