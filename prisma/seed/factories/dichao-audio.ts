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
import { abroad, air, flat } from '@/prisma/seed/shipping-home'

export const dichaoFactory = maker('dichao-audio', 'dongguan-phones', {
  name: t('Dongguan Dichao Acoustics', '东莞低潮声学厂'),
  brand: t('Lowtide Audio', '低潮声'),
  tagline: t('Driver makers who finally hear the whole earphone', '做了十六年喇叭，终于做整副耳机'),
  en: [
    'Dichao has pressed earphone diaphragms since 2007, 40,000 a day at its height, for two Japanese audio houses and a Danish hearing brand. Nobody in the building had ever tuned a finished earphone.',
    'In 2021 the factory built a quiet room out of wool felt and old cartons and hired a piano tuner’s daughter. The first Lowtide model took fourteen months; the tuning curve is printed on the inside of the lid.',
  ],
  zh: [
    '低潮 2007 年起压耳机振膜，最多时一天四万片，供两家日本音响公司和一家丹麦助听品牌。整栋楼没人调过一副成品耳机。',
    '2021 年，工厂用羊毛毡和旧纸箱搭了间静室，请来一位钢琴调律师的女儿。第一款做了十四个月，调音曲线就印在盒盖内侧。',
  ],
  size: [2007, 150, 5600],
  oemPast: t(
    'Diaphragms and drivers for two Japanese audio houses and a Danish hearing brand.',
    '为两家日本音响公司和一家丹麦助听品牌制作振膜与单元。',
  ),
  capabilities: [
    fact('Diaphragm presses', '振膜压机', '24', '24 台'),
    fact('Driver sizes', '单元', '6–50 mm', '6–50 毫米'),
    fact('Matching', '配对', 'Left and right within 1 dB', '左右差 1 分贝内'),
    fact('Quiet room', '静室', '16 m²', '16 平方米'),
  ],
  shipsFrom: t('Unit 302, Shatou South Block, Chang’an, Dongguan', '东莞市长安镇沙头南区 302 单元'),
  dispatchHours: 48,
  sections: [
    ['wireless', 'Wireless', '无线'],
    ['wired', 'Wired', '有线'],
    ['over', 'Over-ear', '头戴'],
  ],
  shipping: [flat(500, 9900), air(1600), abroad(5200, 3000)],
})

export const dichaoProducts = listing('dichao-audio', 'LT', [
  item('semi-in-ear-wireless-buds', 'earphones', 'wireless', 44, '#d6d0c4', {
    en: [
      'Semi-in-ear wireless buds, 13 mm driver, 3.9 g each',
      'Open fit for long calls; you still hear the kettle.',
      'A 13 mm composite diaphragm with a copper-clad coil. The bud plays 6 h, the case recharges it four times.',
      'AAC and SBC; two microphones a side.',
    ],
    zh: [
      '半入耳无线耳机 13 毫米单元 单只 3.9 克',
      '半开放佩戴，长时间通话不胀。',
      '13 毫米复合振膜、铜包铝音圈；单次 6 小时，充电盒可补四次。',
      'AAC、SBC，每侧双麦。',
    ],
    materials: [fact('Shell', '外壳', 'PC', 'PC'), fact('Driver', '单元', '13 mm dynamic', '13 毫米动圈')],
    measures: [len(58), wid(48), hei(24), wt(42)],
    care: care.battery,
    offer: inColours(12900, 110, 'white', 'black', 'haze', 'blush'),
  }),
  item('anc-in-ear-buds-10mm', 'earphones', 'wireless', 109, '#3c4147', {
    en: [
      'In-ear buds with active noise cancelling, four tip sizes',
      'Feed-forward and feedback microphones, tuned for trains.',
      '10 mm driver with a liquid-crystal-polymer dome. Tips from XS to L in 50A silicone; the nozzle is oval, 4.6 × 5.8 mm.',
      'Plays 7 h with cancelling, 9 h without.',
    ],
    zh: [
      '入耳主动降噪耳机 四种耳塞',
      '前馈加反馈麦克风，按列车噪声调校。',
      '10 毫米 LCP 球顶振膜；50A 硅胶塞 XS–L 四码，出音嘴 4.6 × 5.8 毫米椭圆。',
      '降噪 7 小时，关闭降噪 9 小时。',
    ],
    materials: [
      fact('Shell', '外壳', 'PC and ABS', 'PC/ABS'),
      fact('Tips', '耳塞', 'Silicone 50A', '50A 硅胶'),
    ],
    measures: [len(62), wid(45), hei(28), wt(51)],
    care: care.battery,
    offer: inColours(25800, 130, 'graphite', 'ivory', 'teal'),
  }),
  item('open-ear-hook-sport', 'earphones', 'wireless', 27, '#dd7a34', {
    en: [
      'Open-ear hook earphones, titanium wire, 8.5 g',
      'Nothing enters the ear; the hook follows it.',
      '0.7 mm memory-titanium wire inside silicone. A 16 mm driver aims at the canal from 4 mm away.',
      '10 h a charge; three keys, no touch surface to mishit with gloves.',
    ],
    zh: [
      '开放式耳挂耳机 钛丝 8.5 克',
      '不入耳，耳挂贴着耳廓走。',
      '0.7 毫米记忆钛丝外包硅胶，16 毫米单元离耳道口 4 毫米斜射。',
      '续航 10 小时；三枚实体键，戴手套不误触。',
    ],
    materials: [fact('Hook', '耳挂', 'Titanium wire, silicone', '钛丝、硅胶')],
    measures: [len(48), hei(44), dep(26), wt(17)],
    care: care.battery,
    offer: inColours(21900, 160, 'black', 'orange', 'mist'),
  }),
  item('neckband-18h', 'earphones', 'wireless', 222, '#2f7577', {
    en: [
      'Neckband earphones, 18 h, magnetic ends',
      'For people who lose single buds.',
      'The neck wire is spring steel in silicone; two 150 mAh cells sit behind the ears of the band. Ends snap together and pause the music.',
      'Ten minutes of charge gives about 2 h.',
    ],
    zh: [
      '颈挂耳机 18 小时 磁吸',
      '给总丢单只的人。',
      '弹簧钢芯包硅胶，两颗 150 毫安时电芯分置两端；耳塞磁吸即暂停。',
      '充十分钟约听 2 小时。',
    ],
    materials: [fact('Band', '颈带', 'Spring steel, silicone', '弹簧钢、硅胶')],
    measures: [len(240), wid(150), wt(29)],
    care: care.battery,
    offer: inColours(8900, 110, 'black', 'teal', 'red'),
  }),
  item('wired-iem-brass-nozzle', 'earphones', 'wired', 160, '#b08d45', {
    en: [
      'Wired in-ear earphones, brass nozzle, detachable cable',
      'One 10 mm driver, one nozzle of turned brass, a cable that comes off.',
      'The cavity is printed resin, vented with a 0.15 mm hole. 2-pin 0.78 mm sockets take other cables.',
      'Impedance 24 Ω.',
    ],
    zh: [
      '有线入耳耳机 黄铜出音嘴 可换线',
      '一颗 10 毫米动圈，一段车制黄铜嘴，一根可拆的线。',
      '腔体为打印树脂，0.15 毫米泄压孔；0.78 双针插座通用。',
      '阻抗 24 欧。',
    ],
    materials: [
      fact('Cavity', '腔体', 'Printed resin', '打印树脂'),
      fact('Nozzle', '出音嘴', 'Brass', '黄铜'),
    ],
    measures: [len(1200), dia(14), wt(22)],
    care: care.wipe,
    offer: by(
      'kind',
      [
        ['35', '3.5 mm plug', '3.5 毫米插头', 15900, 120],
        ['usbc', 'USB-C plug', 'USB-C 插头', 18900, 125],
      ],
      'clear',
      'smoke',
      'amber',
    ),
  }),
  item('flat-bud-wired-usb-c', 'earphones', 'wired', 301, '#c3c7cb', {
    en: [
      'Wired flat buds with USB-C, line remote',
      'The old flat shape, with a converter inside the plug.',
      'A 14.2 mm PET driver under a stamped steel mesh. The line is 1.2 m TPE, the remote has three keys.',
      'Foam covers in the box, two pairs.',
    ],
    zh: [
      '平头有线耳机 USB-C 带线控',
      '老式平头，插头里带解码。',
      '14.2 毫米 PET 单元，冲压钢网；1.2 米 TPE 线，三键线控。',
      '附两对海绵套。',
    ],
    materials: [fact('Mesh', '网罩', 'Stainless steel', '不锈钢')],
    measures: [len(1200), dia(17), wt(14)],
    care: care.wipe,
    offer: inColours(3990, 60, 'white', 'black', 'lilac'),
  }),
  item('over-ear-wireless-40mm', 'earphones', 'over', 72, '#8a6a4a', {
    en: [
      'Over-ear wireless headphones, 40 mm driver, replaceable pads',
      'Pads twist off, battery lasts 45 h.',
      'Headband of spring steel under 18 mm foam; pads lock with a bayonet, so a new pair costs less than new headphones.',
      'Weight 248 g, clamp about 4 N.',
    ],
    zh: [
      '头戴无线耳机 40 毫米单元 耳罩可换',
      '耳罩一拧就下，续航 45 小时。',
      '弹簧钢头梁外包 18 毫米海绵；卡口耳罩，换一副比换耳机便宜。',
      '重 248 克，夹力约 4 牛。',
    ],
    materials: [
      fact('Headband', '头梁', 'Spring steel, PU cover', '弹簧钢、PU 包覆'),
      fact('Pads', '耳罩', 'Protein-coated PU, memory foam', '蛋白皮、慢回弹海绵'),
    ],
    measures: [wid(172), hei(190), dep(82), wt(248)],
    care: care.battery,
    offer: inColours(29900, 460, 'black', 'cream', 'forest', 'rose'),
  }),
  item('kids-headphones-limited-level', 'earphones', 'over', 12, '#dd9a4a', {
    en: [
      'Children’s wired headphones, resistor-limited level, 118 g',
      'A resistor in each cup, not an app, keeps the level down.',
      'Bendable TPE band in one piece, no hinges to pinch. The share socket takes a second pair.',
      'For ages 4–12; cable 1.0 m.',
    ],
    zh: [
      '儿童有线头戴耳机 电阻限幅 118 克',
      '靠耳罩里的电阻压低音量，不靠软件。',
      '一体 TPE 头梁可弯折，无铰链不夹手；分享孔可再接一副。',
      '适用 4–12 岁，线长 1.0 米。',
    ],
    materials: [fact('Band', '头梁', 'TPE', 'TPE')],
    measures: [wid(150), hei(165), wt(118)],
    care: care.wipe,
    offer: inColours(7899, 230, 'sky', 'lemon', 'pink'),
  }),
])
