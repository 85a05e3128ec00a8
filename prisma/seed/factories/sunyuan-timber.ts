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
  t,
  wid,
  wt,
} from '@/prisma/seed/build-home'
import { depot, freight } from '@/prisma/seed/shipping-home'

export const sunyuanFactory = maker('sunyuan-timber', 'ganzhou-nankang-furniture', {
  name: t('Nankang Sunyuan Solid Timber Furniture', '南康榫园实木家具厂'),
  brand: t('Tenon Yard', '榫园'),
  tagline: t('Solid oak and ash with joints you can see', '看得见榫头的橡木与白蜡木'),
  en: [
    'The Sunyuan yard started in 1998 with four carpenters under a tin roof beside the Zhang river. It grew on white oak dining sets for two American importers, shipped in parts and screwed together by strangers.',
    'Tariffs stopped the containers in 2019. The carpenters went back to joints that need no screws, because a table that travels whole to a flat in Nanchang has no reason to be flat-packed. The brand is named for the yard and for the tenon.',
    'Oak dries for 28 days in the kiln and three weeks in the shed. The moisture of every top is pencilled underneath.',
  ],
  zh: [
    '榫园 1998 年在章江边的铁皮棚里起步，四个木匠。后来靠给两家美国进口商做白橡餐桌椅长大，拆成板件发走，由陌生人拧螺丝。',
    '2019 年关税一来，货柜停了。木匠们回头做不用螺丝的榫卯：一张整装送到南昌的餐桌，本来就没必要拆装。品牌取自园子，也取自榫头。',
    '橡木进窑烘 28 天，再在棚里放三周；每块台面背后都用铅笔写着含水率。',
  ],
  size: [1998, 165, 21000],
  oemPast: t('White-oak dining sets for two American importers.', '为两家美国进口商制作白橡餐桌椅。'),
  capabilities: [
    fact('Kilns', '烘干窑', '6, 45 m³ each', '6 座，每座 45 立方米'),
    fact('Timber', '木材', 'White oak, ash, cherry', '白橡、白蜡、樱桃木'),
    fact('CNC centres', '加工中心', '5, four-axis', '5 台四轴'),
    fact('Joint bench', '榫卯工位', '22 carpenters', '22 名木工'),
    fact('Finish', '涂装', 'Hardwax oil, two coats', '木蜡油两遍'),
  ],
  shipsFrom: t('Yard 12, Longling Timber Road, Nankang District, Ganzhou', '赣州市南康区龙岭木材路 12 号院'),
  dispatchHours: 72,
  sections: [
    ['bedroom', 'Bedroom', '卧室'],
    ['dining', 'Dining', '餐厅'],
    ['study', 'Study and storage', '书房收纳'],
    ['living', 'Living', '客厅'],
  ],
  shipping: [freight('central', 600000), depot('central')],
})

export const sunyuanProducts = listing('sunyuan-timber', 'SY', [
  item('oak-tenon-platform-bed', 'beds', 'bedroom', 84, '#8a6a43', {
    en: [
      'White-oak platform bed, wedged tenons, no screws in the frame',
      'Four rails, four legs, eight wedges; taken apart with a mallet.',
      'Rails are 28 × 180 mm solid oak. The tenon passes through the leg and is locked by a walnut wedge that tightens with use.',
      'The slats are 18 mm pine, spaced 60 mm. Mattress not included.',
    ],
    zh: [
      '白橡平台床 楔钉榫 床架无螺丝',
      '四梁四腿八只楔子，木槌就能拆装。',
      '床梁为 28 × 180 毫米整料白橡，榫头穿过床腿，以胡桃木楔锁紧，越用越实。',
      '排骨条 18 毫米松木，间距 60 毫米；不含床垫。',
    ],
    materials: [
      fact('Frame', '床架', 'Solid white oak', '白橡实木'),
      fact('Wedges', '楔', 'Walnut', '胡桃木'),
      fact('Slats', '排骨条', 'Pine 18 mm', '松木 18 毫米'),
    ],
    measures: [len(2120), wid(1880), hei(920), wt(86, 'kg')],
    care: care.wood,
    offer: by(
      'bed',
      [
        ['1-2m', '1.2 m', '1.2 米', 239700, 78000],
        ['1-5m', '1.5 m', '1.5 米', 279700, 92000],
        ['1-8m', '1.8 m', '1.8 米', 319700, 104000],
      ],
      'oak',
      'walnut',
    ),
  }),
  item('spindle-headboard-ash-bed', 'beds', 'bedroom', 12, '#a98c5e', {
    en: [
      'Ash bed with spindle headboard, 25 mm turned rods',
      'An airy headboard of seventeen turned rods, easy to lean a pillow against.',
      'Rods are turned from 30 mm blanks to 25 mm, glued into blind holes 22 mm deep. The slatted base sits at 300 mm, so a robot cleaner passes.',
      'Headboard height 980 mm.',
    ],
    zh: [
      '白蜡木栏杆床 25 毫米车圆立杆',
      '床头十七根车圆立杆，通透，靠枕头也稳。',
      '立杆由 30 毫米方料车至 25 毫米，盲孔深 22 毫米胶合；床板离地 300 毫米，扫地机可通过。',
      '床头高 980 毫米。',
    ],
    materials: [fact('Timber', '木材', 'Solid ash', '白蜡木实木')],
    measures: [len(2100), wid(1860), hei(980), wt(71, 'kg')],
    care: care.wood,
    offer: by(
      'bed',
      [
        ['1-5m', '1.5 m', '1.5 米', 219900, 76000],
        ['1-8m', '1.8 m', '1.8 米', 249900, 86000],
      ],
      'ash',
      'walnut',
      'black',
    ),
  }),
  item('dining-table-breadboard-ends', 'tables-storage', 'dining', 199, '#7c5a36', {
    en: [
      'Oak dining table with breadboard ends, 30 mm top',
      'A top that can swell and shrink without splitting.',
      'Boards of 90–140 mm are edge-glued, then capped by two end boards on sliding tenons. The top moves about 4 mm a year across its width, and the joint lets it.',
      'Legs 70 mm square, haunched tenon, drawbored.',
    ],
    zh: [
      '白橡餐桌 抹头穿带 台面厚 30 毫米',
      '台面能自由胀缩，不开裂。',
      '板宽 90–140 毫米侧拼，两端以滑动榫抹头收口；台面一年横向约伸缩 4 毫米，榫头为此留了余地。',
      '桌腿 70 毫米见方，半肩榫，穿钉拉紧。',
    ],
    materials: [fact('Timber', '木材', 'Solid white oak', '白橡实木')],
    measures: [len(1600), wid(850), hei(750), wt(54, 'kg')],
    care: care.wood,
    offer: by(
      'size',
      [
        ['1-4m', '1.4 m', '1.4 米', 189900, 52000],
        ['1-6m', '1.6 m', '1.6 米', 219900, 60000],
        ['1-8m', '1.8 m', '1.8 米', 249900, 69000],
      ],
      'oak',
      'walnut',
    ),
  }),
  item('writing-desk-two-drawers', 'tables-storage', 'study', 140, '#6b4a33', {
    en: [
      'Cherry writing desk with two dovetailed drawers',
      'A desk without metal runners: the drawers slide on waxed wood.',
      'Drawer sides are 12 mm cherry, hand-fitted through dovetails at the front. A cable slot of 40 mm runs behind the drawers.',
      'Cherry darkens in the first year; move the lamp now and then.',
    ],
    zh: [
      '樱桃木写字桌 燕尾榫双抽',
      '不用金属滑轨，抽屉走打蜡木轨。',
      '抽屉侧板 12 毫米樱桃木，前角手修燕尾榫；抽屉后有 40 毫米走线槽。',
      '樱桃木头一年会变深，台灯请偶尔挪一挪。',
    ],
    materials: [fact('Timber', '木材', 'Solid cherry', '樱桃木实木')],
    measures: [len(1200), wid(600), hei(750), wt(31, 'kg')],
    care: care.wood,
    offer: by(
      'size',
      [
        ['1-0m', '1.0 m', '1.0 米', 139890, 34000],
        ['1-2m', '1.2 m', '1.2 米', 159890, 38000],
        ['1-4m', '1.4 m', '1.4 米', 179890, 43000],
      ],
      'cherry',
    ),
  }),
  item('open-bookcase-ladder-pegs', 'tables-storage', 'study', 302, '#c9a36d', {
    en: [
      'Ash bookcase with pegged shelves, 20 mm boards',
      'Five shelves on round pegs; each holds 35 kg of books.',
      'Shelves are 20 mm solid ash with a 40 mm stiffening lip at the back. Pegs are 16 mm, tapered, and can be driven out to take the case apart.',
      'Fix the top to the wall with the bracket supplied.',
    ],
    zh: [
      '白蜡木插销书架 20 毫米层板',
      '五层圆销书架，每层可放 35 公斤书。',
      '层板 20 毫米实木，后沿有 40 毫米加强条；插销直径 16 毫米带锥度，敲出即可拆。',
      '请用所附角码固定上墙。',
    ],
    materials: [fact('Timber', '木材', 'Solid ash', '白蜡木实木')],
    measures: [wid(800), dep(300), hei(1780), wt(34, 'kg')],
    care: care.wood,
    offer: by(
      'size',
      [
        ['60cm', '600 mm', '宽 60 厘米', 109890, 34000],
        ['80cm', '800 mm', '宽 80 厘米', 129890, 40000],
      ],
      'ash',
      'walnut',
    ),
  }),
  item('sideboard-sliding-slats', 'tables-storage', 'dining', 47, '#59412c', {
    en: [
      'Sideboard with sliding slatted doors, white oak',
      'Doors slide, so it fits in a passage of 900 mm.',
      'Each door carries 28 slats glued to canvas-free oak rails. Shelves adjust in steps of 32 mm; the back is framed panel, not board.',
      'Four adjustable feet under the plinth.',
    ],
    zh: [
      '白橡格栅移门餐边柜',
      '移门不占过道，900 毫米通道也能放。',
      '每扇门 28 根格栅胶合于橡木横档；层板按 32 毫米调节；背板为框嵌板。',
      '底座下四只可调脚。',
    ],
    materials: [fact('Timber', '木材', 'Solid white oak', '白橡实木')],
    measures: [wid(1400), dep(400), hei(820), wt(58, 'kg')],
    care: care.wood,
    offer: inColours(289900, 70000, 'oak', 'walnut'),
  }),
  item('three-seat-oak-frame-sofa', 'sofas', 'living', 230, '#9c9485', {
    en: [
      'Oak-frame sofa with loose cushions, three seats',
      'A wooden bench with manners: the frame is oak, the comfort is loose.',
      'Arms are shaped from 45 mm oak, wide enough for a cup. Cushions are 40 kg/m³ foam in cotton covers with zips.',
      'Seat height 410 mm with the cushion pressed.',
    ],
    zh: [
      '白橡框架沙发 活动坐垫 三人',
      '木框是骨，坐垫可拆可换。',
      '扶手由 45 毫米橡木修形，放得下一只杯子；坐垫 40 公斤/立方米海绵，棉套带拉链。',
      '压实后坐高 410 毫米。',
    ],
    materials: [
      fact('Frame', '框架', 'Solid white oak', '白橡实木'),
      fact('Cushions', '坐垫', 'Foam 40 kg/m³, cotton 340 gsm', '40 公斤海绵、棉布 340 克'),
    ],
    measures: [wid(1980), dep(800), hei(780), wt(48, 'kg')],
    care: care.wood,
    offer: by(
      'seats',
      [
        ['2', '2 seats', '双人', 259899, 46000],
        ['3', '3 seats', '三人', 329899, 58000],
      ],
      'oat',
      'forest',
      'indigo',
    ),
  }),
])
