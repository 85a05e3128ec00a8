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
import { hue } from '@/prisma/seed/palette-home'
import { flat, road } from '@/prisma/seed/shipping-home'

export const jingshuiFactory = maker('jingshui-kettles', 'shunde-small-appliances', {
  name: t('Shunde Jingshui Heating Plates', '顺德静水电热盘厂'),
  brand: t('Stillboil', '静水'),
  tagline: t(
    'Heating plates for half the belt, now with a kettle on top',
    '半个顺德的电热盘，如今上面坐了把壶',
  ),
  en: [
    'Jingshui has brazed heating plates since 1999, the flat discs under other people’s kettles: a French kitchen label, a Turkish tea-maker house, and a good part of the street. A plate that boils quietly is one brazed without gaps, and gaps were its daily business.',
    'In 2020 the brazing master built a kettle from rejects to show what quiet means. Visitors asked to buy it. Plates are still sold to anybody; one in ten, picked for flatness, stays home.',
  ],
  zh: [
    '静水 1999 年起钎焊电热盘，就是别人水壶底下那块圆片：供一家法国厨电品牌、一家土耳其茶炊公司，还有这条街的大半。盘子焊得没有空隙，水就烧得静，找空隙是每天的活。',
    '2020 年，钎焊师傅用退货件拼了把壶，演示什么叫静，来访的人要买。电热盘照样谁都卖，挑平的那一成留给自己。',
  ],
  size: [1999, 135, 8600],
  oemPast: t(
    'Heating plates for a French kitchen label and a Turkish tea-maker house.',
    '为一家法国厨电品牌和一家土耳其茶炊公司制造电热盘。',
  ),
  capabilities: [
    fact('Brazing furnaces', '钎焊炉', '3, mesh belt', '网带炉 3 条'),
    fact('Flatness', '平面度', '0.15 mm on 140 mm', '140 毫米内 0.15 毫米'),
    fact('Thermostats', '温控', 'Steam and dry-boil, both', '蒸汽与干烧双路'),
    fact('High-pot test', '耐压', 'Every piece on the line', '产线逐台'),
  ],
  shipsFrom: t('No. 18 Daliang Fengling Road, Shunde, Foshan', '佛山市顺德区大良凤岭路 18 号'),
  dispatchHours: 24,
  sections: [
    ['kettles', 'Kettles', '水壶'],
    ['kitchen', 'Kitchen', '厨房'],
    ['warm', 'Warmth and hair', '取暖与吹风'],
  ],
  shipping: [flat(1200, 14900), road('south')],
})

export const jingshuiProducts = listing('jingshui-kettles', 'JS', [
  item('quiet-kettle-brazed-plate', 'kettles', 'kettles', 49, '#2d3f5c', {
    en: [
      'Quiet kettle 1.5 L, thick brazed plate, 1,500 W',
      'Boils with a murmur, since bubbles leave small and early.',
      'A 4 mm aluminium spreader is brazed over the whole floor of 304. Low power density adds about a minute and takes away the roar.',
      'Strap lid opens 80°.',
    ],
    zh: [
      '静音电水壶 1.5 升 厚钎焊盘 1,500 瓦',
      '气泡小而早，烧水像低语。',
      '304 壶底整面钎焊 4 毫米铝扩散层；功率密度低，多等约一分钟，少了轰鸣。',
      '提手盖开 80°。',
    ],
    materials: [
      fact('Body', '壶身', 'Stainless steel 304', '304 不锈钢'),
      fact('Plate', '电热盘', 'Aluminium 4 mm, brazed', '4 毫米铝，钎焊'),
    ],
    measures: [dia(160), hei(235), wt(1.3, 'kg'), vol(1.5, 'L')],
    care: care.appliance,
    offer: by(
      'volume',
      [
        ['1l', '1.0 L', '1.0 升', 11900, 1400],
        ['1-5l', '1.5 L', '1.5 升', 13800, 1650],
      ],
      'ivory',
      'ink',
      'steel',
    ),
  }),
  item('two-tier-tea-kettle', 'kettles', 'kettles', 162, '#b7302b', {
    en: [
      'Two-tier tea maker: water below, tea above',
      'Strong tea on top, hot water below to thin it in the glass.',
      'Lower pot 1.8 L of 304, upper 0.8 L of borosilicate. The plate falls to 120 W after the boil.',
      'Made for the Turkish house for years; the seal is new.',
    ],
    zh: [
      '双层煮茶壶 下水上茶',
      '上层浓茶，下层热水，杯里兑淡。',
      '下壶 304、1.8 升，上壶高硼硅玻璃、0.8 升；水开后降到 120 瓦。',
      '给土耳其客户做了多年的款，密封圈是新的。',
    ],
    materials: [
      fact('Lower pot', '下壶', 'Stainless steel 304', '304 不锈钢'),
      fact('Upper pot', '上壶', 'Borosilicate glass', '高硼硅玻璃'),
    ],
    measures: [dia(175), hei(330), wt(1.9, 'kg')],
    care: care.appliance,
    offer: inColours(16800, 2600, 'steel', 'white', 'red'),
  }),
  item('travel-kettle-folding-silicone', 'kettles', 'kettles', 20, '#9aa88c', {
    en: [
      'Folding travel kettle 0.6 L, silicone wall, dual voltage',
      'Folds to 58 mm; the plate is steel, the wall silicone.',
      'Silicone of 2.5 mm bonded to a 304 floor without glue, by a rolled edge. 600 W at 220 V, 150 W at 110 V.',
      'Dry before folding.',
    ],
    zh: [
      '折叠旅行水壶 0.6 升 硅胶壁 双电压',
      '折到 58 毫米，底是钢，壁是硅胶。',
      '2.5 毫米硅胶以卷边压接 304 底，不用胶；220 伏 600 瓦，110 伏 150 瓦。',
      '折前请擦干。',
    ],
    materials: [
      fact('Wall', '壁', 'Silicone 2.5 mm', '2.5 毫米硅胶'),
      fact('Floor', '底', 'Stainless steel 304', '304 不锈钢'),
    ],
    measures: [len(175), dia(140), hei(150), wt(640)],
    care: care.appliance,
    offer: inColours(8600, 820, 'white', 'sage', 'coral'),
  }),
  item('air-fryer-plate-below-3l', 'air-fryers', 'kitchen', 99, '#a8623c', {
    en: [
      'Air fryer 3 L with second plate below, no turning',
      'Heat from above and below, so potatoes need no shake.',
      'A 400 W brazed plate under the basket joins a 1,000 W ring above. Basket of 304 mesh.',
      '80–200 °C, one knob each for heat and time.',
    ],
    zh: [
      '上下发热空气炸锅 3 升 不用翻面',
      '上下一起热，薯条不用摇。',
      '炸篮下 400 瓦钎焊盘，上方 1,000 瓦发热管；304 网篮。',
      '80–200 ℃，温度、时间各一旋钮。',
    ],
    materials: [fact('Basket', '炸篮', 'Stainless steel 304', '304 不锈钢')],
    measures: [len(310), wid(245), hei(275), wt(3.6, 'kg')],
    care: care.appliance,
    offer: inColours(20800, 4300, 'cream', 'graphite', 'olive'),
  }),
  item('rice-cooker-thick-plate-3l', 'rice-cookers', 'kitchen', 205, '#c9a36d', {
    en: [
      'Rice cooker 3 L, 6 mm heating plate, timer',
      'A plate three times as heavy, so the floor cooks evenly.',
      'Cast aluminium plate of 6 mm, 1.1 kg; pot of 2 mm drawn to match it. 600 W, delay to 24 h.',
      'Inner lid comes off without a tool.',
    ],
    zh: [
      '厚盘电饭煲 3 升 6 毫米发热盘 预约',
      '盘重三倍，锅底熟得匀。',
      '压铸铝盘厚 6 毫米、重 1.1 公斤，2 毫米内胆与之贴合；600 瓦，24 小时预约。',
      '内盖免工具拆洗。',
    ],
    materials: [fact('Plate', '发热盘', 'Cast aluminium 6 mm', '压铸铝 6 毫米')],
    measures: [len(310), wid(250), hei(225), wt(3.9, 'kg')],
    care: care.appliance,
    offer: by(
      'volume',
      [
        ['2l', '2 L', '2 升', 15600, 3900],
        ['3l', '3 L', '3 升', 18800, 4600],
      ],
      'white',
      'oat',
      'graphite',
    ),
  }),
  item('hair-dryer-ceramic-frame', 'hair-dryers', 'warm', 337, '#bd8084', {
    en: [
      'Hair dryer on a ceramic frame, DC motor, 1,600 W',
      'The heater is wound on ceramic instead of mica, so it cools slowly and evenly.',
      'Honeycomb ceramic of 42 mm; the wire is nichrome 0.4 mm. Weight 468 g, cord 1.8 m.',
      'Rear grille twists off.',
    ],
    zh: [
      '陶瓷架电吹风 直流电机 1,600 瓦',
      '发热丝绕在陶瓷而非云母上，降温慢而匀。',
      '42 毫米蜂窝陶瓷，0.4 毫米镍铬丝；重 468 克，线长 1.8 米。',
      '后网旋下可清。',
    ],
    materials: [fact('Heater', '发热体', 'Ceramic, nichrome', '陶瓷、镍铬丝')],
    measures: [len(195), hei(235), dia(78), wt(468)],
    care: care.appliance,
    offer: inColours(11600, 820, 'white', 'rose', 'graphite'),
  }),
  item('foot-warmer-plate-low', 'fans-heaters-humidifiers', 'warm', 5, '#6b4a33', {
    en: [
      'Foot-warming plate, aluminium under cork, 90 W',
      'A warm floor of 420 × 300 mm for one pair of feet.',
      'Brazed plate under 4 mm cork, three steps to 48 °C. Off after four hours.',
      'Height 22 mm; slippers may stay on.',
    ],
    zh: [
      '软木暖脚板 铝盘 90 瓦',
      '420 × 300 毫米的一小块暖地板。',
      '钎焊盘上覆 4 毫米软木，三档至 48 ℃；四小时自动断电。',
      '高 22 毫米，穿拖鞋也能踩。',
    ],
    materials: [fact('Top', '面', 'Cork 4 mm', '软木 4 毫米'), fact('Plate', '盘', 'Aluminium', '铝')],
    measures: [len(420), wid(300), hei(22), wt(2.2, 'kg')],
    care: care.wipe,
    offer: inColours(
      13600,
      2700,
      hue('cork', 'Cork', '软木', '#b98d5e'),
      hue('dark-cork', 'Dark cork', '深软木', '#7a5638'),
    ),
  }),
])
