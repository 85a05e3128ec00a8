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
  wid,
  wt,
} from '@/prisma/seed/build-home'
import { abroad, flat, road } from '@/prisma/seed/shipping-home'

export const dengxinFactory = maker('dengxin-lighting', 'guzhen-lighting', {
  name: t('Guzhen Dengxin Task Lighting', '古镇灯芯台灯厂'),
  brand: t('Wick & Joint', '灯芯记'),
  tagline: t('Arms that stay where you leave them', '推到哪里就停在哪里的灯臂'),
  en: [
    'Dengxin pressed lamp joints from 2000, small friction hinges that nobody notices until they droop. A Swedish furniture chain bought four million of them; a Japanese desk maker bought the arms as well.',
    'By 2017 the hinge was good and the lamps above it were not, so the factory began to make the head too. An old school desk stands in the assembly hall; every lamp is switched on above it and a page is read.',
  ],
  zh: [
    '灯芯 2000 年起压灯具转轴，那种不下垂就没人注意的阻尼小件。一家瑞典家居连锁买走四百万只，一家日本书桌厂连灯臂也一起买。',
    '到 2017 年，轴是好轴，灯头却配不上，于是开始自己做灯头。总装车间里有一张旧课桌，每盏灯都要在上面点亮，读完一页书。',
  ],
  size: [2000, 105, 6800],
  oemPast: t(
    'Friction hinges for a Swedish furniture chain, lamp arms for a Japanese desk maker.',
    '为一家瑞典家居连锁做阻尼轴，为一家日本书桌厂做灯臂。',
  ),
  capabilities: [
    fact('Hinge life rig', '转轴寿命架', '16 stations', '16 工位'),
    fact('Die casting', '压铸', '5 machines, aluminium', '铝压铸 5 台'),
    fact('Light bench', '测光台', 'Desk grid of 49 points', '桌面 49 点网格'),
    fact('Drivers', '驱动', 'Constant current, made in house', '恒流，自制'),
  ],
  shipsFrom: t('No. 31 Caoer Industrial Road, Guzhen, Zhongshan', '中山市古镇曹二工业大道 31 号'),
  dispatchHours: 24,
  sections: [
    ['study', 'Study lamps', '学习灯'],
    ['work', 'Work lamps', '工作灯'],
    ['bedside', 'Bedside', '床头灯'],
  ],
  shipping: [flat(1000, 12900), road('south'), abroad(7200, 4600)],
})

export const dengxinProducts = listing('dengxin-lighting', 'DX', [
  item('wide-head-study-lamp', 'desk-lamps', 'study', 48, '#b9bdc0', {
    en: [
      'Study lamp, 480 mm head, 2,700–5,000 K, 14 W',
      'A wide head, so the hand that writes throws no shadow.',
      'Sixty diodes behind a prism plate. Two friction joints of 1.6 N·m hold the head anywhere; the base weighs 1.9 kg.',
      'A sensor dims by the room and can be switched off.',
    ],
    zh: [
      '宽头学习台灯 灯头 480 毫米 2,700–5,000 K 14 瓦',
      '灯头够宽，写字的手不挡光。',
      '六十颗灯珠加棱晶板；两处 1.6 牛·米阻尼轴随停，底座 1.9 公斤。',
      '感光自动调光，可关闭。',
    ],
    materials: [
      fact('Arm', '灯臂', 'Aluminium', '铝'),
      fact('Diffuser', '扩散板', 'PMMA prism', 'PMMA 棱晶'),
    ],
    measures: [wid(480), hei(520), wt(3.4, 'kg')],
    care: care.wipe,
    offer: inColours(25890, 4300, 'white', 'graphite', 'sage'),
  }),
  item('floor-reading-lamp-large', 'desk-lamps', 'study', 15, '#c9a36d', {
    en: [
      'Upright study floor lamp, 1,350 mm, light up and down',
      'Light on the desk and on the ceiling, so the room is not a cave.',
      'Down 24 W, up 18 W, each with its own dial. Head tilts 30°.',
      'Cable leaves at the foot; a 2 m lead.',
    ],
    zh: [
      '立式学习落地灯 1,350 毫米 上下出光',
      '桌面亮，顶也亮，屋里不像山洞。',
      '下照 24 瓦、上照 18 瓦，各有旋钮；灯头可倾 30°。',
      '线从底座出，长 2 米。',
    ],
    materials: [fact('Column', '立柱', 'Aluminium extrusion', '铝型材')],
    measures: [wid(560), hei(1350), wt(8.8, 'kg')],
    care: care.wipe,
    offer: inColours(69899, 11000, 'white', 'graphite'),
  }),
  item('spring-arm-lamp-classic', 'desk-lamps', 'work', 120, '#2a55a5', {
    en: [
      'Balanced-arm lamp, four springs, E27 socket',
      'A drawing-office lamp with visible springs and a bulb you can buy anywhere.',
      'Steel tube 10 × 10 mm, arms of 420 mm. Springs are tuned for a 300 g head, and there is a knob for the rest.',
      'Clamp opens to 60 mm. Bulb not included.',
    ],
    zh: [
      '四弹簧平衡臂灯 E27 灯头',
      '制图室的灯，弹簧看得见，灯泡哪里都能配。',
      '10 × 10 毫米方钢管，双臂各 420 毫米；弹簧按 300 克灯头调校，余量用旋钮微调。',
      '夹口 60 毫米，不含灯泡。',
    ],
    materials: [fact('Arm', '灯臂', 'Steel', '钢'), fact('Shade', '灯罩', 'Spun aluminium', '旋压铝')],
    measures: [len(840), dia(165), wt(2.1, 'kg')],
    care: care.wipe,
    offer: by(
      'base',
      [
        ['clamp', 'Desk clamp', '桌夹', 13700, 2600],
        ['foot', 'Cast-iron foot', '铸铁底座', 16700, 5100],
      ],
      'black',
      'cobalt',
      'red',
      'cream',
    ),
  }),
  item('screen-bar-lamp-450', 'desk-lamps', 'work', 201, '#43474d', {
    en: [
      'Monitor lamp bar, 450 mm, asymmetric reflector',
      'Lights the desk, not the screen.',
      'The reflector throws at 45° forward. Weighted clip holds on edges of 5–32 mm. USB-C 5 W.',
      'Touch dial on the bar.',
    ],
    zh: [
      '屏幕挂灯 450 毫米 非对称反光',
      '照桌面，不照屏幕。',
      '反光杯前倾 45°；配重夹适配 5–32 毫米屏沿，USB-C 5 瓦。',
      '灯身触控。',
    ],
    materials: [fact('Bar', '灯身', 'Aluminium', '铝')],
    measures: [len(450), dia(26), wt(420)],
    care: care.wipe,
    offer: inColours(11899, 680, 'black', 'white'),
  }),
  item('jeweller-magnifier-lamp', 'desk-lamps', 'work', 290, '#8fb0c4', {
    en: [
      'Magnifier lamp, 127 mm glass lens, 5 dioptres',
      'For solder, stamps and splinters.',
      'Ground glass lens, not resin, with a dust lid. A ring of 56 diodes dims in ten steps.',
      'Clamp opens to 55 mm.',
    ],
    zh: [
      '放大镜工作灯 127 毫米玻璃镜 5 屈光度',
      '焊锡、看邮票、挑刺都用得上。',
      '磨制玻璃镜片带防尘盖，56 颗灯珠环形光，十档调光。',
      '夹口 55 毫米。',
    ],
    materials: [fact('Lens', '镜片', 'Glass', '玻璃')],
    measures: [len(880), dia(230), wt(2.9, 'kg')],
    care: care.wipe,
    offer: inColours(19600, 3500, 'white', 'black'),
  }),
  item('swivel-wall-bed-lamp', 'desk-lamps', 'bedside', 70, '#b08d45', {
    en: [
      'Bedside wall lamp on a swivel, 15° beam, plug lead',
      'One reads, one sleeps.',
      'A deep cone with a 15° lens and 3 W. The joint turns 350°. Screw or adhesive plate.',
      'Lead of cloth, 2.2 m, with a rocker.',
    ],
    zh: [
      '可转床头壁灯 15°光束 插头线',
      '一个看书，一个睡觉。',
      '深筒 15°透镜，3 瓦；转轴 350°，可螺丝或胶贴。',
      '2.2 米布线带开关。',
    ],
    materials: [fact('Body', '灯体', 'Aluminium, brass joint', '铝、黄铜轴')],
    measures: [len(160), dia(48), wt(380)],
    care: care.wipe,
    offer: inColours(9600, 560, 'white', 'black', 'brass'),
  }),
  item('portable-table-lamp-cordless', 'desk-lamps', 'bedside', 9, '#dd7765', {
    en: [
      'Cordless table lamp, 3,600 mAh, three whites, 330 mm',
      'Carry it to the balcony and back.',
      'Acrylic disc scatters the light down, so the diode is never seen. 8 h at full, 60 h at low.',
      'Charges by USB-C in the foot.',
    ],
    zh: [
      '充电小台灯 3,600 毫安时 三色温 高 330 毫米',
      '端去阳台，再端回来。',
      '亚克力盘向下散光，看不见灯珠；满亮 8 小时，低亮 60 小时。',
      '底部 USB-C 充电。',
    ],
    materials: [fact('Body', '灯体', 'Aluminium', '铝')],
    measures: [dia(115), hei(330), wt(690)],
    care: care.battery,
    offer: inColours(12890, 900, 'ivory', 'coral', 'forest', 'black'),
  }),
  item('sunrise-alarm-lamp', 'desk-lamps', 'bedside', 233, '#e0a44a', {
    en: [
      'Wake-up lamp, 30-minute sunrise, warm night light',
      'Brightens for half an hour, then a bell.',
      'From 1,800 K to 4,000 K along a curve in 180 steps. The clock keeps time on a coin cell.',
      'No app and no account.',
    ],
    zh: [
      '日出唤醒灯 30 分钟渐亮 夜灯',
      '慢慢亮半小时，再响铃。',
      '1,800 K 到 4,000 K 分 180 级渐变；纽扣电池走时。',
      '不用应用，不用注册。',
    ],
    materials: [fact('Shade', '灯罩', 'PC, milk white', '乳白 PC')],
    measures: [dia(170), hei(175), wt(520)],
    care: care.wipe,
    offer: inColours(14899, 780, 'white', 'oat'),
  }),
])
