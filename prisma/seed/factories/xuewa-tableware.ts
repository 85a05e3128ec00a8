import {
  by,
  care,
  dep,
  dia,
  fact,
  hei,
  inColours,
  item,
  listing,
  maker,
  t,
  vol,
  wid,
  wt,
} from '@/prisma/seed/build-home'
import { abroad, fragile } from '@/prisma/seed/shipping-home'

export const xuewaFactory = maker('xuewa-tableware', 'dehua-white-porcelain', {
  name: t('Dehua Xuewa Daily Porcelain', '德化雪瓦日用瓷厂'),
  brand: t('Snowtile', '雪瓦'),
  tagline: t('Stackable white for small kitchens', '给小厨房的可叠白瓷'),
  en: [
    'Xuewa pressed bathroom tiles until 2006, then bought roller heads and made white mugs: eleven million for a Turkish coffee chain and a Swedish canteen supplier, all to one drawing.',
    'Tile people think in stacks. When the canteen order ended in 2021 the same eight setters drew bowls, plates and mugs on a 20 mm grid, so that a cupboard 300 mm wide closes. Each new piece must pass the office cupboard.',
  ],
  zh: [
    '雪瓦 2006 年以前压卫生间瓷砖，后来买了滚压头做白杯：给一家土耳其咖啡连锁和一家瑞典食堂供应商做了一千一百万只，都照同一张图。',
    '做砖的人脑子里都是码放。2021 年食堂订单结束，还是那八位师傅，按 20 毫米模数画碗、盘、杯，300 毫米宽的柜子要关得上门。每件新品都先过办公室那只柜子。',
  ],
  size: [2006, 64, 6100],
  oemPast: t(
    'White mugs for a Turkish coffee chain and a Swedish canteen supplier.',
    '为一家土耳其咖啡连锁和一家瑞典食堂供应商做白杯。',
  ),
  capabilities: [
    fact('Roller heads', '滚压头', '18', '18 个'),
    fact('Kiln', '窑', 'One 62 m tunnel kiln', '62 米隧道窑一条'),
    fact('Firing', '烧成', '1,300 °C', '1,300 ℃'),
    fact('Grid', '模数', '20 mm, all pieces', '20 毫米，全系列'),
  ],
  shipsFrom: t('No. 22 Chengdong Kiln Park, Dehua County, Quanzhou', '泉州市德化县城东窑业园 22 号'),
  dispatchHours: 24,
  sections: [
    ['plates', 'Plates and bowls', '盘碗'],
    ['mugs', 'Mugs and pots', '杯壶'],
    ['decor', 'Small vases', '小花器'],
  ],
  shipping: [fragile('south', 19900), abroad(7200, 4600)],
})

export const xuewaProducts = listing('xuewa-tableware', 'XW', [
  item('grid-bowl-straight-wall', 'tableware', 'plates', 56, '#5f6a73', {
    en: [
      'Straight-wall bowl on a 20 mm grid, 120 or 160 mm',
      'Walls upright, so ten bowls stack like a column.',
      'Rolled at 4 mm, rim rounded by 2 mm. A step inside the foot catches the rim below and stops the column sliding.',
      'Holds 420 ml at 120 mm.',
    ],
    zh: [
      '直壁碗 20 毫米模数 120 或 160 毫米',
      '壁是直的，十只叠成一根柱。',
      '滚压坯厚 4 毫米，口沿倒圆 2 毫米；足内一级台阶咬住下面的碗口，不滑。',
      '120 毫米款 420 毫升。',
    ],
    materials: [fact('Body', '坯体', 'Dehua kaolin', '德化高岭土')],
    measures: [dia(120), hei(60), wt(310), vol(420)],
    care: care.dishwasher,
    offer: by(
      'diameter',
      [
        ['120', '120 mm', '12 厘米', 2390, 420],
        ['160', '160 mm', '16 厘米', 3590, 680],
      ],
      'white',
      'slate',
      'celadon',
    ),
  }),
  item('flat-rimless-plate-180', 'tableware', 'plates', 133, '#b4613f', {
    en: [
      'Rimless plate with upright edge, three diameters',
      'The edge stands 20 mm, so sauce stays and a spoon has a wall.',
      'Foot ground and glazed to a 2 mm ring. Twelve plates stack to 250 mm.',
      'Matt glazes mark a little under steel knives; the mark washes off with soda.',
    ],
    zh: [
      '直边平盘 三种直径',
      '边高 20 毫米，汁不流，勺有靠。',
      '圈足打磨，仅 2 毫米露胎；十二只叠高 250 毫米。',
      '哑光釉遇钢刀会留浅痕，小苏打可洗。',
    ],
    materials: [fact('Glaze', '釉', 'Gloss white or matt', '亮白或哑光')],
    measures: [dia(220), hei(20), wt(520)],
    care: care.dishwasher,
    offer: by(
      'diameter',
      [
        ['140', '140 mm', '14 厘米', 1990, 280],
        ['180', '180 mm', '18 厘米', 2890, 420],
        ['220', '220 mm', '22 厘米', 3890, 640],
      ],
      'white',
      'mist',
      'terracotta',
    ),
  }),
  item('four-person-cupboard-set', 'tableware', 'plates', 14, '#c9a36d', {
    en: [
      'Cupboard set for four: plates, bowls, mugs in 300 mm',
      'Everything for four in a space of 300 × 300 × 320 mm.',
      'Four plates 220 mm, four bowls 120 mm, four mugs. The carton is the stacking plan, printed inside.',
      'All pieces are sold singly.',
    ],
    zh: [
      '四人橱柜套装 盘碗杯 300 毫米见方',
      '四口人的餐具，占 300 × 300 × 320 毫米。',
      '220 毫米盘、120 毫米碗、马克杯各四；纸箱内印着码放图。',
      '单件均可补买。',
    ],
    materials: [fact('Body', '坯体', 'Dehua kaolin', '德化高岭土')],
    measures: [wid(300), hei(320), wt(5.1, 'kg')],
    care: care.dishwasher,
    offer: inColours(25800, 6400, 'white', 'slate', 'celadon'),
  }),
  item('stacking-mug-shared-handle', 'teaware', 'mugs', 241, '#24344f', {
    en: [
      'Stacking mug 300 ml, handle inside the diameter',
      'The handle ends where the next mug begins.',
      'Two-finger handle joined 10 mm below the rim. Six mugs stand 430 mm high and do not lock.',
      'Base 62 mm, fits under a coffee machine spout of 90 mm.',
    ],
    zh: [
      '可叠马克杯 300 毫升 内收把',
      '把手让出上一只杯的位置。',
      '双指把，接口低于杯沿 10 毫米；六只叠高 430 毫米，不会卡死。',
      '底径 62 毫米，高 88 毫米，放得进咖啡机下。',
    ],
    materials: [fact('Body', '坯体', 'Dehua kaolin', '德化高岭土')],
    measures: [dia(80), hei(88), wt(270), vol(300)],
    care: care.dishwasher,
    offer: by(
      'pack',
      [
        ['1', '1 mug', '1 只', 2690, 360],
        ['4', '4 mugs', '4 只', 9800, 1380],
      ],
      'white',
      'navy',
      'blush',
    ),
  }),
  item('straight-teapot-steel-strainer', 'teaware', 'mugs', 72, '#a9adb0', {
    en: [
      'Straight teapot 700 ml with 304 strainer, flat lid',
      'A cylinder with a spout; the lid is a coaster.',
      'Strainer of etched 304 sheet, holes 0.4 mm. Handle glazed inside too, so it dries.',
      'Sits on the 120 mm grid bowl.',
    ],
    zh: [
      '直筒茶壶 700 毫升 304 滤芯 平盖',
      '一个圆筒加个嘴，盖子能当杯垫。',
      '304 蚀刻滤芯，孔径 0.4 毫米；把手内侧也施釉，好干。',
      '可叠在 120 毫米直壁碗上。',
    ],
    materials: [
      fact('Body', '坯体', 'Dehua kaolin', '德化高岭土'),
      fact('Strainer', '滤芯', 'Stainless steel 304', '304 不锈钢'),
    ],
    measures: [dia(120), hei(118), wt(690), vol(700)],
    care: care.dishwasher,
    offer: inColours(8900, 1050, 'white', 'slate', 'celadon'),
  }),
  item('tile-bud-vase', 'vases-decor', 'decor', 187, '#8e9297', {
    en: [
      'Bud vase from a tile press, 100 × 100 mm face',
      'The old tile die, given 28 mm of depth and a hole.',
      'Pressed in two halves at 180 t and joined with slip. Stands or hangs on one nail.',
      'Takes one stem and 60 ml of water.',
    ],
    zh: [
      '瓷砖小花插 100 × 100 毫米',
      '旧砖模，加了 28 毫米厚和一个孔。',
      '180 吨压成两半，泥浆粘合；可立可挂，一颗钉。',
      '插一枝，盛水 60 毫升。',
    ],
    materials: [fact('Body', '坯体', 'Pressed porcelain', '压制瓷')],
    measures: [wid(100), dep(28), hei(100), wt(260)],
    care: care.handwash,
    offer: inColours(4500, 360, 'white', 'teal', 'terracotta', 'black'),
  }),
])
