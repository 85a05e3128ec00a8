import {
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
  vol,
  wt,
} from '@/prisma/seed/build-home'
import { abroad, flat, road } from '@/prisma/seed/shipping-home'

export const fengxiaFactory = maker('fengxia-hair-tools', 'cixi-small-appliances', {
  name: t('Cixi Fengxia Personal Appliances', '慈溪风匣个护电器厂'),
  brand: t('Windcase', '风匣'),
  tagline: t('Dryer motors from 18,000 to 110,000 rpm', '从一万八千到十一万转的吹风机电机'),
  en: [
    'Fengxia has made salon dryers since 1995, first with the AC motors that hairdressers still ask for, later with brushless ones for a Korean salon supplier and a British hotel fitter.',
    'When the hotel fitter closed in 2020, 11,000 wall holders stayed in the yard. Selling them one by one on the internet taught the office how to write for people instead of purchasing departments, and the brand followed. Each brushless rotor is spun for six minutes at speed before it meets a shell.',
  ],
  zh: [
    '风匣 1995 年开始做沙龙吹风机，先做理发师至今点名要的交流电机，后来为一家韩国沙龙供应商和一家英国酒店配套商做无刷机。',
    '2020 年那家配套商停业，院子里剩下一万一千个壁挂座。一个一个在网上卖掉的过程，教会办公室怎么写给人看，而不是写给采购部看，品牌由此而来。每只无刷转子装壳前都要全速转六分钟。',
  ],
  size: [1995, 130, 8300],
  oemPast: t(
    'Dryers for a Korean salon supplier and a British hotel fitter.',
    '为一家韩国沙龙供应商和一家英国酒店配套商制造吹风机。',
  ),
  capabilities: [
    fact('Motor types', '电机', 'AC 18,000 to brushless 110,000 rpm', '交流 18,000 至无刷 110,000 转'),
    fact('Spin-in', '跑合', '6 min per rotor', '每只 6 分钟'),
    fact('Heater winding', '发热丝绕制', 'In house, mica frames', '自绕，云母架'),
    fact('Airflow rig', '风量台', '2', '2 台'),
  ],
  shipsFrom: t('No. 40 Xinxing 3rd Road, Guanhaiwei, Cixi, Ningbo', '宁波市慈溪市观海卫镇新兴三路 40 号'),
  dispatchHours: 24,
  sections: [
    ['dryers', 'Hair dryers', '电吹风'],
    ['travel', 'Travel and hotel', '旅行与酒店'],
    ['air', 'Humidity and air', '加湿与风'],
  ],
  shipping: [flat(800, 12900), road('east'), abroad(6400, 4200)],
})

export const fengxiaProducts = listing('fengxia-hair-tools', 'FE', [
  item('brushless-dryer-110k', 'hair-dryers', 'dryers', 50, '#c9b99d', {
    en: [
      'Hair dryer 110,000 rpm, 385 g, brushless, 1,600 W',
      'Moves more air with less heat; the weight sits in the grip.',
      'A 29 mm brushless motor pushes about 19 m/s at the nozzle. The thermistor reads 100 times a second and keeps the air below 88 °C.',
      'Two magnetic nozzles in the box.',
    ],
    zh: [
      '高速电吹风 11 万转 385 克 无刷 1,600 瓦',
      '风大温低，重心在手柄里。',
      '29 毫米无刷电机，出风约 19 米/秒；热敏电阻每秒测温 100 次，风温不超过 88 ℃。',
      '附两只磁吸风嘴。',
    ],
    materials: [
      fact('Shell', '外壳', 'PC, matt paint', 'PC 哑光漆'),
      fact('Motor', '电机', 'Brushless 29 mm', '29 毫米无刷'),
    ],
    measures: [len(172), hei(262), dia(72), wt(385)],
    care: care.appliance,
    offer: inColours(27800, 780, 'white', 'graphite', 'rose', 'haze'),
  }),
  item('salon-ac-dryer-2200', 'hair-dryers', 'dryers', 240, '#b7302b', {
    en: [
      'Salon dryer, long-life AC motor, 2,200 W, 2.8 m cord',
      'The one hairdressers hang on a hook: heavy, even, mendable.',
      'AC motor with carbon brushes that change without soldering. Two heats and two speeds on separate rockers, cold shot on the grip.',
      'Cord of rubber, 2.8 m.',
    ],
    zh: [
      '沙龙电吹风 交流电机 2,200 瓦 线长 2.8 米',
      '理发店挂钩上的那一种：沉、匀、可修。',
      '交流电机，碳刷免焊更换；温度与风速各用一只船形开关，冷风键在握把。',
      '2.8 米橡胶线。',
    ],
    materials: [fact('Shell', '外壳', 'Glass-filled nylon', '加纤尼龙')],
    measures: [len(235), hei(250), dia(92), wt(640)],
    care: care.appliance,
    offer: inColours(15800, 1050, 'black', 'red'),
  }),
  item('folding-travel-dryer-dual-volt', 'hair-dryers', 'travel', 19, '#8fb7d8', {
    en: [
      'Folding travel dryer, 110/220 V switch, 1,200 W',
      'Folds to the size of a paperback; the switch needs a coin.',
      'Brass hinge with a cable loop that turns through 90°. At 110 V it still gives 1,000 W.',
      'Pouch in the box; plug adapters not included.',
    ],
    zh: [
      '折叠旅行电吹风 双电压 1,200 瓦',
      '折起来像一本平装书，电压用硬币拨。',
      '黄铜转轴，线圈随折 90°；110 伏下仍有 1,000 瓦。',
      '附收纳袋，不含转换插头。',
    ],
    materials: [fact('Shell', '外壳', 'PC and ABS', 'PC/ABS')],
    measures: [len(150), hei(190), dep(62), wt(395)],
    care: care.appliance,
    offer: inColours(9500, 620, 'white', 'sky', 'plum'),
  }),
  item('diffuser-curl-dryer', 'hair-dryers', 'dryers', 133, '#65405f', {
    en: [
      'Dryer for curls with 135 mm diffuser, low-speed start',
      'Eighteen hollow fingers dry at the root without blowing curls apart.',
      'The lowest speed is 5 m/s, and the switch starts there. Diffuser of PA, ring-locked, not pushed on.',
      '1,400 W.',
    ],
    zh: [
      '卷发电吹风 135 毫米烘罩 低速起步',
      '十八根空心指从发根吹，不吹散卷度。',
      '最低档 5 米/秒，开机即在此档；尼龙烘罩旋锁固定。',
      '1,400 瓦。',
    ],
    materials: [fact('Diffuser', '烘罩', 'PA', 'PA')],
    measures: [len(205), hei(255), dia(135), wt(510)],
    care: care.appliance,
    offer: inColours(18500, 1000, 'ivory', 'plum', 'black'),
  }),
  item('wall-holder-dryer-hotel', 'hair-dryers', 'travel', 372, '#bfc4c6', {
    en: [
      'Wall dryer with holder switch, coiled cord, 1,400 W',
      'Hangs itself off: the holder cuts the power.',
      'A micro switch in the cradle, a coiled cord that reaches 1.6 m. Fixes with two screws at 60 mm.',
      'From the years of hotel fitting, unchanged but for the colour.',
    ],
    zh: [
      '壁挂电吹风 挂座断电 弹簧线 1,400 瓦',
      '一挂即断电。',
      '挂座内置微动开关，弹簧线拉至 1.6 米；两颗螺丝，孔距 60 毫米。',
      '酒店配套年代的老款，只换了颜色。',
    ],
    materials: [fact('Holder', '挂座', 'ABS', 'ABS')],
    measures: [len(160), hei(225), dep(110), wt(560)],
    care: care.appliance,
    offer: inColours(8899, 900, 'white', 'mist'),
  }),
  item('tower-bladeless-circulator', 'fans-heaters-humidifiers', 'air', 85, '#5f6a73', {
    en: [
      'Tower fan 880 mm, cross-flow drum, 90° swing',
      'Thin as an umbrella stand; air leaves over 500 mm of height.',
      'The 110 mm drum turns at 480–1,150 rpm on a brushless motor. Rear grille unclips without a tool.',
      '26 W at full speed.',
    ],
    zh: [
      '塔扇 880 毫米 贯流风轮 摇头 90°',
      '占地像伞架，出风高度 500 毫米。',
      '110 毫米风轮，无刷电机每分 480–1,150 转；后网免工具拆洗。',
      '最高档 26 瓦。',
    ],
    materials: [fact('Body', '机身', 'ABS', 'ABS')],
    measures: [dia(300), hei(880), wt(3.9, 'kg')],
    care: care.appliance,
    offer: inColours(23700, 5200, 'white', 'graphite'),
  }),
  item('bedside-ultrasonic-humidifier-2l', 'fans-heaters-humidifiers', 'air', 31, '#b9a9cf', {
    en: [
      'Bedside ultrasonic humidifier 2 L, wide mouth, 24 dB(A) typical',
      'A mouth of 120 mm, so a hand and a brush fit in.',
      'Transducer 2.4 MHz, up to 180 ml/h; stops when dry. Use boiled or soft water to avoid dust.',
      'Warm lamp, can be off.',
    ],
    zh: [
      '床头超声加湿器 2 升 大口径 典型 24 分贝',
      '口径 120 毫米，手和刷子都伸得进。',
      '2.4 兆赫换能片，每小时至多 180 毫升，缺水即停；建议用凉白开或软水。',
      '暖光小灯，可关。',
    ],
    materials: [fact('Tank', '水箱', 'PP and AS', 'PP 与 AS')],
    measures: [dia(165), hei(225), wt(820), vol(2, 'L')],
    care: t('Empty daily, wipe the plate with vinegar weekly.', '每日倒空，每周以白醋擦换能片。'),
    offer: inColours(7900, 1250, 'white', 'lilac', 'sage'),
  }),
])
