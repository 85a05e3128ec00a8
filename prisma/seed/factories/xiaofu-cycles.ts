import {
  by,
  care,
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
import { depot, road } from '@/prisma/seed/shipping-home'

export const xiaofuFactory = maker('xiaofu-cycles', 'pingxiang-kids-cycles', {
  name: t('Pingxiang Xiaofu Children’s Cycles', '平乡小辐童车厂'),
  brand: t('Little Spoke', '小辐'),
  tagline: t('Frames drawn around a child’s knee', '围着孩子的膝盖画的车架'),
  en: [
    'Xiaofu laced wheels in a family yard from 1996 and welded complete children’s bicycles for a Dutch wholesaler and a Russian chain from 2006. Both wanted a cheap frame in adult proportions, only smaller.',
    'A physiotherapist’s visit in 2020 changed the drawing board: shorter cranks, narrower pedals, levers a seven-year-old can reach. The own brand carries that drawing. Forty children from the village school ride the prototypes on Friday afternoons.',
  ],
  zh: [
    '小辐 1996 年在自家院里编车轮，2006 年起为一家荷兰批发商和一家俄罗斯连锁焊整车。两家要的都是把成人车缩小的便宜架子。',
    '2020 年来了一位康复理疗师，图纸变了：曲柄短了，脚踏窄了，刹把让七岁孩子够得着。自家品牌用的就是这张图。每周五下午，村小四十个孩子来试骑样车。',
  ],
  size: [1996, 145, 17500],
  oemPast: t(
    'Complete children’s bicycles for a Dutch wholesaler and a Russian chain.',
    '为一家荷兰批发商和一家俄罗斯连锁制造儿童整车。',
  ),
  capabilities: [
    fact('Welding', '焊接', '12 TIG benches, 2 robots', '氩弧焊 12 位、机器人 2 台'),
    fact('Tubing', '管材', 'Aluminium 6061, steel', '6061 铝、钢管'),
    fact('Wheel truing', '编圈校圈', 'Within 0.8 mm', '0.8 毫米内'),
    fact('Paint', '涂装', 'Powder, own line', '自有喷粉线'),
  ],
  shipsFrom: t('No. 3 Hegu Temple Cycle Park, Pingxiang County, Xingtai', '邢台市平乡县河古庙童车园 3 号'),
  dispatchHours: 48,
  sections: [
    ['balance', 'Balance', '平衡车'],
    ['pedal', 'Pedal bicycles', '自行车'],
    ['trike', 'Tricycles and scooters', '三轮与滑板'],
  ],
  shipping: [road('north', 49900), depot('north')],
})

export const xiaofuProducts = listing('xiaofu-cycles', 'XF', [
  item('alloy-balance-bike-12', 'kids-cycles', 'balance', 45, '#dd7a34', {
    en: [
      'Balance bike 12 inch, aluminium, 3.4 kg, air tyres',
      'Light enough for a two-year-old to pick up.',
      'Frame of 6061 tube 1.4 mm, low step 215 mm. Air tyres on sealed bearings; the steering turns 60° a side.',
      'Saddle 290–410 mm.',
    ],
    zh: [
      '铝合金平衡车 12 寸 3.4 公斤 充气胎',
      '两岁孩子自己扶得起来。',
      '6061 管厚 1.4 毫米，跨点高 215 毫米；充气胎、密封轴承，转向每侧 60°。',
      '座高 290–410 毫米。',
    ],
    materials: [fact('Frame', '车架', 'Aluminium 6061', '6061 铝')],
    measures: [len(840), wid(400), hei(560), wt(3.4, 'kg')],
    care: care.wipe,
    offer: inColours(35800, 4600, 'mint', 'orange', 'ivory', 'sky'),
  }),
  item('foam-tyre-balance-bike', 'kids-cycles', 'balance', 190, '#8fb7d8', {
    en: [
      'Balance bike with foam tyres, steel, tool-free saddle',
      'No pump, no puncture, for courtyards.',
      'EVA tyres of 46 mm pressed on spoked plastic hubs. Saddle clamp closes by hand.',
      'From 2 to 5 years.',
    ],
    zh: [
      '发泡胎平衡车 钢架 免工具调座',
      '不打气，不怕扎，院子里骑。',
      '46 毫米 EVA 胎，塑料辐轮；座管手拧锁紧。',
      '2–5 岁。',
    ],
    materials: [fact('Frame', '车架', 'Steel', '钢')],
    measures: [len(820), wid(390), hei(540), wt(4.1, 'kg')],
    care: care.wipe,
    offer: by(
      'wheel',
      [
        ['10', '10 inch', '10 寸', 17899, 4900],
        ['12', '12 inch', '12 寸', 19899, 5300],
      ],
      'red',
      'sky',
      'lemon',
    ),
  }),
  item('first-pedal-bike-belt', 'kids-cycles', 'pedal', 74, '#9aa88c', {
    en: [
      'First pedal bicycle with belt drive, short cranks',
      'A belt instead of a chain: no oil on the trousers.',
      'Toothed belt 8 mm, cranks 102–127 mm by size. Brake levers close at 52 mm reach with light springs.',
      'Stabilisers are not supplied, on purpose.',
    ],
    zh: [
      '皮带传动儿童自行车 短曲柄',
      '没有链条，裤脚没油。',
      '8 毫米齿形带，曲柄 102–127 毫米随尺寸；刹把握距 52 毫米，轻弹簧。',
      '有意不配辅助轮。',
    ],
    materials: [
      fact('Frame', '车架', 'Aluminium 6061', '6061 铝'),
      fact('Drive', '传动', 'Toothed belt', '齿形皮带'),
    ],
    measures: [len(1050), wid(520), hei(680), wt(6.9, 'kg')],
    care: care.wipe,
    offer: by(
      'wheel',
      [
        ['14', '14 inch', '14 寸', 69900, 8800],
        ['16', '16 inch', '16 寸', 75900, 9600],
      ],
      'sage',
      'coral',
      'haze',
    ),
  }),
  item('school-bike-20-seven-speed', 'kids-cycles', 'pedal', 12, '#2d3f5c', {
    en: [
      'School bicycle 20 inch, seven speeds, mudguards',
      'For the way to school: lights, guards, rack.',
      'Seven-speed twist grip, 36-tooth ring, kick stand at the rear axle. Rack carries 10 kg.',
      'For 115–140 cm.',
    ],
    zh: [
      '上学自行车 20 寸 七速 挡泥板',
      '上学路上用：有灯、有泥板、有货架。',
      '七速转把，36 齿盘，后轴停车架；货架承 10 公斤。',
      '适合身高 115–140 厘米。',
    ],
    materials: [fact('Frame', '车架', 'Aluminium 6061', '6061 铝')],
    measures: [len(1380), wid(560), hei(860), wt(10.8, 'kg')],
    care: t('Oil the chain monthly, check the tyres weekly.', '每月上链油，每周查胎压。'),
    offer: by(
      'wheel',
      [
        ['20', '20 inch', '20 寸', 89800, 13600],
        ['24', '24 inch', '24 寸', 99800, 15200],
      ],
      'ink',
      'white',
      'red',
    ),
  }),
  item('steel-bike-coaster-16', 'kids-cycles', 'pedal', 270, '#c0904a', {
    en: [
      'Steel bicycle 16 inch, coaster and hand brake, bell',
      'Plain, heavy enough to last three children.',
      'High-tensile steel, fork 4 mm dropouts. Coaster hub at the back, calliper in front.',
      'Stabilisers and bell in the box.',
    ],
    zh: [
      '钢架儿童车 16 寸 脚刹加手刹 带铃',
      '朴素结实，老大骑完老二骑。',
      '高强钢，前叉勾爪 4 毫米；后脚刹、前钳刹。',
      '附辅助轮与车铃。',
    ],
    materials: [fact('Frame', '车架', 'High-tensile steel', '高强钢')],
    measures: [len(1120), wid(540), hei(720), wt(9.4, 'kg')],
    care: care.wipe,
    offer: by(
      'wheel',
      [
        ['14', '14 inch', '14 寸', 31899, 10800],
        ['16', '16 inch', '16 寸', 34899, 11800],
        ['18', '18 inch', '18 寸', 37899, 12900],
      ],
      'red',
      'sky',
      'blush',
    ),
  }),
  item('folding-push-trike', 'kids-cycles', 'trike', 97, '#bfc4c6', {
    en: [
      'Folding push tricycle with parent steering, canopy',
      'Pushed at one, pedalled at three.',
      'The handle steers the front wheel until its clutch is turned off. Folds to 300 mm with the wheels on.',
      'Three-point belt.',
    ],
    zh: [
      '折叠手推三轮车 推把转向 遮阳篷',
      '一岁推着走，三岁自己蹬。',
      '推把可控前轮，离合一关由孩子掌舵；带轮折叠厚 300 毫米。',
      '三点安全带。',
    ],
    materials: [fact('Frame', '车架', 'Steel', '钢'), fact('Canopy', '篷', 'Polyester', '涤纶')],
    measures: [len(920), wid(480), hei(1020), wt(8.7, 'kg')],
    care: care.wipe,
    offer: inColours(39800, 10600, 'mist', 'navy', 'olive'),
  }),
  item('three-wheel-lean-scooter', 'kids-cycles', 'trike', 26, '#e7b9bd', {
    en: [
      'Lean-to-steer scooter, three wheels, removable bar',
      'Steers with the hips; the deck is 120 mm wide.',
      'Nylon deck with 30 % glass fibre, carries 50 kg. Wheels of PU 120 mm in front, 80 mm behind.',
      'Bar height 610–780 mm.',
    ],
    zh: [
      '重力转向滑板车 三轮 车把可拆',
      '靠身体倾斜转弯，踏板宽 120 毫米。',
      '加 30% 玻纤尼龙踏板，承重 50 公斤；前轮 120、后轮 80 毫米 PU。',
      '把高 610–780 毫米。',
    ],
    materials: [fact('Deck', '踏板', 'PA with glass fibre', '加纤尼龙')],
    measures: [len(560), wid(270), hei(780), wt(2.7, 'kg')],
    care: care.wipe,
    offer: inColours(18899, 3500, 'teal', 'pink', 'graphite', 'lemon'),
  }),
])
