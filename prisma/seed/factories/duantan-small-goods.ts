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
  wid,
  wt,
} from '@/prisma/seed/build-home'
import { hue } from '@/prisma/seed/palette-home'
import { abroad, flat } from '@/prisma/seed/shipping-home'

export const duantanFactory = maker('duantan-small-goods', 'yiwu-small-goods', {
  name: t('Yiwu Duantan Small Goods', '义乌缎摊小商品厂'),
  brand: t('Ribbon Stall', '缎摊'),
  tagline: t('From a ribbon stall to a hundred sewing seats', '从一个缎带摊到一百个车位'),
  en: [
    'Duantan was a stall for ribbon in the second market hall in 1995. Buyers asked for bows, then clips, then boxes to put them in, and behind the stall a sewing room grew, working for an English high-street chain and a Mexican gift wholesaler.',
    'The stall is still there, three metres wide. Whatever sells to passers-by for a month without a sign goes into the own range. Metal parts are bought nickel-free, and the invoice is pinned beside the drawer.',
  ],
  zh: [
    '1995 年，缎摊是二期市场里卖缎带的一个摊。客人要蝴蝶结，再要发夹，再要装它们的盒子，摊后头就长出一间车缝房，给一家英国街铺连锁和一家墨西哥礼品批发商做货。',
    '摊位还在，三米宽。不挂招牌也能卖满一个月的，才进自家系列。金属件只买无镍的，单据就钉在抽屉旁。',
  ],
  size: [1995, 98, 4300],
  oemPast: t(
    'Hair accessories for an English high-street chain and a Mexican gift wholesaler.',
    '为一家英国街铺连锁和一家墨西哥礼品批发商制作发饰。',
  ),
  capabilities: [
    fact('Sewing seats', '车位', '100', '100 个'),
    fact('Ribbon stock', '缎带库存', '380 colours', '380 色'),
    fact('Acetate cutting', '板材切割', '3 CNC routers', '数控雕机 3 台'),
    fact('Smallest run', '最小起订', '200 pieces', '200 件'),
  ],
  shipsFrom: t('No. 9 Houzhai Industrial Lane, Yiwu, Jinhua', '金华市义乌市后宅工业巷 9 号'),
  dispatchHours: 24,
  sections: [
    ['hair', 'Hair', '发饰'],
    ['gifts', 'Gifts', '礼品'],
    ['home', 'Home', '家用'],
    ['play', 'Play', '玩'],
  ],
  shipping: [flat(400, 3900), abroad(4200, 2400)],
})

export const duantanProducts = listing('duantan-small-goods', 'DT', [
  item('silk-scrunchie-19mm', 'hair-accessories-gifts', 'hair', 34, '#d3a08a', {
    en: [
      'Silk scrunchie, 19-momme mulberry satin',
      'Leaves no ridge in the hair overnight.',
      'Satin of 19 momme around a 6 mm covered elastic; seam hidden inside.',
      'Offcuts of the quilt belts further north.',
    ],
    zh: [
      '真丝发圈 19 姆米桑蚕丝缎',
      '睡一夜，头发不留印。',
      '19 姆米缎包 6 毫米橡筋，接缝藏里。',
      '用的是北边丝被产地的余料。',
    ],
    materials: [fact('Cover', '面', 'Mulberry silk 19 momme', '桑蚕丝 19 姆米')],
    measures: [dia(110), wid(35), wt(9)],
    care: t('Hand-wash cool.', '冷水手洗。'),
    offer: by(
      'pack',
      [
        ['1', '1 piece', '1 只', 1990, 20],
        ['3', '3 pieces', '3 只', 4990, 45],
      ],
      'champagne',
      'black',
      'rose',
      'forest',
    ),
  }),
  item('acetate-claw-clip-90', 'hair-accessories-gifts', 'hair', 9, '#6d4427', {
    en: [
      'Claw clip in 4 mm acetate, steel spring, 90 mm',
      'Holds thick hair; teeth are rounded, not cut.',
      'Routed from sheet, tumbled two days, bent hot. Spring of 1.2 mm stainless wire.',
      'Drops from a table survive; from a balcony not.',
    ],
    zh: [
      '板材抓夹 4 毫米 钢弹簧 90 毫米',
      '发量多也夹得住，齿是磨圆的。',
      '整板雕切，滚抛两天，热弯；1.2 毫米不锈钢弹簧。',
      '从桌上掉没事，从阳台掉不行。',
    ],
    materials: [fact('Body', '主体', 'Cellulose acetate 4 mm', '醋酸板 4 毫米')],
    measures: [len(90), wid(45), hei(42), wt(24)],
    care: care.wipe,
    offer: by(
      'length',
      [
        ['60', '60 mm', '6 厘米', 1690, 25],
        ['90', '90 mm', '9 厘米', 2590, 40],
      ],
      'tortoise',
      'black',
      'cream',
      'sage',
    ),
  }),
  item('velvet-bow-barrette', 'hair-accessories-gifts', 'hair', 122, '#6d2233', {
    en: [
      'Velvet bow barrette, 60 mm French clip',
      'Tied, not glued; the knot can be pulled tight again.',
      'Double-faced velvet ribbon of 38 mm. Clip of nickel-free plated steel.',
      'Width 120 mm.',
    ],
    zh: [
      '丝绒蝴蝶结弹簧夹 60 毫米',
      '是系的，不是粘的，松了能再拉紧。',
      '38 毫米双面绒带；无镍电镀钢夹。',
      '宽 120 毫米。',
    ],
    materials: [fact('Ribbon', '缎带', 'Polyester velvet', '涤纶丝绒')],
    measures: [len(120), wid(80), wt(16)],
    care: t('Steam lightly.', '轻蒸整形。'),
    offer: inColours(1890, 30, 'wine', 'black', 'navy', 'forest', 'cream'),
  }),
  item('baby-fine-hair-clips-set', 'hair-accessories-gifts', 'hair', 260, '#e7b9bd', {
    en: [
      'Fabric-wrapped snap clips for fine hair, ten pieces',
      'Wrapped to the tip, so fine hair does not slip.',
      'Cotton over 38 mm snap clips, edges sewn. From 3 years.',
      'Packed on a paper card.',
    ],
    zh: [
      '布包 BB 夹 细软发 十枚',
      '包到夹尖，细发不滑。',
      '38 毫米 BB 夹包棉布，边缘车缝；3 岁以上。',
      '纸卡包装。',
    ],
    materials: [fact('Cover', '面', 'Cotton', '棉')],
    measures: [len(38), wid(14), wt(32)],
    care: care.wipe,
    offer: by(
      'pack',
      [
        ['10', '10 clips', '10 枚', 1590, 45],
        ['20', '20 clips', '20 枚', 2790, 85],
      ],
      hue('check', 'Checks', '格纹', '#c9a0a0'),
      hue('plain-pastel', 'Plain pastels', '素粉彩', '#d9c4cf'),
    ),
  }),
  item('rigid-gift-box-ribbon', 'hair-accessories-gifts', 'gifts', 75, '#b7302b', {
    en: [
      'Rigid gift boxes with ribbon, 2 mm board, nested set',
      'Three boxes inside each other; the ribbon is sewn on.',
      'Grey board 2 mm, wrapped in dyed paper of 120 gsm. Lid slides down slowly.',
      'Tissue included.',
    ],
    zh: [
      '天地盖礼盒三件套 2 毫米灰板 缎带',
      '三只套叠，缎带是缝上的。',
      '2 毫米灰板裱 120 克染色纸；盖子缓缓落下。',
      '附衬纸。',
    ],
    materials: [fact('Board', '板', 'Grey board 2 mm', '灰板 2 毫米')],
    measures: [len(260), wid(190), hei(95), wt(780)],
    care: null,
    offer: inColours(3990, 900, 'red', 'forest', 'champagne'),
  }),
  item('drawstring-linen-pouches', 'storage-household', 'home', 190, '#a98c5e', {
    en: [
      'Linen-cotton drawstring bags for travel and kitchen',
      'For socks on the road, for beans at home.',
      'Weave of 210 gsm, French seams, two cords that pull against each other.',
      'Shrinks about 4 % at the first wash.',
    ],
    zh: [
      '棉麻束口袋 旅行厨房两用',
      '出门装袜子，在家装豆子。',
      '210 克/平方米，来去缝，双绳对拉。',
      '首次水洗约缩 4%。',
    ],
    materials: [fact('Fabric', '面料', 'Linen 55 %, cotton 45 %', '麻 55%、棉 45%')],
    measures: [len(300), wid(220), wt(48)],
    care: t('Machine-wash at 40 °C.', '40 ℃机洗。'),
    offer: by(
      'pack',
      [
        ['3', '3 sizes', '三只', 2990, 130],
        ['6', '6 pieces', '六只', 4990, 250],
      ],
      'oat',
      'slate',
      'brick',
    ),
  }),
  item('felt-desk-tray-folding', 'storage-household', 'home', 18, '#8e9297', {
    en: [
      'Folding felt tray with press studs, 3 mm',
      'Flat in the bag, a tray on the bedside.',
      'Polyester felt of 3 mm, four studs. Corners carry a clip for the charger.',
      'Holds keys, watch, glasses.',
    ],
    zh: [
      '按扣毛毡收纳盘 3 毫米',
      '包里是平的，床头是盘。',
      '3 毫米涤纶毡，四角按扣，一角有线夹。',
      '放钥匙、手表、眼镜。',
    ],
    materials: [fact('Felt', '毡', 'Polyester 3 mm', '涤纶 3 毫米')],
    measures: [len(200), wid(200), hei(40), wt(70)],
    care: care.wipe,
    offer: inColours(1990, 90, 'grey', 'camel', 'navy', 'mustard'),
  }),
  item('finger-puppet-theatre', 'toys', 'play', 331, '#dd9a4a', {
    en: [
      'Finger-puppet theatre in a tin, five puppets',
      'A stage that folds out of its own lid.',
      'Puppets of 2 mm felt, embroidered, no glued eyes. From 3 years.',
      'Five scenes on card.',
    ],
    zh: [
      '指偶小剧场铁盒 五只指偶',
      '盒盖翻开就是舞台。',
      '2 毫米毡绣制，没有粘眼睛；3 岁以上。',
      '附五张布景卡。',
    ],
    materials: [fact('Puppets', '指偶', 'Felt 2 mm, embroidered', '2 毫米毡，刺绣')],
    measures: [len(190), wid(130), hei(45), wt(260)],
    care: care.wipe,
    offer: by(
      'kind',
      [
        ['farm', 'Farm', '农场', 4590, 320],
        ['opera', 'Opera', '戏台', 4990, 320],
      ],
      'red',
      'sky',
    ),
  }),
])
