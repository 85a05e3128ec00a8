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
  type Option,
  t,
  vol,
  wid,
  wt,
} from '@/prisma/seed/build-home'
import { depot, freight } from '@/prisma/seed/shipping-home'

export const pingchuanFactory = maker('pingchuan-sleep', 'foshan-furniture', {
  name: t('Foshan Pingchuan Bedding Furniture Factory', '佛山平川卧具厂'),
  brand: t('Levelbed', '平川卧'),
  tagline: t('Springs coiled, quilted and boxed on one floor', '弹簧、绗缝、装箱在同一层楼'),
  en: [
    'Pingchuan coiled its first springs in Lecong in 2004 and sold them by the tonne. In 2010 a Malaysian hotel chain asked for whole mattresses, and a quilting machine arrived; bed frames followed when the chain furnished new rooms.',
    'Hotels buy every eight years. To keep eighty people busy between tenders the factory sells since 2021 under its own name, with the same spring wire and the same edge tape.',
    'Every mattress label shows a cut-through drawing with the thickness of each layer in millimetres.',
  ],
  zh: [
    '平川 2004 年在乐从绕出第一批弹簧，按吨卖。2010 年一家马来西亚连锁酒店要整张床垫，于是添了绗缝机；酒店扩房间，又做起床架。',
    '酒店八年才换一次床。为了让八十名工人在两次招标之间有活干，2021 年起用自己的名字卖，弹簧钢丝和围边带都不换。',
    '每张床垫的标签上都有剖面图，逐层写明毫米数。',
  ],
  size: [2004, 96, 11800],
  oemPast: t(
    'Mattresses and upholstered beds for a Malaysian hotel chain.',
    '为一家马来西亚连锁酒店做床垫与软包床。',
  ),
  capabilities: [
    fact('Coiling machines', '绕簧机', '9 pocket, 2 bonnell', '独立袋 9 台、整网 2 台'),
    fact('Quilting width', '绗缝幅宽', '2.4 m', '2.4 米'),
    fact('Wire', '钢丝', '1.8–2.2 mm, carbon steel', '1.8–2.2 毫米碳素钢丝'),
    fact('Roll packing', '卷装', 'Mattresses up to 240 mm', '240 毫米以内可卷装'),
  ],
  shipsFrom: t('Block C, Pingbu Avenue, Lecong, Shunde, Foshan', '佛山市顺德区乐从镇平步大道 C 座'),
  dispatchHours: 72,
  sections: [
    ['mattress', 'Mattresses', '床垫'],
    ['frame', 'Bed frames', '床架'],
    ['bedside', 'Bedside', '床边'],
  ],
  shipping: [freight('south', 400000), depot('south')],
})

const mattressSizes = (small: number, step: number): Option[] => [
  ['1-2m', '1.2 × 2.0 m', '1.2 × 2.0 米', small, 24000],
  ['1-5m', '1.5 × 2.0 m', '1.5 × 2.0 米', small + step, 31000],
  ['1-8m', '1.8 × 2.0 m', '1.8 × 2.0 米', small + 2 * step, 38000],
]

export const pingchuanProducts = listing('pingchuan-sleep', 'PC', [
  item('pocket-spring-mattress-220', 'beds', 'mattress', 70, '#7b8a94', {
    en: [
      'Pocket-spring mattress 220 mm, 1.9 mm wire, knitted cover',
      'Medium feel: separate springs below, 40 mm of foam above.',
      'About 620 pocket springs at 1.5 m, wire 1.9 mm, barrel 55 mm. Above them 20 mm felt and 40 mm of 35 kg/m³ foam.',
      'Arrives rolled; give it a day to stand up to full height.',
    ],
    zh: [
      '独立袋弹簧床垫 22 厘米 1.9 毫米钢丝 针织面',
      '软硬适中：下层独立簧，上层 40 毫米海绵。',
      '1.5 米款约 620 个独立簧，线径 1.9 毫米，簧径 55 毫米；上铺 20 毫米毡与 40 毫米 35 公斤海绵。',
      '卷装发货，拆开后约一天恢复厚度。',
    ],
    materials: [
      fact('Springs', '弹簧', 'Carbon steel wire 1.9 mm', '碳素钢丝 1.9 毫米'),
      fact('Cover', '面料', 'Knitted polyester 320 gsm', '针织涤纶 320 克/平方米'),
    ],
    measures: [len(2000), wid(1500), hei(220), wt(29, 'kg')],
    care: t('Turn head to foot every three months in the first year.', '首年每三个月头尾对调一次。'),
    offer: by('bed', mattressSizes(89900, 20000)),
  }),
  item('coir-firm-mattress-120', 'beds', 'mattress', 195, '#9a7a4d', {
    en: [
      'Firm coir mattress 120 mm with zipped cotton cover',
      'A hard, thin mattress for slatted beds, loft beds and older backs.',
      'Two 50 mm slabs of coir bonded with polyester low-melt fibre, no liquid glue. The cotton cover weighs 280 gsm and opens on three sides.',
      'Do not use it directly on the floor: coir needs air underneath.',
    ],
    zh: [
      '硬质椰棕床垫 12 厘米 拉链棉套',
      '偏硬偏薄，适合排骨架、高架床和习惯硬床的人。',
      '两层 50 毫米椰棕以低熔点涤纶热压，不用液体胶；棉套 280 克/平方米，三面拉链可拆。',
      '勿直接放地面，椰棕需要通风。',
    ],
    materials: [
      fact('Core', '芯材', 'Coir with low-melt polyester', '椰棕、低熔点涤纶'),
      fact('Cover', '外套', 'Cotton 280 gsm', '棉 280 克/平方米'),
    ],
    measures: [len(2000), wid(1500), hei(120), wt(33, 'kg')],
    care: t('Air upright every two months.', '每两个月立起通风。'),
    offer: by('bed', mattressSizes(79900, 16000)),
  }),
  item('latex-spring-mattress-260', 'beds', 'mattress', 28, '#a7b59c', {
    en: [
      'Latex and pocket-spring mattress 260 mm, seven zones',
      'Softer shoulders, firmer hips; 50 mm of pin-core latex on top.',
      'Zones change by wire: 1.8 mm at the shoulder, 2.0 mm at the hip. The latex is 85 kg/m³ with pin holes of 6 mm; natural content 85 %.',
      'Too thick to roll: it travels flat and needs a lift door of 2.05 m.',
    ],
    zh: [
      '乳胶独立簧床垫 26 厘米 七区',
      '肩部软、腰臀硬，上层 50 毫米针孔乳胶。',
      '分区靠线径：肩部 1.8、腰臀 2.0 毫米；乳胶 85 公斤/立方米，孔径 6 毫米，天然胶含量 85%。',
      '太厚不能卷装，平板运输，电梯门需高于 2.05 米。',
    ],
    materials: [
      fact('Comfort layer', '舒适层', 'Latex 85 kg/m³', '乳胶 85 公斤/立方米'),
      fact('Springs', '弹簧', 'Wire 1.8 and 2.0 mm', '1.8 与 2.0 毫米钢丝'),
    ],
    measures: [len(2000), wid(1800), hei(260), wt(44, 'kg')],
    care: t('Keep the cover on: latex yellows in sunlight.', '请勿拆除外套，乳胶见光会发黄。'),
    offer: by('bed', mattressSizes(189900, 40000)),
  }),
  item('upholstered-bed-channel-back', 'beds', 'frame', 121, '#6d5b4c', {
    en: [
      'Upholstered bed with channel headboard, slatted base',
      'A padded frame with eleven upright channels and a silent base.',
      'The slats are 8 mm birch ply in rubber cups; the centre rail stands on two steel feet. The headboard is 1,080 mm high and foam-filled channel by channel.',
      'Assembly takes two people about forty minutes; all bolts are M8.',
    ],
    zh: [
      '竖条软包床 排骨架 静音结构',
      '床头十一道竖条软包，床架不响。',
      '排骨为 8 毫米桦木弯板，橡胶套固定；中梁有两只钢脚。床头高 1,080 毫米，逐条填海绵。',
      '两人约四十分钟装好，螺栓统一为 M8。',
    ],
    materials: [
      fact('Cover', '面料', 'Coated polyester 390 gsm', '科技布 390 克/平方米'),
      fact('Frame', '床架', 'Pine, plywood, steel centre rail', '松木、多层板、钢中梁'),
    ],
    measures: [len(2180), wid(1900), hei(1080), wt(58, 'kg')],
    care: care.wipe,
    offer: by(
      'bed',
      [
        ['1-5m', '1.5 m', '1.5 米', 159900, 62000],
        ['1-8m', '1.8 m', '1.8 米', 179900, 70000],
      ],
      'cream',
      'slate',
      'camel',
    ),
  }),
  item('lift-up-storage-bed', 'beds', 'frame', 255, '#4e5358', {
    en: [
      'Lift-up storage bed, gas struts, 1,000 litres below',
      'The whole base lifts to 60°, so duvets go in flat.',
      'Two 800 N gas struts balance a mattress of 25–35 kg. The box is 15 mm particle board, melamine faced, floor raised 30 mm off the ground.',
      'Choose the strut for your mattress: the standard pair will not hold a latex one down.',
    ],
    zh: [
      '气压高箱储物床 床下约 1,000 升',
      '床板整体抬起 60°，被子平放进去。',
      '两支 800 牛气压杆适配 25–35 公斤床垫；箱体 15 毫米三聚氰胺刨花板，底板离地 30 毫米。',
      '气压杆按床垫重量选，标配不适合很重的乳胶垫。',
    ],
    materials: [
      fact('Box', '箱体', 'Melamine-faced particle board', '三聚氰胺刨花板'),
      fact('Struts', '气压杆', '2 × 800 N', '800 牛 × 2'),
    ],
    measures: [len(2120), wid(1860), hei(1000), vol(1000, 'L')],
    care: care.wipe,
    offer: by(
      'bed',
      [
        ['1-5m', '1.5 m', '1.5 米', 199800, 88000],
        ['1-8m', '1.8 m', '1.8 米', 229800, 99000],
      ],
      'walnut',
      'oat',
    ),
  }),
  item('rattan-drawer-nightstand', 'tables-storage', 'bedside', 174, '#b58f5c', {
    en: [
      'Nightstand with one rattan drawer, rubberwood, 520 mm high',
      'A drawer for the book, a shelf for the other books.',
      'The drawer front is machine-woven rattan in a mitred frame; runners are soft-close steel, 300 mm.',
      'A 50 mm hole at the back lets the charger through.',
    ],
    zh: [
      '藤编单抽床头柜 橡胶木 高 520 毫米',
      '抽屉放一本，搁板放其余的。',
      '抽面为机编藤嵌斜角框；300 毫米钢制缓冲滑轨。',
      '背板留 50 毫米走线孔。',
    ],
    materials: [fact('Body', '柜体', 'Rubberwood', '橡胶木'), fact('Front', '抽面', 'Rattan', '藤')],
    measures: [wid(450), dep(380), hei(520), wt(9.8, 'kg')],
    care: care.wood,
    offer: inColours(34800, 12000, 'rubberwood', 'walnut', 'white'),
  }),
  item('bed-end-bench-bentwood', 'tables-storage', 'bedside', 9, '#5c5148', {
    en: [
      'Bed-end bench, padded top on bent ash legs',
      'A place to put on socks; 1.2 m wide, 440 mm high.',
      'Legs are steam-bent ash, 32 mm round, joined by a stretcher so that the bench does not rack. The pad is 60 mm foam over webbing.',
      'The cover unhooks underneath for cleaning.',
    ],
    zh: [
      '床尾凳 软包面 曲木白蜡腿',
      '坐着穿袜子的地方，宽 1.2 米，高 440 毫米。',
      '凳腿为蒸汽弯曲白蜡木，直径 32 毫米，横撑防摇；软包 60 毫米海绵加绷带。',
      '面套从底部解扣即可拆。',
    ],
    materials: [
      fact('Legs', '腿', 'Steam-bent ash', '蒸汽弯曲白蜡木'),
      fact('Cover', '面料', 'Wool blend 460 gsm', '羊毛混纺 460 克/平方米'),
    ],
    measures: [len(1200), wid(400), hei(440), wt(8.6, 'kg')],
    care: care.wood,
    offer: inColours(45600, 10500, 'oat', 'forest', 'rose'),
  }),
])
