import {
  by,
  care,
  dep,
  dia,
  fact,
  inColours,
  item,
  len,
  listing,
  maker,
  t,
  wid,
  wt,
} from '@/prisma/seed/build-home'
import { hue } from '@/prisma/seed/palette-home'
import { air } from '@/prisma/seed/shipping-home'

export const jieqingFactory = maker('jieqing-jade', 'dehong-jewelry', {
  name: t('Ruili Jieqing Jade Carvers', '瑞丽界青玉雕坊'),
  brand: t('Borderjade', '界青'),
  tagline: t('Cut by the window, described as it is', '窗下开料，好坏都写明'),
  en: [
    'Jieqing has cut jadeite at the border since 1994, first bangles by the tray for Guangzhou and Hong Kong counters, later cabochons for a Taiwanese setter. The workshop never met a wearer.',
    'Live streams brought the wearers and a flood of adjectives. The brand answers with three lines per piece: type of goods, what light shows, what is wrong with it. Bangles are photographed wet and dry beside a grey card.',
  ],
  zh: [
    '界青 1994 年起在口岸开翡翠料，先一盘一盘给广州、香港柜台做镯子，后来给一位台湾镶嵌师做戒面，从没见过戴的人。',
    '直播带来了戴的人，也带来一堆形容词。这个牌子每件只写三行：货类、透光所见、瑕疵。手镯干湿各拍一张，旁边放灰卡。',
  ],
  size: [1994, 31, 1400],
  oemPast: t(
    'Bangles for counters in Guangzhou and Hong Kong, cabochons for a Taiwanese setter.',
    '为广州、香港柜台做手镯，为一位台湾镶嵌师做戒面。',
  ),
  capabilities: [
    fact('Saws', '切割', '4 oil saws, 2 wire', '油切机 4 台、线锯 2 台'),
    fact('Carvers', '雕工', '12', '12 人'),
    fact('Goods', '货类', 'Untreated (A) jadeite only', '仅天然（A 货）翡翠'),
    fact('Photographs', '拍摄', 'Wet and dry, grey card', '干湿各一，配灰卡'),
  ],
  shipsFrom: t('No. 18 Jiegao Jade Lane, Ruili, Dehong', '德宏州瑞丽市姐告玉巷 18 号'),
  dispatchHours: 72,
  sections: [
    ['bangles', 'Bangles', '手镯'],
    ['pendants', 'Pendants', '挂件'],
    ['small', 'Beads and rings', '珠串与戒'],
  ],
  shipping: [air(2800, 199900)],
})

export const jieqingProducts = listing('jieqing-jade', 'JQ', [
  item('flat-bangle-pale-green', 'jade', 'bangles', 39, '#cfa548', {
    en: [
      'Jadeite bangle, flat inside, pale green, fine grain',
      'Even pale green, waxy light, two short stone lines.',
      'Width 13 mm, 7.5 mm thick, inside ground flat so it lies on the arm. Lines are healed and do not catch a fingernail.',
      'Soap the hand and turn slowly to put it on.',
    ],
    zh: [
      '翡翠正圈平安镯 浅绿 细糯',
      '浅绿匀净，蜡光，有两条短石纹。',
      '条宽 13 毫米、厚 7.5 毫米，内平贴腕；石纹已愈合，指甲不挂。',
      '戴时抹皂，慢转入手。',
    ],
    materials: [fact('Stone', '材质', 'Jadeite, untreated', '翡翠，天然未处理')],
    measures: [dia(56), wid(13), wt(52)],
    care: care.jewel,
    offer: by(
      'diameter',
      [
        ['54', '54 mm', '54 毫米', 268000, 260],
        ['56', '56 mm', '56 毫米', 288000, 260],
        ['58', '58 mm', '58 毫米', 308000, 265],
      ],
      'celadon',
    ),
  }),
  item('round-bangle-lavender', 'jade', 'bangles', 127, '#b9a9cf', {
    en: [
      'Round-bar bangle, lavender to white, bean grain',
      'Old round shape, colour on one third.',
      'Bar of 9 mm turned true to 0.2 mm. Grain visible at arm’s length; the violet is faint under warm lamps.',
      'Heavier than it looks: 64 g at 56 mm.',
    ],
    zh: [
      '翡翠圆条镯 紫罗兰飘白 豆种',
      '老圆条，约三分之一带紫。',
      '条径 9 毫米，圆度 0.2 毫米；一臂之外可见颗粒，暖光下紫色偏淡。',
      '分量足，56 圈口重 64 克。',
    ],
    materials: [fact('Stone', '材质', 'Jadeite, untreated', '翡翠，天然未处理')],
    measures: [dia(56), wid(9), wt(64)],
    care: care.jewel,
    offer: by(
      'diameter',
      [
        ['54', '54 mm', '54 毫米', 128000, 270],
        ['56', '56 mm', '56 毫米', 136000, 275],
        ['59', '59 mm', '59 毫米', 148000, 280],
      ],
      'lilac',
      'white',
    ),
  }),
  item('icy-safety-disc-pendant', 'jade', 'pendants', 8, '#5d9b7e', {
    en: [
      'Safety-disc pendant, translucent, 24 mm',
      'A ring of stone with a small hole; you can read a headline through it.',
      '4.2 mm thick, polished to the hole. One cloud near the rim.',
      'On a knotted cord, 60–72 cm.',
    ],
    zh: [
      '冰糯平安扣 24 毫米',
      '小孔圆扣，压在报上能看清标题。',
      '厚 4.2 毫米，孔内也抛光；近边一处棉絮。',
      '编绳 60–72 厘米可调。',
    ],
    materials: [fact('Stone', '材质', 'Jadeite, untreated', '翡翠，天然未处理')],
    measures: [dia(24), dep(4.2), wt(6.8)],
    care: care.jewel,
    offer: by(
      'diameter',
      [
        ['20', '20 mm', '20 毫米', 68000, 80],
        ['24', '24 mm', '24 毫米', 98000, 85],
        ['28', '28 mm', '28 毫米', 138000, 90],
      ],
      'moon',
      'celadon',
    ),
  }),
  item('carved-bean-pod-pendant', 'jade', 'pendants', 199, '#cfa548', {
    en: [
      'Bean-pod pendant, three beans, apple green',
      'A plain subject that hides nothing of the stone.',
      'Carved in one day, polished in two. 18K loop of 0.4 g.',
      'Small brown spot at the back.',
    ],
    zh: [
      '翡翠福豆吊坠 三豆 苹果绿',
      '题材素，石头的好坏都藏不住。',
      '雕一天，抛两天；18K 扣头 0.4 克。',
      '背面一小点棕。',
    ],
    materials: [
      fact('Stone', '材质', 'Jadeite, untreated', '翡翠，天然未处理'),
      fact('Loop', '扣头', 'Gold 750', '18K 金'),
    ],
    measures: [len(26), wid(9), wt(3.9)],
    care: care.jewel,
    offer: inColours(118000, 70, 'jade'),
  }),
  item('ink-jadeite-guardian-plaque', 'jade', 'pendants', 265, '#222326', {
    en: [
      'Ink-jadeite plaque, black by day, green to light',
      'Hold it to a lamp and the edges turn green.',
      'Omphacite jade, 5.5 mm thick, carved with a mountain gate. The back is flat and can be engraved.',
      'Cord adjustable.',
    ],
    zh: [
      '墨翠山门牌 透光见绿',
      '对灯一照，边上泛绿。',
      '绿辉石质，厚 5.5 毫米，浅雕山门；背面平整可刻字。',
      '挂绳可调。',
    ],
    materials: [fact('Stone', '材质', 'Ink jadeite, untreated', '墨翠，天然未处理')],
    measures: [len(48), wid(32), wt(24)],
    care: care.jewel,
    offer: by(
      'size',
      [
        ['s', '40 × 27 mm', '40 × 27 毫米', 88000, 90],
        ['l', '48 × 32 mm', '48 × 32 毫米', 128000, 100],
      ],
      hue('ink-jade', 'Ink jade', '墨翠', '#20261f'),
    ),
  }),
  item('jade-bead-bracelet-8', 'jade', 'small', 61, '#9aa88c', {
    en: [
      'Bead bracelet, jadeite 8 mm, mixed greens',
      'Twenty-two beads from the cores of bangles.',
      'Beads are turned from the discs that bangles leave. Elastic of 1.0 mm, doubled.',
      'Colour runs from white to moss.',
    ],
    zh: [
      '翡翠圆珠手串 8 毫米 混色',
      '二十二颗，都取自镯心。',
      '手镯芯料车珠；1.0 毫米弹力绳双股。',
      '从白到苔绿。',
    ],
    materials: [fact('Stone', '材质', 'Jadeite, untreated', '翡翠，天然未处理')],
    measures: [len(175), dia(8), wt(21)],
    care: care.jewel,
    offer: by(
      'diameter',
      [
        ['6', '6 mm', '6 毫米', 26800, 60],
        ['8', '8 mm', '8 毫米', 36800, 75],
      ],
      'sage',
      'celadon',
      'moon',
    ),
  }),
  item('silver-cabochon-ring-jade', 'jade', 'small', 142, '#c3c7cb', {
    en: [
      'Cabochon ring, jadeite 8 × 10 mm, silver 925, open size',
      'A high dome in a plain bezel.',
      'The stone is 4.5 mm high, closed back lined with silver. Opens by two sizes.',
      'Green of medium tone, some cloud.',
    ],
    zh: [
      '翡翠蛋面戒 8 × 10 毫米 925 银开口',
      '高拱蛋面，素包边。',
      '石高 4.5 毫米，银底封背；开口可调两号。',
      '中等绿，带棉。',
    ],
    materials: [
      fact('Stone', '材质', 'Jadeite, untreated', '翡翠，天然未处理'),
      fact('Setting', '镶托', 'Silver 925', '925 银'),
    ],
    measures: [len(10), wid(8), wt(4.2)],
    care: care.jewel,
    offer: inColours(49800, 70, 'jade', 'lilac', 'moon'),
  }),
])
