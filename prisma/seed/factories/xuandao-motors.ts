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
  vol,
  wid,
  wt,
} from '@/prisma/seed/build-home'
import { flat, road } from '@/prisma/seed/shipping-home'

export const xuandaoFactory = maker('xuandao-motors', 'shunde-small-appliances', {
  name: t('Shunde Xuandao Motor Appliances', '顺德旋稻电机电器厂'),
  brand: t('Turning Ear', '旋稻'),
  tagline: t(
    'Motor winders who put blades and fans on their own shafts',
    '绕电机的人，给自己的轴装上刀和扇叶',
  ),
  en: [
    'Xuandao has wound small motors since 2003: blender motors for a Brazilian brand, fan motors for a chain of Japanese discount stores. In 2018 it noticed that six of its customers bought the same motor and sold it at six prices.',
    'The factory now finishes the machine itself. Rotors are balanced to 0.3 grams on a bench that used to be the ping-pong table; the net still hangs on the wall.',
  ],
  zh: [
    '旋稻 2003 年起绕小电机：给一家巴西品牌做料理机电机，给一家日本折扣店连锁做风扇电机。2018 年发现，六家客户买的是同一款电机，卖出六种价钱。',
    '于是自己把整机做完。转子动平衡做到 0.3 克，平衡机就架在原来的乒乓球台上，球网还挂在墙上。',
  ],
  size: [2003, 175, 9800],
  oemPast: t(
    'Blender motors for a Brazilian brand, fan motors for a Japanese discount chain.',
    '为一家巴西品牌做料理机电机，为一家日本折扣连锁做风扇电机。',
  ),
  capabilities: [
    fact('Winding machines', '绕线机', '30', '30 台'),
    fact('Rotor balance', '转子动平衡', '0.3 g', '0.3 克'),
    fact('Noise room', '消音室', '12 m², floor 21 dB(A)', '12 平方米，本底 21 分贝'),
    fact('Motors', '电机', 'AC, DC brushless, 5–1,600 W', '交流与直流无刷，5–1,600 瓦'),
  ],
  shipsFrom: t('No. 5 Lunjiao Industrial 2nd Road, Shunde, Foshan', '佛山市顺德区伦教工业二路 5 号'),
  dispatchHours: 24,
  sections: [
    ['blend', 'Blending', '搅拌'],
    ['air', 'Air', '空气'],
    ['heat', 'Warmth', '取暖'],
  ],
  shipping: [road('south', 15900), flat(1400)],
})

export const xuandaoProducts = listing('xuandao-motors', 'XD', [
  item('heating-blender-1-75l', 'blenders', 'blend', 77, '#9aa88c', {
    en: [
      'Heating blender 1.75 L, cooks soy milk, eight blades',
      'Grinds dry beans and boils them in the same jug.',
      '800 W motor, 800 W heating plate, borosilicate jug 5 mm. It stirs while heating, so the bottom does not catch.',
      'Twelve-hour delay; self-rinse in four minutes.',
    ],
    zh: [
      '加热破壁机 1.75 升 八叶刀',
      '干豆直接打，同一壶煮熟。',
      '电机 800 瓦、加热盘 800 瓦，5 毫米高硼硅杯；边煮边搅，不糊底。',
      '可预约十二小时，四分钟自清洗。',
    ],
    materials: [
      fact('Jug', '杯体', 'Borosilicate glass 5 mm', '高硼硅玻璃 5 毫米'),
      fact('Blades', '刀', 'Steel 304', '304 钢'),
    ],
    measures: [len(215), wid(205), hei(425), wt(5.1, 'kg')],
    care: care.appliance,
    offer: inColours(32900, 6400, 'white', 'sage', 'graphite'),
  }),
  item('portable-juice-cup-350', 'blenders', 'blend', 24, '#e8b98d', {
    en: [
      'Portable juice cup 350 ml, USB-C, six blades',
      'Fifteen cups of soft fruit per charge.',
      'A brushless 90 W motor and two 18650 cells. It runs only when the magnet in the cup meets the base.',
      'Cut fruit to 15 mm; no ice.',
    ],
    zh: [
      '便携榨汁杯 350 毫升 USB-C 六叶刀',
      '一次充电约打十五杯软水果。',
      '90 瓦无刷电机、两节 18650；杯体磁控到位才转。',
      '水果切 15 毫米块，不打冰。',
    ],
    materials: [fact('Cup', '杯', 'Copolyester', '共聚酯'), fact('Blades', '刀', 'Steel 304', '304 钢')],
    measures: [dia(76), hei(230), wt(470), vol(350)],
    care: t('Fill with water, run twice, dry upside down.', '加清水空转两次，倒置晾干。'),
    offer: inColours(9900, 620, 'white', 'apricot', 'lilac', 'mint'),
  }),
  item('stick-blender-steel-shaft', 'blenders', 'blend', 188, '#43474d', {
    en: [
      'Stick blender, steel shaft, 600 W, speed by pressure',
      'Squeeze more, spin faster.',
      'The shaft is 304 steel to the coupling and comes off for the sink. The bell has six slots, so it does not hold to the bottom.',
      'Set adds a 500 ml chopper and a whisk.',
    ],
    zh: [
      '手持料理棒 钢杆 600 瓦 按压调速',
      '捏得越紧，转得越快。',
      '304 钢杆可拆洗，罩口六槽，不吸底。',
      '套装另配 500 毫升绞肉杯与打蛋头。',
    ],
    materials: [fact('Shaft', '杆', 'Stainless steel 304', '304 不锈钢')],
    measures: [len(395), dia(66), wt(820)],
    care: care.appliance,
    offer: by(
      'kind',
      [
        ['single', 'Stick only', '单棒', 12700, 1100],
        ['set', 'With chopper and whisk', '套装', 18700, 1900],
      ],
      'white',
      'black',
    ),
  }),
  item('quiet-blender-cover-1-2l', 'blenders', 'blend', 290, '#8ea4b8', {
    en: [
      'Blender 1.2 L under a sound hood, brushless motor',
      'A hood with 12 mm of cotton felt drops over the jug.',
      'Brushless 700 W, 18,000 rpm. The hood seals on a silicone ring and the machine waits until it is shut.',
      'Cold work only; jug of copolyester.',
    ],
    zh: [
      '罩式静音料理机 1.2 升 无刷电机',
      '12 毫米棉毡夹层罩，扣上再转。',
      '700 瓦无刷电机，每分 18,000 转；硅胶圈密封，不合罩不启动。',
      '仅冷打，杯体为共聚酯。',
    ],
    materials: [fact('Hood', '罩', 'PC, cotton felt 12 mm', 'PC、棉毡 12 毫米')],
    measures: [len(240), wid(225), hei(410), wt(4.2, 'kg')],
    care: care.appliance,
    offer: inColours(28900, 5400, 'ivory', 'haze'),
  }),
  item('dc-pedestal-fan-seven-blades', 'fans-heaters-humidifiers', 'air', 52, '#c9a36d', {
    en: [
      'DC pedestal fan, seven blades, 24 speeds, 2.2–26 W',
      'Slow enough to sleep beside, strong enough for a shop.',
      'Brushless motor on ball bearings; blade 350 mm, pitch 28°. Swings 120° sideways, 105° up.',
      'Two columns: desk 480 mm, floor 920 mm.',
    ],
    zh: [
      '直流落地扇 七叶 24 档 2.2–26 瓦',
      '慢到能放床头，快到能吹店面。',
      '无刷电机配滚珠轴承，叶径 350 毫米、倾角 28°；左右 120°，上下 105°。',
      '两段立柱：台式 480 毫米，落地 920 毫米。',
    ],
    materials: [
      fact('Blades', '叶片', 'AS resin', 'AS 树脂'),
      fact('Base', '底座', 'Steel 2.4 kg', '2.4 公斤钢'),
    ],
    measures: [dia(395), hei(920), wt(4.6, 'kg')],
    care: care.appliance,
    offer: inColours(24890, 6200, 'white', 'graphite', 'oat'),
  }),
  item('desk-clip-fan-battery', 'fans-heaters-humidifiers', 'air', 148, '#a9d4bf', {
    en: [
      'Clip fan with battery, 4,000 mAh, 62 mm jaw',
      'Clips on a pram, a shelf or a bunk.',
      'Spring jaw opens to 62 mm with silicone teeth. Four speeds, 6 to 22 h.',
      'Grille spacing 5 mm.',
    ],
    zh: [
      '电池夹扇 4000 毫安时 夹口 62 毫米',
      '夹婴儿车、夹书架、夹上铺。',
      '弹簧夹口 62 毫米带硅胶齿；四档，6 至 22 小时。',
      '网罩间距 5 毫米。',
    ],
    materials: [fact('Body', '机身', 'ABS', 'ABS')],
    measures: [wid(160), hei(215), dep(120), wt(385)],
    care: care.battery,
    offer: inColours(5990, 520, 'white', 'mint', 'navy', 'pink'),
  }),
  item('evaporative-humidifier-4l', 'fans-heaters-humidifiers', 'air', 7, '#8fb7d8', {
    en: [
      'Evaporative humidifier 4 L, no mist, washable paper wick',
      'Air goes through a wet wick; no white dust on the furniture.',
      'The wick has 0.46 m² of surface; the fan draws 3–9 W. Output about 300 ml an hour at 23 °C and 30 %.',
      'Fill from the top while it runs.',
    ],
    zh: [
      '无雾加湿器 4 升 蒸发式 可洗湿膜',
      '风穿湿膜，家具上不落白粉。',
      '湿膜展开 0.46 平方米，风机 3–9 瓦；23 ℃、湿度 30% 时每小时约 300 毫升。',
      '运行中可上加水。',
    ],
    materials: [
      fact('Wick', '湿膜', 'Cellulose and polyester', '木浆涤纶'),
      fact('Tank', '水箱', 'PP', 'PP'),
    ],
    measures: [dia(235), hei(330), wt(2.1, 'kg'), vol(4, 'L')],
    care: t('Rinse the wick weekly; replace it each season.', '每周冲洗湿膜，每季更换。'),
    offer: inColours(26500, 3100, 'white', 'ice'),
  }),
  item('oil-free-panel-heater', 'fans-heaters-humidifiers', 'heat', 316, '#b4613f', {
    en: [
      'Convector heater, aluminium fins, 2,000 W, splash-proof',
      'Warms a 15 m² room without a fan.',
      'X-shaped fins heat in about a minute and click little, since the tube floats in ceramic bushes. Tip switch and limiter at 95 °C.',
      'Feet or wall brackets, both in the box.',
    ],
    zh: [
      '对流电暖器 铝鳍片 2,000 瓦 防溅水',
      '无风扇，15 平方米房间慢慢热起来。',
      'X 型鳍片约一分钟升温，发热管架在陶瓷套里，少有响声；倾倒断电，95 ℃限温。',
      '落地脚与壁挂件均附。',
    ],
    materials: [
      fact('Element', '发热体', 'Aluminium fins', '铝鳍片'),
      fact('Body', '机身', 'Steel 0.8 mm', '0.8 毫米钢'),
    ],
    measures: [len(780), hei(440), dep(95), wt(4.9, 'kg')],
    care: care.appliance,
    offer: inColours(22900, 6000, 'white', 'slate'),
  }),
])
