import {
  by,
  care,
  dia,
  fact,
  hei,
  inColours,
  item,
  listing,
  maker,
  t,
  vol,
  wt,
} from '@/prisma/seed/build-home'
import { hue } from '@/prisma/seed/palette-home'
import { abroad, flat, road } from '@/prisma/seed/shipping-home'

export const quanhuFactory = maker('quanhu-flasks', 'yongkang-cups', {
  name: t('Yongkang Quanhu Vacuum Ware', '永康泉斛真空器皿厂'),
  brand: t('Springmeasure', '泉斛'),
  tagline: t('Two walls of steel and nothing between', '两层钢，中间什么都没有'),
  en: [
    'Quanhu has drawn steel cups since 1999. For twenty years they went to a Japanese bottle brand, a Canadian camping label and a dozen gift traders, with a laser logo added in another town.',
    'The vacuum furnace is the heart: twenty-two cups to a tray, ten hours, a bead of glass sealing the tail. The own brand started when the furnace master asked why no tray ever stayed in Yongkang. He now signs each tray card.',
  ],
  zh: [
    '泉斛 1999 年开始拉伸钢杯，二十年间供一家日本杯壶品牌、一家加拿大露营品牌和十几家礼品商，标志都在别的镇上打。',
    '真空炉是心脏：一盘二十二只，抽十小时，玻璃珠封尾。炉长问了一句，为什么这些盘子从来不留在永康，于是有了自家牌子。如今每张炉盘卡都由他签字。',
  ],
  size: [1999, 210, 14200],
  oemPast: t(
    'Bottles for a Japanese brand, mugs for a Canadian camping label.',
    '为一家日本杯壶品牌和一家加拿大露营品牌制造保温杯。',
  ),
  capabilities: [
    fact('Drawing presses', '拉伸机', '19', '19 台'),
    fact('Vacuum furnaces', '真空炉', '6, tailless sealing', '6 台，无尾封口'),
    fact('Steel', '钢材', '304 and 316 coils, 0.4–0.5 mm', '304、316 卷板 0.4–0.5 毫米'),
    fact('Powder coating', '喷粉', '2 lines', '2 条'),
  ],
  shipsFrom: t('No. 55 Chengxi New Zone, Yongkang, Jinhua', '金华市永康市城西新区 55 号'),
  dispatchHours: 24,
  sections: [
    ['daily', 'Every day', '日常'],
    ['car', 'Coffee and car', '咖啡与车载'],
    ['pots', 'Pots and food', '壶与焖烧'],
  ],
  shipping: [flat(700, 9900), road('east'), abroad(6800, 4400)],
})

export const quanhuProducts = listing('quanhu-flasks', 'QH', [
  item('light-flask-316-spun', 'vacuum-flasks', 'daily', 55, '#43474d', {
    en: [
      'Light vacuum flask, 316 liner spun to 0.2 mm, 220 g',
      'Spinning thins the wall twice and takes a third off the weight.',
      'Liner of 316, shell of 304, copper foil between. Screw lid with a 3 mm silicone ring that comes out for washing.',
      'Mouth 42 mm.',
    ],
    zh: [
      '轻量保温杯 316 内胆 旋薄 0.2 毫米 220 克',
      '两道旋薄，重量减去三分之一。',
      '316 内胆、304 外壳，夹层铜箔；旋盖硅胶圈 3 毫米，可取下清洗。',
      '口径 42 毫米。',
    ],
    materials: [
      fact('Liner', '内胆', 'Stainless steel 316', '316 不锈钢'),
      fact('Shell', '外壳', 'Stainless steel 304', '304 不锈钢'),
    ],
    measures: [dia(65), hei(225), wt(220), vol(500)],
    care: care.handwash,
    offer: by(
      'volume',
      [
        ['350', '350 ml', '350 毫升', 7800, 290],
        ['500', '500 ml', '500 毫升', 8800, 340],
      ],
      'white',
      'graphite',
      'sage',
      'pink',
    ),
  }),
  item('straw-sports-bottle-750', 'vacuum-flasks', 'daily', 104, '#dd7a34', {
    en: [
      'Sports flask 750 ml, straw lid with carry loop',
      'Flip, drink, bite nothing: the straw is soft silicone.',
      'The straw comes apart in three pieces. Powder coat with a fine grain, 80 µm.',
      'Fits bicycle cages of 74 mm.',
    ],
    zh: [
      '运动吸管保温壶 750 毫升 提环',
      '一掀即饮，软硅胶吸嘴。',
      '吸管三段可拆洗；细砂喷粉 80 微米。',
      '适配 74 毫米自行车水壶架。',
    ],
    materials: [fact('Body', '杯体', 'Stainless steel 304', '304 不锈钢')],
    measures: [dia(73), hei(265), wt(365), vol(750)],
    care: care.handwash,
    offer: inColours(9890, 480, 'black', 'teal', 'orange', 'lilac'),
  }),
  item('ceramic-coated-coffee-mug', 'vacuum-flasks', 'car', 19, '#7a5330', {
    en: [
      'Coffee tumbler 400 ml, ceramic-type coating inside',
      'Coffee does not take on a taste of metal.',
      'The coating is sprayed at 40 µm on blasted 304 and cured at 280 °C. The lid turns with one thumb.',
      'Base 68 mm for car holders.',
    ],
    zh: [
      '陶瓷涂层咖啡杯 400 毫升',
      '咖啡不串金属味。',
      '304 内壁喷砂后喷 40 微米涂层，280 ℃固化；杯盖拇指旋开。',
      '底径 68 毫米，适配车载杯架。',
    ],
    materials: [
      fact('Body', '杯体', 'Stainless steel 304', '304 不锈钢'),
      fact('Inside', '内壁', 'Ceramic-type coating', '陶瓷型涂层'),
    ],
    measures: [dia(86), hei(165), wt(310), vol(400)],
    care: care.handwash,
    offer: inColours(8700, 420, 'ivory', 'forest', 'terracotta', 'black'),
  }),
  item('handled-tumbler-1200', 'vacuum-flasks', 'car', 143, '#bd8084', {
    en: [
      'Handled tumbler 1.2 L, straw or sip, tapered foot',
      'One fill lasts the afternoon.',
      'The foot narrows to 74 mm. The handle is glass-filled PP on two rivets.',
      'Three lid positions.',
    ],
    zh: [
      '手柄大杯 1.2 升 吸管直饮两用 收底',
      '灌一次喝一下午。',
      '杯底收至 74 毫米；加纤 PP 手柄双铆固定。',
      '杯盖三档。',
    ],
    materials: [fact('Body', '杯体', 'Stainless steel 304', '304 不锈钢')],
    measures: [dia(102), hei(295), wt(640), vol(1200)],
    care: care.handwash,
    offer: inColours(11900, 850, 'cream', 'rose', 'haze', 'graphite'),
  }),
  item('thermal-jug-push-1-5l', 'vacuum-flasks', 'pots', 250, '#c9a36d', {
    en: [
      'Thermal jug 1.5 L, press-lever pour, beech handle',
      'For the table: lift, press, pour without opening.',
      'Steel inside, no glass to break. Lever and valve lift out as one part.',
      'Mouth 75 mm for a hand with a brush.',
    ],
    zh: [
      '家用保温壶 1.5 升 按压出水 榉木柄',
      '上桌即用，按下就倒。',
      '全钢内胆，无玻璃；按杆与阀一体取出。',
      '口径 75 毫米，手可伸入。',
    ],
    materials: [
      fact('Liner', '内胆', 'Stainless steel 316', '316 不锈钢'),
      fact('Handle', '手柄', 'Beech', '榉木'),
    ],
    measures: [dia(142), hei(252), wt(980), vol(1500)],
    care: care.handwash,
    offer: by(
      'volume',
      [
        ['1-5l', '1.5 L', '1.5 升', 15890, 1250],
        ['2l', '2 L', '2 升', 18890, 1450],
      ],
      'white',
      'forest',
      'steel',
    ),
  }),
  item('food-flask-with-spoon-800', 'vacuum-flasks', 'pots', 331, '#97452f', {
    en: [
      'Food flask 800 ml with folding spoon, relief valve',
      'Rice and boiling water at eight, congee at noon.',
      'A valve in the lid lets the vacuum go, so it opens after hours. Spoon of 304 folds inside the cup.',
      'Warm the flask first.',
    ],
    zh: [
      '焖烧杯 800 毫升 折叠勺 泄压阀',
      '早八点放米和开水，中午是粥。',
      '盖上泄压阀，放几小时也拧得开；304 折叠勺收在杯盖里。',
      '请先烫杯。',
    ],
    materials: [fact('Liner', '内胆', 'Stainless steel 316', '316 不锈钢')],
    measures: [dia(108), hei(178), wt(560), vol(800)],
    care: care.handwash,
    offer: inColours(12500, 720, 'cream', 'brick', 'sage'),
  }),
  item('child-flask-two-lids-480', 'vacuum-flasks', 'daily', 11, '#8fb7d8', {
    en: [
      'Child’s flask 480 ml, two lids, strap, bumper foot',
      'Straw lid for school, cup lid for soup.',
      'The foot is a silicone boot, 3 mm. Lid lock needs two moves, learned in an afternoon.',
      'Strap 90 cm with a breakaway clip.',
    ],
    zh: [
      '儿童保温杯 480 毫升 双盖 背带',
      '上学用吸管盖，喝汤换杯盖。',
      '3 毫米硅胶护底；盖锁两步开启，一下午学会。',
      '90 厘米背带带安全脱扣。',
    ],
    materials: [fact('Liner', '内胆', 'Stainless steel 316', '316 不锈钢')],
    measures: [dia(72), hei(205), wt(330), vol(480)],
    care: care.handwash,
    offer: inColours(9700, 520, 'sky', 'pink', 'lemon', 'mint'),
  }),
  item('titanium-cup-pure', 'vacuum-flasks', 'car', 190, '#8e9297', {
    en: [
      'Double-wall titanium cup 300 ml, crystal finish',
      'Grade TA1 inside and out, 178 g.',
      'Drawn in seven passes with annealing between. The crystal pattern is grown in the furnace at 900 °C, not etched.',
      'Without lid; one can be added.',
    ],
    zh: [
      '双层纯钛杯 300 毫升 结晶纹',
      '内外 TA1 纯钛，重 178 克。',
      '七道拉伸，道间退火；结晶纹为 900 ℃炉内长成，非蚀刻。',
      '不含盖，可另配。',
    ],
    materials: [fact('Body', '杯体', 'Titanium TA1', 'TA1 纯钛')],
    measures: [dia(82), hei(98), wt(178), vol(300)],
    care: care.handwash,
    offer: by(
      'kind',
      [
        ['bare', 'Without lid', '不带盖', 19900, 260],
        ['lid', 'With lid', '带盖', 22900, 300],
      ],
      hue('titanium', 'Titanium grey', '钛灰', '#9a9a96'),
      hue('ti-blue', 'Flame blue', '焰蓝', '#5d7192'),
    ),
  }),
])
