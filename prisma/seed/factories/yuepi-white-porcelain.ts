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

export const yuepiFactory = maker('yuepi-white-porcelain', 'dehua-white-porcelain', {
  name: t('Dehua Yuepi White Porcelain', '德化月坯白瓷厂'),
  brand: t('Moonclay', '月坯'),
  tagline: t('White through the wall: cups, figures and vases', '白到坯里：杯、塑像与花器'),
  en: [
    'Yuepi cast garden gnomes and Christmas angels for English and American gift houses from 1992. When the orders went to cheaper clays, the moulds stayed, and so did a clay so white that it had always been painted over.',
    'In 2016 the founder’s daughter left the paint off. Tea ware followed, because the same clay lets lamplight through at 2 mm. The mould store holds 5,400 plaster moulds; new models start with a walk along its shelves.',
  ],
  zh: [
    '月坯 1992 年起为英美礼品公司做花园小矮人和圣诞天使。订单转向便宜泥料后，模子留下了，一直被颜料盖住的白泥也留下了。',
    '2016 年，创办人的女儿不再上彩。同一种泥，2 毫米就透光，于是又做茶具。模库有 5,400 副石膏模，新款总是先去架子间走一圈。',
  ],
  size: [1992, 92, 7700],
  oemPast: t(
    'Garden figures and Christmas pieces for English and American gift houses.',
    '为英美礼品公司制作花园摆件与圣诞瓷偶。',
  ),
  capabilities: [
    fact('Moulds', '模具', '5,400 plaster moulds', '石膏模 5,400 副'),
    fact('Kilns', '窑', '3 electric, 2 gas', '电窑 3 座、气窑 2 座'),
    fact('Firing', '烧成', '1,280 °C oxidising', '1,280 ℃氧化焰'),
    fact('Modellers', '雕塑师', '7', '7 人'),
  ],
  shipsFrom: t('No. 9 Baomei Kiln Lane, Xunzhong, Dehua County, Quanzhou', '泉州市德化县浔中镇宝美窑巷 9 号'),
  dispatchHours: 48,
  sections: [
    ['tea', 'Tea', '茶具'],
    ['mugs', 'Mugs and table', '杯与餐'],
    ['figures', 'Figures', '塑像'],
    ['vases', 'Vases', '花器'],
  ],
  shipping: [fragile('south', 26900), abroad(7400, 4600)],
})

export const yuepiProducts = listing('yuepi-white-porcelain', 'YP', [
  item('lamb-fat-gaiwan-set', 'teaware', 'tea', 46, '#e6d8b8', {
    en: [
      'White-jade gaiwan set: gaiwan, pitcher, four cups',
      'Warm white that lets light through at the rim.',
      'Walls of 2.0 mm, cast and scraped, glazed thin. The pitcher drips back less than it shows: the spout is cut sharp after glazing.',
      'Gaiwan 150 ml, pitcher 200 ml, cups 45 ml.',
    ],
    zh: [
      '羊脂白盖碗套组 一碗一海四杯',
      '暖白色，口沿透光。',
      '壁厚 2.0 毫米，注浆后刮坯，薄釉；公道杯流口上釉后修锋，断水利落。',
      '盖碗 150、公道 200、品杯 45 毫升。',
    ],
    materials: [fact('Body', '坯体', 'Dehua kaolin', '德化高岭土')],
    measures: [dia(92), hei(85), wt(620), vol(150)],
    care: care.dishwasher,
    offer: by(
      'pieces',
      [
        ['3', 'Gaiwan, pitcher, cup', '三件', 12800, 700],
        ['6', '6 pieces', '六件', 18800, 1150],
        ['10', '10 pieces with tray', '十件含盘', 32800, 2600],
      ],
      'ivory',
    ),
  }),
  item('travel-tea-set-one-pot-two-cups', 'teaware', 'tea', 119, '#9aa88c', {
    en: [
      'Travel tea set, stacking pot and two cups, felt-lined tube',
      'Cups close over the pot; the tube goes in a bottle pocket.',
      'The pot has a ball-shaped filter of 37 holes. Everything nests to 118 mm.',
      'Tube of aluminium with wool felt.',
    ],
    zh: [
      '旅行茶具 一壶两杯 毛毡铝筒',
      '杯扣壶上，筒塞水杯袋。',
      '壶内球孔过滤 37 孔，叠放高 118 毫米。',
      '铝筒内衬羊毛毡。',
    ],
    materials: [
      fact('Body', '坯体', 'Dehua kaolin', '德化高岭土'),
      fact('Tube', '筒', 'Aluminium, wool felt', '铝、羊毛毡'),
    ],
    measures: [dia(92), hei(150), wt(520), vol(180)],
    care: care.dishwasher,
    offer: inColours(9890, 780, 'white', 'sage', 'graphite'),
  }),
  item('bisque-outside-mug', 'teaware', 'mugs', 15, '#dd7765', {
    en: [
      'Mug, bare bisque outside, glazed inside, 350 ml',
      'Feels like eggshell, rinses like glass.',
      'The outside is polished with diamond paper after firing. The handle is cast solid, room for three fingers.',
      'Tea marks come off with baking soda.',
    ],
    zh: [
      '外素坯内施釉马克杯 350 毫升',
      '摸着像蛋壳，洗着像玻璃。',
      '外壁烧后以金刚砂纸打磨；实心杯把，可容三指。',
      '茶渍用小苏打擦净。',
    ],
    materials: [fact('Body', '坯体', 'Dehua kaolin', '德化高岭土')],
    measures: [dia(84), hei(95), wt(310), vol(350)],
    care: care.dishwasher,
    offer: inColours(4899, 460, 'white', 'mist', 'blush', 'celadon'),
  }),
  item('family-breakfast-set-bone-white', 'tableware', 'mugs', 228, '#c9b99d', {
    en: [
      'Breakfast set: porridge bowl, saucer, egg cup',
      'Small forms in warm white; the egg cup was an angel’s pedestal once.',
      'Cast 3 mm, glazed outside and in, foot polished. Bowl 420 ml.',
      'Egg cup for eggs of 45 mm.',
    ],
    zh: [
      '早餐三件 粥碗 小碟 蛋杯',
      '暖白小器；蛋杯原是天使的底座。',
      '注浆 3 毫米，内外施釉，足底打磨；碗 420 毫升。',
      '蛋杯适合直径 45 毫米的蛋。',
    ],
    materials: [fact('Body', '坯体', 'Dehua kaolin', '德化高岭土')],
    measures: [dia(130), hei(62), wt(520), vol(420)],
    care: care.dishwasher,
    offer: by(
      'pack',
      [
        ['1', 'For one', '一人', 6700, 720],
        ['2', 'For two', '两人', 12700, 1380],
      ],
      'ivory',
      'white',
    ),
  }),
  item('seated-scholar-figure', 'vases-decor', 'figures', 77, '#8e9297', {
    en: [
      'Seated scholar, unglazed white, modelled robe folds',
      'He is reading; the page is blank.',
      'Cast in nine parts, joined and retouched with bamboo tools for two hours. Unglazed, fired at 1,280 °C, polished at the knees and sleeves.',
      'The book lifts out.',
    ],
    zh: [
      '坐读书生 素胎白瓷',
      '他在读书，书页是空白的。',
      '九片注浆拼接，竹刀修两小时；无釉，1,280 ℃烧成，膝与袖打磨。',
      '书可取下。',
    ],
    materials: [fact('Body', '坯体', 'Dehua kaolin, bisque', '德化高岭土素胎')],
    measures: [wid(140), dep(120), hei(190), wt(860)],
    care: t('Dust with a soft brush.', '软毛刷除尘。'),
    offer: by(
      'height',
      [
        ['130', '130 mm', '高 13 厘米', 19800, 800],
        ['190', '190 mm', '高 19 厘米', 29800, 1500],
      ],
      'white',
    ),
  }),
  item('resting-crane-pair', 'vases-decor', 'figures', 300, '#b7302b', {
    en: [
      'Pair of cranes, one standing, one resting',
      'Legs of porcelain rod over a steel pin.',
      'Necks are rolled by hand, so no pair is alike. Red on the crown is a fired enamel, 0.1 mm.',
      'Fixed on bases of 90 mm.',
    ],
    zh: [
      '白瓷双鹤 一立一憩',
      '瓷腿内有钢针。',
      '鹤颈手搓，对对不同；顶红为 0.1 毫米釉上彩。',
      '底座 90 毫米。',
    ],
    materials: [fact('Body', '坯体', 'Dehua kaolin', '德化高岭土')],
    measures: [hei(260), wid(150), wt(640)],
    care: t('Dust with a soft brush.', '软毛刷除尘。'),
    offer: inColours(25800, 1700, 'white'),
  }),
  item('paper-bag-vase', 'vases-decor', 'vases', 22, '#b98a56', {
    en: [
      'Vase cast from a paper bag, creases kept',
      'Looks like a lunch bag left on the table, holds water.',
      'A real bag was stiffened, cast in plaster and thinned to 3 mm. Glazed inside only.',
      'Mouth 95 × 60 mm.',
    ],
    zh: [
      '纸袋花瓶 留皱',
      '像忘在桌上的午饭纸袋，能盛水。',
      '真纸袋定型翻模，坯厚 3 毫米，仅内壁施釉。',
      '口 95 × 60 毫米。',
    ],
    materials: [fact('Body', '坯体', 'Dehua kaolin', '德化高岭土')],
    measures: [wid(110), dep(70), hei(200), wt(460)],
    care: care.handwash,
    offer: by(
      'height',
      [
        ['150', '150 mm', '高 15 厘米', 6800, 620],
        ['200', '200 mm', '高 20 厘米', 8800, 900],
      ],
      'white',
      'mist',
      'camel',
    ),
  }),
  item('pleated-lamp-vase', 'vases-decor', 'vases', 186, '#cfa548', {
    en: [
      'Pleated vase, 36 folds, thin enough to glow',
      'Put a tea light behind it and the pleats show.',
      'Cast 1.9 mm with 36 folds that stiffen the wall. Foot ground flat.',
      'For dry stems or a small bunch.',
    ],
    zh: [
      '三十六褶透光花瓶',
      '背后放一盏小蜡，褶子就亮起来。',
      '注浆 1.9 毫米，靠褶增强；足底磨平。',
      '插干枝或一小束。',
    ],
    materials: [fact('Body', '坯体', 'Dehua kaolin', '德化高岭土')],
    measures: [dia(120), hei(230), wt(480)],
    care: care.handwash,
    offer: inColours(12800, 980, 'white', 'ivory', 'celadon'),
  }),
])
