import {
  by,
  care,
  dep,
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
import { flat, road } from '@/prisma/seed/shipping-home'

export const cuiwuFactory = maker('cuiwu-appliances', 'cixi-small-appliances', {
  name: t('Cixi Cuiwu Electric Appliances', '慈溪脆屋电器厂'),
  brand: t('Crisp House', '脆屋'),
  tagline: t('Hot air, measured in metres per second', '用米每秒来说热风'),
  en: [
    'Cuiwu moulded hair-dryer shells from 2002 and knew hot air before anyone wanted to eat from it. In 2013 a German discounter asked for an air fryer; by 2019 the factory had built them for five labels, all with the same basket.',
    'The own brand began with the basket. Four welders changed the floor from punched sheet to rod, so fat drips and air comes back from below. A wall in the test kitchen shows 600 photographs of one brand of frozen chip, each with time and temperature.',
  ],
  zh: [
    '脆屋 2002 年给电吹风注塑外壳，在没人想吃热风之前就懂热风了。2013 年一家德国折扣超市来做空气炸锅，到 2019 年替五个牌子做，炸篮全是同一只。',
    '自家品牌就从炸篮改起：四名焊工把冲孔底板换成圆条，油能滴下，风能从底下回来。试验厨房的墙上贴着 600 张同一种冻薯条的照片，每张写着时间和温度。',
  ],
  size: [2002, 240, 15600],
  oemPast: t(
    'Air fryers for a German discounter and four other labels.',
    '为一家德国折扣超市和另外四个牌子制造空气炸锅。',
  ),
  capabilities: [
    fact('Injection machines', '注塑机', '26', '26 台'),
    fact('Basket welding', '炸篮焊接', '4 robots, 6 benches', '4 台机器人、6 个工位'),
    fact('Test kitchen', '试验厨房', '12 ovens, logged', '12 个炉位，全记录'),
    fact('Coating', '涂层', 'Ceramic type or bare steel', '陶瓷型涂层或裸钢'),
  ],
  shipsFrom: t('No. 118 Chaosheng Road, Zhouxiang, Cixi, Ningbo', '宁波市慈溪市周巷镇潮生路 118 号'),
  dispatchHours: 24,
  sections: [
    ['fry', 'Air fryers', '空气炸锅'],
    ['oven', 'Fryer ovens', '烤炸一体'],
    ['warm', 'Warmth', '取暖'],
  ],
  shipping: [road('east', 19900), flat(1600)],
})

export const cuiwuProducts = listing('cuiwu-appliances', 'CW', [
  item('window-air-fryer-5l', 'air-fryers', 'fry', 40, '#b08d45', {
    en: [
      'Air fryer 5 L with window and lamp, rod basket',
      'Look without pulling the drawer; the heat stays in.',
      'Two panes of tempered glass, 6 mm apart. 1,500 W, 80–200 °C in steps of 5. The rod basket stands 14 mm above the tray.',
      'Basket 230 × 230 mm holds a 1.4 kg chicken.',
    ],
    zh: [
      '可视空气炸锅 5 升 带灯 圆条炸篮',
      '不拉抽屉也看得见，热气不跑。',
      '双层钢化玻璃，间隔 6 毫米；1,500 瓦，80–200 ℃每 5 度一档；炸篮离底 14 毫米。',
      '炸篮 230 × 230 毫米，放得下 1.4 公斤整鸡。',
    ],
    materials: [fact('Basket', '炸篮', 'Steel rod, ceramic-type coating', '钢条，陶瓷型涂层')],
    measures: [len(375), wid(290), hei(305), wt(5.3, 'kg')],
    care: care.appliance,
    offer: by(
      'volume',
      [
        ['5l', '5 L', '5 升', 25890, 6400],
        ['6-5l', '6.5 L', '6.5 升', 30890, 7300],
      ],
      'ivory',
      'graphite',
      'sage',
    ),
  }),
  item('steel-basket-air-fryer-uncoated', 'air-fryers', 'fry', 126, '#a9adb0', {
    en: [
      'Air fryer 4.5 L, uncoated 304 basket, dishwasher parts',
      'No coating to scratch; a little oil keeps food from sticking.',
      'Basket and tray are 304 steel, 0.8 mm, passivated. The drawer front comes off so that nothing electrical sees water.',
      '1,400 W; preheat three minutes.',
    ],
    zh: [
      '无涂层空气炸锅 4.5 升 304 炸篮 可机洗',
      '没有涂层可刮，抹点油就不粘。',
      '炸篮与盘为 0.8 毫米 304 钢，钝化处理；抽屉面可拆，电件不沾水。',
      '1,400 瓦，建议预热三分钟。',
    ],
    materials: [fact('Basket and tray', '炸篮与盘', 'Stainless steel 304', '304 不锈钢')],
    measures: [len(350), wid(275), hei(300), wt(4.8, 'kg')],
    care: care.dishwasher,
    offer: inColours(31800, 6000, 'white', 'black'),
  }),
  item('mini-air-fryer-2l-single', 'air-fryers', 'fry', 17, '#e7b9bd', {
    en: [
      'Small air fryer 2 L, 900 W, knob control',
      'One portion, one knob, a footprint like a toaster.',
      'Turn to the minute; a bell rings. The 900 W element heats the small chamber to 180 °C in about two minutes.',
      'Cord stores underneath.',
    ],
    zh: [
      '迷你空气炸锅 2 升 900 瓦 旋钮',
      '一人份，一个旋钮，占地像烤面包机。',
      '旋到分钟，到时响铃；900 瓦，小腔约两分钟到 180 ℃。',
      '底部可收线。',
    ],
    materials: [fact('Body', '机身', 'PP', 'PP')],
    measures: [len(265), wid(210), hei(245), wt(2.4, 'kg')],
    care: care.appliance,
    offer: inColours(13899, 3000, 'cream', 'pink', 'celadon', 'black'),
  }),
  item('dual-drawer-air-fryer-8l', 'air-fryers', 'fry', 213, '#3c4147', {
    en: [
      'Two-drawer air fryer 8 L, finish together',
      'Fish left, chips right, both ready at the same minute.',
      'Two fans and two elements, 2 × 1,100 W. The shorter program waits; a divider of mineral wool keeps smells apart.',
      'Each drawer 4 L with its own lamp.',
    ],
    zh: [
      '双抽屉空气炸锅 8 升 同步完成',
      '左边鱼，右边薯条，同一分钟好。',
      '双风机双发热管，2 × 1,100 瓦；时间短的自动等候，岩棉隔板不串味。',
      '每抽 4 升，各有照明。',
    ],
    materials: [fact('Drawers', '抽屉', 'Steel, ceramic-type coating', '钢，陶瓷型涂层')],
    measures: [len(410), wid(385), hei(320), wt(8.2, 'kg')],
    care: care.appliance,
    offer: inColours(49700, 10200, 'graphite', 'cream'),
  }),
  item('air-fryer-oven-22l-racks', 'air-fryers', 'oven', 95, '#a8623c', {
    en: [
      'Air-fryer oven 22 L, three racks, damped door',
      'Bakes a 26 cm pizza; fries two trays at once.',
      'Fan behind, elements above and below, 1,700 W. The door hinge is damped, so it does not drop on the worktop.',
      'Crumb tray slides out from the front.',
    ],
    zh: [
      '空气炸烤箱 22 升 三层 阻尼门',
      '26 厘米披萨放得下，两盘同炸。',
      '后置风机，上下发热，1,700 瓦；门轴带阻尼，不砸台面。',
      '碎屑盘从前方抽出。',
    ],
    materials: [
      fact('Cavity', '内腔', 'Aluminised steel', '镀铝钢'),
      fact('Racks', '烤网', 'Steel 304', '304 钢'),
    ],
    measures: [wid(405), dep(385), hei(370), wt(9.6, 'kg')],
    care: care.appliance,
    offer: inColours(45800, 11800, 'ivory', 'graphite'),
  }),
  item('steam-air-fryer-tank', 'air-fryers', 'oven', 260, '#8fb7d8', {
    en: [
      'Air fryer 6 L with steam, 500 ml side tank',
      'Steams first, browns after: bread, fish, last night’s buns.',
      'A 700 W boiler feeds a nozzle above the fan. Descale reminder counts litres, not days.',
      'Dry fry 1,600 W; both together are never switched on.',
    ],
    zh: [
      '蒸汽空气炸锅 6 升 500 毫升水箱',
      '先蒸后烤：面包、鱼、隔夜馒头。',
      '700 瓦蒸发器经喷嘴送到风机上方；除垢按升数提醒，不按天数。',
      '干炸 1,600 瓦，蒸烤不同时通电。',
    ],
    materials: [fact('Boiler', '蒸发器', 'Cast aluminium, steel 304 tube', '压铸铝、304 管')],
    measures: [len(405), wid(300), hei(335), wt(6.7, 'kg')],
    care: care.appliance,
    offer: inColours(43900, 8300, 'white', 'slate'),
  }),
  item('bath-fan-heater-ptc', 'fans-heaters-humidifiers', 'warm', 349, '#dd7a34', {
    en: [
      'Fan heater, PTC ceramic, 1,800 W, 2 seconds to warm air',
      'Small enough to move from desk to hall.',
      'PTC stones limit themselves as they warm. Swings 70°, stops when lifted, IP21.',
      'Washable filter on the back.',
    ],
    zh: [
      'PTC 陶瓷暖风机 1,800 瓦 两秒出热',
      '从书桌搬到门厅都不费力。',
      'PTC 升温后自行限功率；摇头 70°，离地断电，IP21。',
      '背部滤网可洗。',
    ],
    materials: [fact('Body', '机身', 'Flame-retardant ABS', '阻燃 ABS')],
    measures: [wid(180), dep(165), hei(290), wt(1.9, 'kg')],
    care: care.appliance,
    offer: inColours(12900, 2500, 'white', 'black', 'terracotta'),
  }),
  item('calf-and-foot-warmer-mat', 'fans-heaters-humidifiers', 'warm', 66, '#8e9297', {
    en: [
      'Folding under-desk warmer, carbon film, 160 W',
      'Four panels around the feet, about 45 °C on the felt.',
      'Carbon film between PET, 160 W in three steps; the tip switch is under the floor panel. Folds to 40 mm.',
      'Timer two, four or eight hours.',
    ],
    zh: [
      '折叠桌下取暖围板 碳晶 160 瓦',
      '四面围脚，毡面约 45 ℃。',
      'PET 夹碳晶膜，三档最高 160 瓦，底板带倾倒开关；折叠厚 40 毫米。',
      '定时二、四、八小时。',
    ],
    materials: [fact('Cover', '面料', 'Polyester felt', '涤纶毡')],
    measures: [wid(480), dep(330), hei(420), wt(1.7, 'kg')],
    care: care.wipe,
    offer: inColours(15700, 2300, 'grey', 'camel'),
  }),
])
