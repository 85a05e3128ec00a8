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
import { air, flat } from '@/prisma/seed/shipping-home'

export const waweiFactory = maker('wawei-power', 'dongguan-phones', {
  name: t('Dongguan Wawei Electronics', '东莞瓦苇电子厂'),
  brand: t('Wattreed', '瓦苇'),
  tagline: t('Power banks and cables with the numbers printed on them', '把参数印在壳上的充电宝与线'),
  en: [
    'Wawei wound transformers from 2006, then built chargers for a Swiss travel-goods label and power banks for a Japanese convenience chain. Both wanted small print; the factory learned to fit eleven values on a label of 30 mm.',
    'Its own brand turns the label outward: rated watt-hours, measured output and cell type stand on the front of every shell. Cables are bent on a home-made rig of bicycle parts that clicks all day beside the canteen.',
  ],
  zh: [
    '瓦苇 2006 年绕变压器起家，后为一家瑞士旅行用品品牌做充电器，为一家日本便利店连锁做充电宝。两家都要小字标签，工厂学会在 30 毫米里排下十一个参数。',
    '自家品牌把标签翻到正面：额定瓦时、实测输出、电芯类型都印在壳上。食堂旁边有一台自行车零件拼的折弯机，整天咔哒咔哒地弯线。',
  ],
  size: [2006, 190, 7800],
  oemPast: t(
    'Chargers for a Swiss travel-goods label, power banks for a Japanese convenience-store chain.',
    '为一家瑞士旅行用品品牌做充电器，为一家日本便利店连锁做充电宝。',
  ),
  capabilities: [
    fact('Cell sorting', '电芯分选', '48 channels, by capacity and resistance', '48 通道，按容量与内阻'),
    fact('Ageing racks', '老化架', '2,400 positions, 4 h', '2,400 位，4 小时'),
    fact('Cable extrusion', '线缆押出', '2 lines', '2 条'),
    fact('Ultrasonic welders', '超声焊', '6', '6 台'),
  ],
  shipsFrom: t('No. 8 Wawei Lane, Xiagang, Chang’an, Dongguan', '东莞市长安镇厦岗瓦苇巷 8 号'),
  dispatchHours: 24,
  sections: [
    ['banks', 'Power banks', '充电宝'],
    ['chargers', 'Chargers', '充电器'],
    ['cables', 'Cables', '数据线'],
  ],
  shipping: [flat(600, 5900), air(1800)],
})

export const waweiProducts = listing('wawei-power', 'WR', [
  item('flat-power-bank-22w', 'power-banks', 'banks', 58, '#c0a060', {
    en: [
      'Flat power bank, 22.5 W, two ports, display in percent',
      'A slim bank for one phone and a half, with an honest percentage.',
      'Lithium-polymer cells; the gauge counts charge instead of reading voltage, so 20 % means a fifth.',
      'Rated output is printed beside cell capacity.',
    ],
    zh: [
      '薄款充电宝 22.5 瓦 双口 百分比显示',
      '薄薄一块，够手机充一次半，电量显示靠库仑计。',
      '聚合物锂电芯；按电量计数而非按电压估算，20% 就是五分之一。',
      '额定输出与电芯容量并排印在壳上。',
    ],
    materials: [
      fact('Cells', '电芯', 'Lithium polymer', '聚合物锂电'),
      fact('Shell', '外壳', 'PC and ABS, flame-retardant', '阻燃 PC/ABS'),
    ],
    measures: [len(142), wid(68), hei(15), wt(215)],
    care: care.battery,
    offer: by(
      'capacity',
      [
        ['10000', '10,000 mAh · 37 Wh', '10000 毫安时 · 37 瓦时', 8700, 290],
        ['20000', '20,000 mAh · 74 Wh', '20000 毫安时 · 74 瓦时', 13700, 470],
      ],
      'ivory',
      'graphite',
      'sage',
    ),
  }),
  item('laptop-power-bank-65w', 'power-banks', 'banks', 130, '#43474d', {
    en: [
      'Laptop power bank, 20,000 mAh, 65 W USB-C',
      'One hour of charging for it, about one laptop charge from it.',
      'Four 5,000 mAh 21700 cells in an aluminium tube that spreads the heat. 74 Wh, within the cabin limit of 100 Wh.',
      'C1 65 W in and out, C2 30 W, A 22.5 W.',
    ],
    zh: [
      '笔记本充电宝 20000 毫安时 65 瓦 USB-C',
      '充满约一小时，可给笔记本充约一次。',
      '四节 5,000 毫安时 21700 电芯置于铝管内散热；74 瓦时，低于随身携带 100 瓦时限值。',
      'C1 双向 65 瓦，C2 30 瓦，A 口 22.5 瓦。',
    ],
    materials: [
      fact('Cells', '电芯', '21700 lithium-ion × 4', '21700 锂离子 × 4'),
      fact('Shell', '外壳', 'Aluminium tube', '铝型材'),
    ],
    measures: [len(150), wid(58), hei(52), wt(492)],
    care: care.battery,
    offer: inColours(24890, 600, 'graphite', 'silver'),
  }),
  item('magnetic-snap-bank-5000', 'power-banks', 'banks', 20, '#d9b0a0', {
    en: [
      'Magnetic power bank, 5,000 mAh, 8.8 mm thin',
      'Clings to the phone and stays in the hand.',
      'Sixteen N52 magnets hold about 9 N. Wireless 15 W or 20 W by cable; a graphite sheet carries heat to the rim.',
      'With the metal ring supplied it fits other phones too.',
    ],
    zh: [
      '磁吸充电宝 5000 毫安时 厚 8.8 毫米',
      '吸在手机背面，不妨碍握持。',
      '十六颗 N52 磁铁，吸力约 9 牛；无线 15 瓦或有线 20 瓦，石墨片导热至边框。',
      '附金属环，其他手机也能用。',
    ],
    materials: [fact('Shell', '外壳', 'Aluminium frame, glass-fibre back', '铝框、玻纤背板')],
    measures: [len(102), wid(67), hei(8.8), wt(122)],
    care: care.battery,
    offer: by(
      'capacity',
      [
        ['5000', '5,000 mAh · 18.5 Wh', '5000 毫安时 · 18.5 瓦时', 12800, 190],
        ['10000', '10,000 mAh · 37 Wh', '10000 毫安时 · 37 瓦时', 16800, 270],
      ],
      'white',
      'black',
      'pink',
      'ice',
    ),
  }),
  item('gan-charger-three-port-65', 'chargers-cables', 'chargers', 82, '#e6e0d6', {
    en: [
      'GaN charger 65 W, two USB-C and one USB-A, folding pins',
      'One plug for laptop, phone and earphones.',
      'With two ports in use it splits 45 + 18 W and says so on the side. Potted with thermal silicone; the shell stays closed by ultrasonic weld.',
      'Folding pins for mainland sockets.',
    ],
    zh: [
      '氮化镓充电器 65 瓦 双 C 单 A 折叠脚',
      '笔记本、手机、耳机一个插头。',
      '双口时 45 + 18 瓦，分配写在侧面；内部灌导热硅胶，外壳超声焊封。',
      '国标折叠插脚。',
    ],
    materials: [fact('Shell', '外壳', 'PC, flame-retardant', '阻燃 PC')],
    measures: [len(66), wid(38), hei(30), wt(118)],
    care: care.wipe,
    offer: by(
      'power',
      [
        ['45', '45 W', '45 瓦', 8900, 150],
        ['65', '65 W', '65 瓦', 11900, 170],
        ['100', '100 W', '100 瓦', 17900, 260],
      ],
      'white',
      'graphite',
    ),
  }),
  item('travel-charger-slim-33', 'chargers-cables', 'chargers', 199, '#c9d3d6', {
    en: [
      'Flat travel charger 33 W, 14 mm thick',
      'Slips behind a sofa or into a passport pocket.',
      'A planar transformer lies flat on the board, which keeps the whole case at 14 mm. One USB-C.',
      'Runs at about 62 °C shell at full load in a 25 °C room.',
    ],
    zh: [
      '超薄旅行充电器 33 瓦 厚 14 毫米',
      '能塞进沙发背后，也能夹进护照包。',
      '平面变压器贴板安装，整机厚 14 毫米；单 USB-C。',
      '25 ℃室温满载时外壳约 62 ℃。',
    ],
    materials: [fact('Shell', '外壳', 'PC, flame-retardant', '阻燃 PC')],
    measures: [len(72), wid(62), hei(14), wt(84)],
    care: care.wipe,
    offer: inColours(6800, 120, 'white', 'black', 'haze'),
  }),
  item('braided-cable-100w', 'chargers-cables', 'cables', 265, '#7a5b3a', {
    en: [
      'Braided USB-C cable 100 W, aramid core, 45 mm strain relief',
      'A cable built from the connector outward.',
      'Power wires are 22 AWG with a 200-denier aramid thread between them. The strain relief is moulded in two hardnesses over 45 mm.',
      'E-marker chip for 5 A; data at USB 2.0 speed.',
    ],
    zh: [
      '编织 USB-C 数据线 100 瓦 芳纶芯',
      '从接头往外一段段做起来的线。',
      '电源线 22 AWG，中间加 200 旦芳纶丝；护套 45 毫米双硬度包胶。',
      '带 5 安 E-marker 芯片，数据为 USB 2.0。',
    ],
    materials: [
      fact('Braid', '编织层', 'Nylon', '尼龙'),
      fact('Core', '芯线', 'Tinned copper, aramid', '镀锡铜、芳纶'),
    ],
    measures: [len(1000), dia(4.6), wt(42)],
    care: care.wipe,
    offer: by(
      'length',
      [
        ['0-5m', '0.5 m', '0.5 米', 2490, 45],
        ['1m', '1 m', '1 米', 2990, 60],
        ['2m', '2 m', '2 米', 3990, 100],
      ],
      'graphite',
      'orange',
      'ivory',
    ),
  }),
  item('silicone-soft-cable-60w', 'chargers-cables', 'cables', 8, '#bfc4c6', {
    en: [
      'Silicone-jacket cable 60 W, lies flat, does not kink',
      'Soft enough to tie in a loose knot at −10 °C.',
      'The jacket is 1.1 mm liquid silicone over twisted pairs with talc, which lets the wires slide.',
      'Comes with a reusable tie.',
    ],
    zh: [
      '硅胶软线 60 瓦 不打结',
      '零下 10 ℃也能随手打个松结。',
      '外被 1.1 毫米液态硅胶，芯线对绞并敷滑石粉，可自由滑动。',
      '附可重复用扎带。',
    ],
    materials: [fact('Jacket', '外被', 'Liquid silicone 1.1 mm', '液态硅胶 1.1 毫米')],
    measures: [len(1200), dia(4), wt(36)],
    care: care.wipe,
    offer: inColours(2590, 55, 'white', 'sky', 'lilac', 'lemon'),
  }),
  item('retractable-three-head-cable', 'chargers-cables', 'cables', 345, '#5f6a73', {
    en: [
      'Retractable charging cable, USB-C to C, coil spring reel',
      'Pull to one of seven stops; a second tug rolls it back.',
      'The reel is a 0.08 mm steel coil spring in a 52 mm puck. Flat cable, 60 W.',
      'Pull both ends at once to spare the spring.',
    ],
    zh: [
      '伸缩充电线 C 对 C 卷簧盒',
      '七档停位，再拉一下自动回卷。',
      '52 毫米圆盒内装 0.08 毫米卷簧，扁线，60 瓦。',
      '两端同时拉，弹簧更耐用。',
    ],
    materials: [fact('Case', '线盒', 'ABS', 'ABS'), fact('Spring', '卷簧', 'Stainless steel', '不锈钢')],
    measures: [len(1000), dia(52), wt(48)],
    care: care.wipe,
    offer: inColours(3590, 70, 'white', 'slate', 'mint'),
  }),
])
