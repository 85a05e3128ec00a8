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
import { flat, road } from '@/prisma/seed/shipping-home'

export const fanxuFactory = maker('fanxu-cookware', 'shunde-small-appliances', {
  name: t('Shunde Fanxu Electric Cookware', '顺德饭序电热炊具厂'),
  brand: t('Order of Rice', '饭序'),
  tagline: t('Inner pots spun here for others, cookers built here for you', '从替人旋内胆，到做整口锅'),
  en: [
    'Fanxu spun aluminium inner pots from 1996, as many as 9,000 a day, for a Japanese cooker brand and two Thai ones. In 2012 a Taiwanese chain asked it to add the heating plate, then the lid, then the plug, and so it had a rice cooker without noticing.',
    'Each curve in the cooking program was found at the canteen: 140 workers, two kinds of rice, a slip of paper with a mark from one to five. The slips are still kept in boxes by year.',
  ],
  zh: [
    '饭序 1996 年开始旋压铝内胆，最多一天九千只，供一家日本电饭煲品牌和两家泰国品牌。2012 年一家台湾连锁让它加发热盘，再加上盖，再加插头，不知不觉就做成了整口锅。',
    '每条煮饭曲线都是在食堂试出来的：140 名工人，两种米，一张打一到五分的小纸条。纸条按年份装箱，至今还在。',
  ],
  size: [1996, 260, 18400],
  oemPast: t(
    'Inner pots for a Japanese cooker brand and two Thai brands, whole cookers for a Taiwanese chain.',
    '为一家日本和两家泰国品牌做内胆，为一家台湾连锁做整机。',
  ),
  capabilities: [
    fact('Spinning lathes', '旋压机', '22', '22 台'),
    fact('Coating line', '喷涂线', 'Two coats, 380 °C sinter', '两涂，380 ℃烧结'),
    fact('Ageing test', '老化', 'Every cooker, one full cycle', '逐台跑完一个程序'),
    fact('Parts within 20 km', '20 公里内配件', '83 % by value', '按金额 83%'),
  ],
  shipsFrom: t('No. 27 Fengxiang Road, Ronggui, Shunde, Foshan', '佛山市顺德区容桂凤祥路 27 号'),
  dispatchHours: 24,
  sections: [
    ['rice', 'Rice cookers', '电饭煲'],
    ['kettle', 'Kettles', '电水壶'],
    ['tea', 'Tea and simmering', '煮茶养生'],
  ],
  shipping: [road('south', 19900), flat(1500)],
})

export const fanxuProducts = listing('fanxu-cookware', 'FX', [
  item('ih-rice-cooker-iron-pot', 'rice-cookers', 'rice', 90, '#b08d45', {
    en: [
      'Induction rice cooker, 3 mm cast-iron pot, enamelled',
      'Heat from the whole belly of the pot, held by iron.',
      'The coil follows the curve up to the 2-cup line, 1,250 W. The pot is cast grey iron with two coats of enamel and weighs 2.1 kg.',
      'Programs for short grain, long grain, brown rice and congee.',
    ],
    zh: [
      'IH 电饭煲 3 毫米铸铁珐琅内胆',
      '整个锅腹发热，铁胆储热。',
      '线盘顺弧面包到 2 杯线，1,250 瓦；灰铸铁内胆两遍珐琅，重 2.1 公斤。',
      '短粒米、长粒米、糙米、粥四种程序。',
    ],
    materials: [fact('Inner pot', '内胆', 'Enamelled cast iron, 3 mm', '珐琅铸铁 3 毫米')],
    measures: [len(352), wid(268), hei(232), wt(6.3, 'kg')],
    care: care.appliance,
    offer: by(
      'volume',
      [
        ['3l', '3 L', '3 升', 49900, 7200],
        ['4l', '4 L', '4 升', 56900, 8100],
      ],
      'ivory',
      'graphite',
    ),
  }),
  item('mini-rice-cooker-1-6l', 'rice-cookers', 'rice', 35, '#dd7765', {
    en: [
      'Small rice cooker, 1.6 litres, for one or two, 400 W',
      'Half a cup cooks as evenly as three.',
      'The heating plate is only 140 mm wide, matched to the pot, so a thin layer of rice does not dry at the rim.',
      'Steam tray for one egg and one bun.',
    ],
    zh: [
      '迷你电饭煲 1.6 升 一两人用 400 瓦',
      '半杯米和三杯米一样熟得匀。',
      '发热盘直径 140 毫米，与胆底吻合，少量米边缘不干。',
      '附蒸格，蒸一个蛋一个馒头。',
    ],
    materials: [fact('Inner pot', '内胆', 'Aluminium 1.5 mm, ceramic-type coating', '铝 1.5 毫米，陶瓷涂层')],
    measures: [len(255), wid(210), hei(205), wt(1.9, 'kg')],
    care: care.appliance,
    offer: inColours(12600, 2400, 'cream', 'mint', 'coral'),
  }),
  item('low-sugar-draining-cooker', 'rice-cookers', 'rice', 170, '#8fa3a8', {
    en: [
      'Rice cooker with draining basket, 304 steel, 4 litres',
      'Boils rice in plenty of water, drains it, then steams it.',
      'The perforated basket lifts on a thermostat, the rice water stays below and is poured off. Both bowls are 304 steel without coating.',
      'Works as an ordinary cooker when the basket stays out.',
    ],
    zh: [
      '沥米电饭煲 304 双胆 4 升',
      '先多水煮，沥汤，再蒸熟。',
      '带孔内篮由温控抬升，米汤留在下胆可倒出；双胆均为 304 不锈钢，无涂层。',
      '取出内篮即普通电饭煲。',
    ],
    materials: [fact('Bowls', '双胆', 'Stainless steel 304', '304 不锈钢')],
    measures: [len(345), wid(280), hei(258), wt(4.4, 'kg')],
    care: care.appliance,
    offer: inColours(26500, 5600, 'white', 'steel'),
  }),
  item('mechanical-drum-cooker-5l', 'rice-cookers', 'rice', 330, '#b7302b', {
    en: [
      'Drum rice cooker, one lever, 5 litres, 700 W',
      'One lever, one thermostat, one lamp: repairable with a screwdriver.',
      'A magnetic thermostat lets go at 103 °C. All parts are held by M4 screws; the wiring diagram is glued under the base.',
      'Glass lid with a steel rim.',
    ],
    zh: [
      '鼓形机械电饭煲 一键 5 升 700 瓦',
      '一个按键、一个磁钢、一盏灯，螺丝刀能修。',
      '磁钢温控器 103 ℃跳断；全机 M4 螺丝，底部贴有线路图。',
      '钢边玻璃盖。',
    ],
    materials: [
      fact('Body', '机身', 'Painted steel', '喷漆钢板'),
      fact('Pot', '内胆', 'Aluminium 1.8 mm', '铝 1.8 毫米'),
    ],
    measures: [dia(300), hei(265), wt(2.6, 'kg')],
    care: care.appliance,
    offer: by(
      'volume',
      [
        ['3l', '3 L', '3 升', 8800, 2500],
        ['5l', '5 L', '5 升', 11800, 3400],
      ],
      'white',
      'red',
    ),
  }),
  item('double-wall-kettle-316', 'kettles', 'kettle', 61, '#c3c7cb', {
    en: [
      'Double-wall kettle 1.7 L, 316 steel inside, one-piece spout',
      'The outside stays near 45 °C when the water boils.',
      'The liner, spout and rim are drawn from one 316 sheet, no seam touches the water. Wall gap 6 mm. 1,800 W.',
      'Boils 1.7 litres in about six and a half minutes.',
    ],
    zh: [
      '双层防烫电水壶 1.7 升 316 内胆 一体壶嘴',
      '水开时外壁约 45 ℃。',
      '内胆、壶嘴、壶口由一张 316 板拉伸而成，水不接触焊缝；夹层 6 毫米，1,800 瓦。',
      '1.7 升约六分半钟烧开。',
    ],
    materials: [
      fact('Liner', '内胆', 'Stainless steel 316', '316 不锈钢'),
      fact('Shell', '外壳', 'PP', 'PP'),
    ],
    measures: [dia(155), hei(240), wt(1.15, 'kg'), vol(1.7, 'L')],
    care: care.appliance,
    offer: by(
      'volume',
      [
        ['1-2l', '1.2 L', '1.2 升', 9700, 1300],
        ['1-7l', '1.7 L', '1.7 升', 11700, 1500],
      ],
      'white',
      'sage',
      'graphite',
    ),
  }),
  item('gooseneck-kettle-pour-over', 'kettles', 'tea', 14, '#7a5330', {
    en: [
      'Gooseneck kettle 0.8 L, set to the degree, walnut handle',
      'A spout of 7 mm that pours in a line.',
      'Thermistor in the floor, set 40–100 °C by one degree, holds for an hour. 1,000 W, slow on purpose above 90 °C.',
      'The balance point sits under the index finger.',
    ],
    zh: [
      '细嘴手冲壶 0.8 升 一度一调 胡桃木柄',
      '7 毫米出水口，水流成线。',
      '壶底热敏电阻，40–100 ℃逐度设定，保温一小时；1,000 瓦，90 ℃以上有意放慢。',
      '重心落在食指下方。',
    ],
    materials: [
      fact('Body', '壶身', 'Stainless steel 304', '304 不锈钢'),
      fact('Handle', '手柄', 'Walnut', '胡桃木'),
    ],
    measures: [len(290), dia(140), hei(185), vol(800)],
    care: care.appliance,
    offer: inColours(19900, 1600, 'black', 'white', 'steel'),
  }),
  item('glass-health-pot-1-5l', 'kettles', 'tea', 205, '#a9c3b2', {
    en: [
      'Glass simmering kettle 1.5 L with tea strainer, 800 W',
      'For tea, pears and congee water; you see when it is done.',
      'Borosilicate glass 3 mm thick, a coated steel plate below. Ten-hour timer; boil-dry stops it at 150 °C.',
      'The strainer lifts out with the lid.',
    ],
    zh: [
      '玻璃养生壶 1.5 升 带茶滤 800 瓦',
      '煮茶、炖梨、熬米水，看得见火候。',
      '3 毫米高硼硅玻璃，底为涂层钢盘；可预约十小时，150 ℃干烧断电。',
      '茶滤随盖取出。',
    ],
    materials: [
      fact('Jug', '壶身', 'Borosilicate glass 3 mm', '高硼硅玻璃 3 毫米'),
      fact('Strainer', '滤网', 'Steel 304', '304 钢'),
    ],
    measures: [dia(150), hei(230), wt(1.35, 'kg'), vol(1.5, 'L')],
    care: care.appliance,
    offer: inColours(8900, 2000, 'white', 'celadon', 'apricot'),
  }),
])
