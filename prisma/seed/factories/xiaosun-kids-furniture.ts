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
  vol,
  wid,
  wt,
} from '@/prisma/seed/build-home'
import { hue } from '@/prisma/seed/palette-home'
import { depot, freight } from '@/prisma/seed/shipping-home'

export const xiaosunFactory = maker('xiaosun-kids-furniture', 'ganzhou-nankang-furniture', {
  name: t('Nankang Xiaosun Children’s Furniture', '南康小榫儿童家具厂'),
  brand: t('Small Joiner', '小榫木匠'),
  tagline: t('Furniture that grows with the school years', '跟着学龄长高的家具'),
  en: [
    'Xiaosun split from a bed factory in 2011 when a German mail-order house asked for cots with every edge rounded to the same 5 mm. The bed factory found it fussy; six people found it interesting and rented the hall next door.',
    'They made cots and loft beds for that house and for a Korean nursery chain until 2022. The own brand came from a simple count: of forty models delivered abroad, four could be bought in Nankang itself.',
    'A wooden gauge with a 5 mm radius hangs at every station. What does not touch it all along is sanded again.',
  ],
  zh: [
    '2011 年，一家德国邮购公司要婴儿床的每条棱都倒成同样的 5 毫米圆角。原来的床厂嫌烦，六个人觉得有意思，就租下隔壁厂房单干，这就是小榫。',
    '此后一直替这家公司和一家韩国幼儿园连锁做婴儿床、高架床。2022 年数了数：出口的四十个型号，在南康本地买得到的只有四个，于是有了自己的牌子。',
    '每个工位都挂着一把 5 毫米圆角木规，贴不严就再磨一遍。',
  ],
  size: [2011, 88, 9200],
  oemPast: t(
    'Cots and loft beds for a German mail-order house and a Korean nursery chain.',
    '为一家德国邮购公司和一家韩国幼儿园连锁制作婴儿床与高架床。',
  ),
  capabilities: [
    fact('Edge radius', '圆角', '5 mm, gauge at every station', '5 毫米，每工位配规'),
    fact('Timber', '木材', 'New Zealand pine, beech, birch ply', '新西兰松、榉木、桦木多层板'),
    fact('Paint', '涂料', 'Water-borne, sprayed in house', '水性漆，自有喷房'),
    fact('Trial assembly', '试装', 'One of every 20 beds', '每 20 张试装 1 张'),
  ],
  shipsFrom: t(
    'Hall 5, Jiading Furniture Park, Nankang District, Ganzhou',
    '赣州市南康区家定家具园 5 号厂房',
  ),
  dispatchHours: 72,
  sections: [
    ['sleep', 'Sleep', '睡'],
    ['study', 'Study', '学'],
    ['store', 'Store', '收'],
  ],
  shipping: [freight('central', 300000), depot('central')],
})

export const xiaosunProducts = listing('xiaosun-kids-furniture', 'XS', [
  item('height-adjustable-study-desk', 'kids-furniture', 'study', 31, '#c9a36d', {
    en: [
      'Study desk, hand-crank height 530–760 mm, tilting top',
      'From first grade to the last: twenty-four turns of the crank.',
      'A single crank drives both steel columns through a hexagonal shaft. The top tilts to 40° in five notches and stops against a brass pin.',
      'The front edge carries a 12 mm lip so pencils stay up.',
    ],
    zh: [
      '儿童升降书桌 手摇 530–760 毫米 桌面可倾',
      '从一年级到毕业，摇二十四圈。',
      '一支摇把经六角轴带动两根钢柱；桌面五档可倾至 40°，铜销限位。',
      '前沿 12 毫米挡条，铅笔不滚落。',
    ],
    materials: [
      fact('Top', '桌面', 'Rubberwood, 18 mm', '橡胶木 18 毫米'),
      fact('Columns', '立柱', 'Steel, powder-coated', '钢，喷粉'),
    ],
    measures: [len(1000), wid(600), hei(760), wt(29, 'kg')],
    care: care.wipe,
    offer: by(
      'size',
      [
        ['80cm', '800 mm', '80 厘米', 89900, 32000],
        ['100cm', '1,000 mm', '100 厘米', 99900, 36000],
        ['120cm', '1,200 mm', '120 厘米', 115900, 41000],
      ],
      'white',
      'sky',
      'mint',
    ),
  }),
  item('half-loft-bed-pine', 'kids-furniture', 'sleep', 166, '#8fb7d8', {
    en: [
      'Half-loft bed, pine, 1,100 mm clear below, guard rail 280 mm',
      'A bed above, a den below; ladder left or right.',
      'Posts are 70 × 70 mm laminated pine. The guard rail stands 280 mm above a 120 mm mattress, and gaps are 62 mm throughout.',
      'For children from six years. Mattress not included.',
    ],
    zh: [
      '松木半高床 床下净高 1,100 毫米 护栏 280 毫米',
      '上面睡觉，下面当窝，梯子左右可装。',
      '立柱 70 × 70 毫米指接松木；配 120 毫米床垫时护栏高出 280 毫米，栏间隙统一 62 毫米。',
      '适用六岁以上，不含床垫。',
    ],
    materials: [
      fact('Timber', '木材', 'Laminated pine', '松木集成材'),
      fact('Finish', '漆', 'Water-borne lacquer', '水性漆'),
    ],
    measures: [len(2080), wid(1010), hei(1520), wt(62, 'kg')],
    care: care.wood,
    offer: by(
      'bed',
      [
        ['90cm', '0.9 × 1.9 m', '0.9 × 1.9 米', 169900, 70000],
        ['100cm', '1.0 × 2.0 m', '1.0 × 2.0 米', 179900, 75000],
      ],
      'pine',
      'white',
    ),
  }),
  item('cot-three-heights-beech', 'kids-furniture', 'sleep', 88, '#d9bd8e', {
    en: [
      'Beech cot, base at three heights, becomes a toddler bed',
      'One side comes off when climbing starts.',
      'Bars are 20 mm beech, 55 mm apart, glued and pinned. The base bolts at 520, 380 and 240 mm.',
      'Inner size 1,200 × 600 mm; four castors, two with brakes.',
    ],
    zh: [
      '榉木婴儿床 床板三档 可改小童床',
      '孩子会爬时拆下一侧围栏。',
      '围栏杆为 20 毫米榉木，间距 55 毫米，胶合加销；床板可装于 520、380、240 毫米。',
      '内径 1,200 × 600 毫米，四轮，两只带刹。',
    ],
    materials: [
      fact('Timber', '木材', 'Beech', '榉木'),
      fact('Finish', '漆', 'Water-borne, or raw', '水性漆或素坯'),
    ],
    measures: [len(1250), wid(660), hei(950), wt(24, 'kg')],
    care: care.wipe,
    offer: inColours(99800, 29000, hue('raw-beech', 'Raw beech', '榉木素坯', '#d6b489'), 'white', 'mist'),
  }),
  item('growing-chair-footrest', 'kids-furniture', 'study', 210, '#6f8f9f', {
    en: [
      'Growing chair, seat and footrest slide in 14 grooves',
      'Feet on a board, back against a board, whatever the age.',
      'Side panels are 22 mm birch ply, grooved at 25 mm steps. Seat and footrest lock with two M8 bolts and a hex key.',
      'Suits heights of 90–150 cm; heavier adults may borrow it.',
    ],
    zh: [
      '成长椅 坐板脚踏十四档可调',
      '脚有踏处，背有靠处，几岁都一样。',
      '侧板 22 毫米桦木多层板，每 25 毫米一槽；坐板与脚踏由两颗 M8 螺栓锁紧。',
      '适合身高 90–150 厘米，大人也能借坐。',
    ],
    materials: [fact('Panels', '板材', 'Birch plywood 22 mm', '桦木多层板 22 毫米')],
    measures: [wid(450), dep(500), hei(790), wt(8.2, 'kg')],
    care: care.wipe,
    offer: inColours(42600, 10000, hue('birch', 'Birch', '桦木原色', '#dcc59c'), 'white', 'coral', 'teal'),
  }),
  item('front-facing-bookrack', 'kids-furniture', 'store', 340, '#dd9a4a', {
    en: [
      'Front-facing bookrack, five canvas-free tiers, wall anchor',
      'Covers face out, because small readers choose by picture.',
      'Each tier is a 9 mm birch board with a 60 mm rail. The rack holds about forty picture books and stands 320 mm deep so it cannot be climbed easily.',
      'Wall anchor and two screws are in the box.',
    ],
    zh: [
      '正面绘本架 五层 带防倒固定件',
      '封面朝外，小读者靠图挑书。',
      '每层为 9 毫米桦木板加 60 毫米挡条，约放四十本绘本；进深 320 毫米，不易攀爬。',
      '附固定角码与螺钉两枚。',
    ],
    materials: [fact('Boards', '板材', 'Birch plywood 9 and 15 mm', '桦木多层板 9 与 15 毫米')],
    measures: [wid(600), dep(320), hei(980), wt(9.5, 'kg')],
    care: care.wipe,
    offer: by(
      'size',
      [
        ['60cm', '600 mm', '60 厘米', 25600, 11500],
        ['80cm', '800 mm', '80 厘米', 31600, 14500],
      ],
      'white',
      'pine',
      'mint',
    ),
  }),
  item('toy-chest-slow-close', 'kids-furniture', 'store', 19, '#b4613f', {
    en: [
      'Toy chest with slow-close lid, 70 litres, doubles as a bench',
      'The lid takes four seconds to fall.',
      'Two torsion hinges hold the lid at any angle above 20°. Finger gaps of 15 mm are cut on both sides and the front.',
      'Carries a seated adult; castors are set back 40 mm.',
    ],
    zh: [
      '缓降玩具箱 70 升 可当长凳',
      '盖子落下要四秒。',
      '两只阻尼铰链，20° 以上任意停；两侧与前沿留 15 毫米防夹缝。',
      '成人可坐，脚轮内缩 40 毫米。',
    ],
    materials: [
      fact('Boards', '板材', 'Pine 16 mm', '松木 16 毫米'),
      fact('Hinges', '铰链', 'Torsion, steel', '钢制阻尼'),
    ],
    measures: [len(780), wid(400), hei(440), vol(70, 'L')],
    care: care.wipe,
    offer: inColours(35800, 14500, 'pine', 'white', 'sky', 'blush'),
  }),
  item('montessori-floor-wardrobe', 'tables-storage', 'store', 124, '#9a7fb0', {
    en: [
      'Low wardrobe, rail at 900 mm, two drawers',
      'Clothes at arm’s height for a five-year-old.',
      'The rail moves between 900 and 1,150 mm. Drawers run on ball-bearing slides that stop 20 mm before closing, then draw in.',
      'Backs are 9 mm ply, screwed, so the case stays square.',
    ],
    zh: [
      '低挂儿童衣柜 挂杆 900 毫米 双抽',
      '五岁孩子伸手就能取。',
      '挂杆可在 900 与 1,150 毫米间调节；抽屉滚珠滑轨，离闭合 20 毫米处缓冲回收。',
      '背板 9 毫米多层板螺钉固定，柜体不歪。',
    ],
    materials: [fact('Body', '柜体', 'Pine and birch plywood', '松木、桦木多层板')],
    measures: [wid(800), dep(420), hei(1280), wt(39, 'kg')],
    care: care.wipe,
    offer: inColours(79500, 46000, 'pine', 'white', 'mist'),
  }),
])
