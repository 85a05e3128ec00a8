import {
  by,
  care,
  dep,
  dia,
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
import { hue } from '@/prisma/seed/palette-home'
import { abroad, flat, road } from '@/prisma/seed/shipping-home'

export const jimupuFactory = maker('jimupu-toys', 'chenghai-toys', {
  name: t('Chenghai Jimupu Toys', '澄海积木埠玩具厂'),
  brand: t('Blockwharf', '积木埠'),
  tagline: t('Moulds cut to a hundredth, colours mixed by the sack', '模具做到丝，颜色一袋一袋配'),
  en: [
    'Jimupu cut toy moulds for half of Chenghai from 1994 and moulded building bricks and pull-back cars for a Spanish toy chain and two American dollar-store groups. Its toolmakers measure in silk, the trade’s word for a hundredth of a millimetre.',
    'In 2017 the toolroom’s children were old enough to complain about bricks that split. The first own set was a harbour, drawn from the window. Scrap from each colour is kept apart and comes back as crane hooks, always grey.',
  ],
  zh: [
    '积木埠 1994 年起给半个澄海开玩具模，也替一家西班牙玩具连锁和两家美国一元店集团注塑积木、回力车。模具师傅量尺寸说“丝”，一丝就是百分之一毫米。',
    '2017 年，模房师傅的孩子大到会抱怨积木裂了。自家第一套就照着窗外画了座港口。每种颜色的边角料分开存，回料只做吊钩，永远是灰色。',
  ],
  size: [1994, 220, 16800],
  oemPast: t(
    'Bricks and pull-back cars for a Spanish toy chain and two American dollar-store groups.',
    '为一家西班牙玩具连锁和两家美国一元店集团制造积木与回力车。',
  ),
  capabilities: [
    fact('Injection machines', '注塑机', '44', '44 台'),
    fact('Toolroom', '模房', 'Wire cutting to 0.005 mm', '线切割 0.005 毫米'),
    fact('Brick material', '积木材料', 'Virgin ABS', '全新 ABS'),
    fact('Drop test', '跌落', 'Four drops, every model', '每款四次'),
  ],
  shipsFrom: t('No. 77 Laimei Industrial Zone, Chenghai District, Shantou', '汕头市澄海区莱美工业区 77 号'),
  dispatchHours: 24,
  sections: [
    ['bricks', 'Bricks', '积木'],
    ['wheels', 'Wheels', '车'],
    ['first', 'First years', '幼儿'],
    ['games', 'Games', '游戏'],
  ],
  shipping: [flat(800, 9900), road('south'), abroad(6600, 4200)],
})

export const jimupuProducts = listing('jimupu-toys', 'JM', [
  item('harbour-brick-set', 'toys', 'bricks', 57, '#b7302b', {
    en: [
      'Harbour brick set with working crane, from 6 years',
      'Quay, crane, two boats; the crane winds on a real thread.',
      'ABS bricks with a clutch of about 2 N, so small hands can part them. The crane turns on a ring of 48 teeth.',
      'Building book without words.',
    ],
    zh: [
      '港口积木套装 可动吊机 6 岁以上',
      '码头、吊机、两条船，吊机真用线卷。',
      'ABS 颗粒咬合力约 2 牛，小手拆得开；吊机齿圈 48 齿。',
      '无字图解说明书。',
    ],
    materials: [fact('Bricks', '颗粒', 'ABS', 'ABS')],
    measures: [len(380), wid(256), hei(290), wt(1.1, 'kg')],
    care: care.wipe,
    offer: by('pieces', [
      ['420', '420 pieces', '420 粒', 12890, 850],
      ['860', '860 pieces', '860 粒', 21890, 1600],
    ]),
  }),
  item('loose-brick-bucket', 'toys', 'bricks', 210, '#2a55a5', {
    en: [
      'Loose bricks in a lidded bucket, eleven shapes',
      'No model, no booklet: bricks.',
      'Eleven shapes, weighted toward 2 × 4. The lid is a base plate on both sides.',
      'Fits the common 8 mm grid.',
    ],
    zh: [
      '散装积木桶 十一种形状',
      '没有成品图，只有积木。',
      '十一种形状，2 × 4 居多；桶盖双面都是底板。',
      '适配通用 8 毫米格距。',
    ],
    materials: [fact('Bricks', '颗粒', 'ABS', 'ABS')],
    measures: [dia(240), hei(220), wt(1.4, 'kg')],
    care: care.wipe,
    offer: by(
      'pieces',
      [
        ['500', '500 pieces', '500 粒', 8700, 1300],
        ['1000', '1,000 pieces', '1,000 粒', 15700, 2400],
      ],
      hue('primary', 'Primary', '原色', '#d23b2e'),
      hue('pastel', 'Pastel', '粉彩', '#b9d0c4'),
    ),
  }),
  item('large-bricks-toddler', 'toys', 'first', 33, '#f0da72', {
    en: [
      'Large bricks for toddlers, 64 mm, from 18 months',
      'Bricks bigger than a mouth, hollow, quiet when they fall.',
      'Blow-moulded PE, wall 1.8 mm. Studs are domed, so stacking needs no force.',
      'A mesh bag for the bath.',
    ],
    zh: [
      '幼儿大颗粒积木 64 毫米 18 个月以上',
      '比嘴大，空心，掉地上不吵。',
      'PE 吹塑，壁厚 1.8 毫米；圆顶凸点，轻轻一搭就住。',
      '附沥水网袋，可进浴盆。',
    ],
    materials: [fact('Bricks', '颗粒', 'PE', 'PE')],
    measures: [len(128), wid(64), hei(64), wt(1.6, 'kg')],
    care: care.wipe,
    offer: by(
      'pieces',
      [
        ['24', '24 bricks', '24 块', 8700, 1200],
        ['48', '48 bricks', '48 块', 15700, 2200],
      ],
      hue('bright', 'Bright', '亮色', '#e2a52d'),
      hue('soft', 'Soft', '柔色', '#c9b7a4'),
    ),
  }),
  item('die-cast-dump-truck', 'toys', 'wheels', 128, '#c6962f', {
    en: [
      'Die-cast dump truck 1:32, lever tipper, steel axles',
      'Zinc cab, steel bed, no batteries.',
      'The bed tips on a sprung lever and locks at 48°. Tyres of TPR stretch over hubs, so they can be changed.',
      'From 3 years.',
    ],
    zh: [
      '合金自卸车 1:32 杠杆翻斗 钢轴',
      '锌合金驾驶室，钢板斗，不用电池。',
      '弹簧杠杆翻斗，48° 锁定；TPR 轮胎可拆换。',
      '3 岁以上。',
    ],
    materials: [
      fact('Cab', '驾驶室', 'Zinc alloy', '锌合金'),
      fact('Bed', '车斗', 'Steel 0.8 mm', '0.8 毫米钢'),
    ],
    measures: [len(265), wid(95), hei(110), wt(620)],
    care: care.wipe,
    offer: inColours(7899, 760, 'mustard', 'red', 'forest'),
  }),
  item('pull-back-street-car-set', 'toys', 'wheels', 17, '#8fb7d8', {
    en: [
      'Pull-back street cars, bus, taxi, van, sweeper',
      'Four motors of the old sort: a spring and five gears.',
      'Shells 2 mm ABS, rounded to 3 mm. Runs about six metres on boards.',
      'Drivers are moulded in and cannot be lost.',
    ],
    zh: [
      '回力街车 公交 出租 面包 清扫车',
      '老式机芯，一根发条五个齿轮。',
      '2 毫米 ABS 车壳，圆角 3 毫米；木地板上约跑六米。',
      '司机与车身一体，不会丢。',
    ],
    materials: [fact('Shell', '车壳', 'ABS', 'ABS')],
    measures: [len(92), wid(44), hei(48), wt(68)],
    care: care.wipe,
    offer: by('pieces', [
      ['4', '4 cars', '4 辆', 5900, 420],
      ['8', '8 cars', '8 辆', 10900, 800],
    ]),
  }),
  item('marble-run-clear-tubes', 'toys', 'bricks', 84, '#a9d4bf', {
    en: [
      'Marble run with clear tubes and a lift wheel',
      'Turn the wheel and the marbles climb again.',
      'Tubes of clear PC, 22 mm inside, with a quarter-turn lock. A hand wheel lifts six marbles at a time.',
      'Glass marbles 16 mm; from 4 years.',
    ],
    zh: [
      '透明管弹珠轨道 提升轮',
      '摇轮子，弹珠又上去了。',
      'PC 透明管内径 22 毫米，四分之一圈锁紧；提升轮每次带六颗。',
      '16 毫米玻璃珠，4 岁以上。',
    ],
    materials: [fact('Tubes', '管', 'PC', 'PC')],
    measures: [wid(420), dep(300), hei(720), wt(1.9, 'kg')],
    care: care.wipe,
    offer: by(
      'pieces',
      [
        ['90', '90 parts', '90 件', 11700, 2300],
        ['150', '150 parts', '150 件', 17700, 3400],
      ],
      'clear',
      'mint',
    ),
  }),
  item('wooden-feel-balance-boats', 'toys', 'first', 305, '#b98a56', {
    en: [
      'Balance boats, twelve figures on a rocking hull',
      'Load the boat until it tips.',
      'The hull is 380 mm of beech, figures are 30–70 mm. Paint is water-borne, edges 2 mm.',
      'One to four players.',
    ],
    zh: [
      '平衡小船 十二只人偶',
      '装到翻船为止。',
      '380 毫米榉木船身，人偶 30–70 毫米；水性漆，圆角 2 毫米。',
      '一至四人玩。',
    ],
    materials: [fact('Hull', '船身', 'Beech', '榉木')],
    measures: [len(380), wid(90), hei(120), wt(780)],
    care: care.wipe,
    offer: inColours(8700, 980, 'sky', 'coral'),
  }),
  item('magnetic-travel-games', 'toys', 'games', 165, '#2f5040', {
    en: [
      'Magnetic travel game tin: draughts, gomoku, ludo',
      'Three boards under one lid, men that stay on a train.',
      'Tin of 0.25 mm, double-sided boards. Pieces 14 mm with a pressed magnet under a welded cap.',
      'From 5 years.',
    ],
    zh: [
      '磁性旅行棋盒 跳棋 五子棋 飞行棋',
      '一盒三盘，火车上不滑。',
      '0.25 毫米马口铁盒，双面棋盘；14 毫米棋子，磁片超声封盖。',
      '5 岁以上。',
    ],
    materials: [fact('Tin', '盒', 'Tinplate', '马口铁')],
    measures: [len(190), wid(190), hei(24), wt(430)],
    care: care.wipe,
    offer: inColours(4700, 520, 'forest', 'red', 'navy'),
  }),
])
