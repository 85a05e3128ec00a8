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
import { flat, road } from '@/prisma/seed/shipping-home'

export const mowuFactory = maker('mowu-household', 'taizhou-household', {
  name: t('Taizhou Mowu Household Plastics', '台州模屋家居塑业厂'),
  brand: t('Mould & House', '模屋'),
  tagline: t('Boxes from the town where the moulds are made', '模具之乡的收纳箱'),
  en: [
    'Mowu cut moulds in Huangyan from 1993 for other people’s boxes and moulded them too from 2004, for a German discount chain and a Japanese hundred-yen supplier. Its drawers are full of lids that fit nothing any more.',
    'The own range began with one rule from the toolroom: every lid fits every box of its width, this year’s and last. The first mould is still in use; it has closed 2.6 million times.',
  ],
  zh: [
    '模屋 1993 年在黄岩给别人的箱子开模，2004 年起连注塑也做，供一家德国折扣连锁和一家日本百元店供应商。抽屉里攒满了再也配不上的盖子。',
    '自家系列只有模房定的一条规矩：同宽度的盖子通用，今年的配去年的。第一副模具还在用，合了 260 万次。',
  ],
  size: [1993, 155, 14800],
  oemPast: t(
    'Boxes for a German discount chain and a Japanese hundred-yen supplier.',
    '为一家德国折扣连锁和一家日本百元店供应商注塑收纳箱。',
  ),
  capabilities: [
    fact('Injection machines', '注塑机', '32, to 1,600 t', '32 台，至 1,600 吨'),
    fact('Mould shop', '模房', '14 toolmakers', '14 名模具师傅'),
    fact('Resins', '原料', 'PP, PET, ABS; grade on the base', 'PP、PET、ABS，牌号刻底'),
    fact('Lid rule', '盖规', 'One lid per width', '同宽同盖'),
  ],
  shipsFrom: t('No. 88 Beicheng Mould Road, Huangyan District, Taizhou', '台州市黄岩区北城模具路 88 号'),
  dispatchHours: 24,
  sections: [
    ['boxes', 'Boxes', '箱'],
    ['kitchen', 'Kitchen', '厨房'],
    ['laundry', 'Laundry and bath', '洗晒与浴室'],
  ],
  shipping: [road('east', 9900), flat(1200)],
})

export const mowuProducts = listing('mowu-household', 'MW', [
  item('stacking-lid-box-pp', 'storage-household', 'boxes', 50, '#bfc4c6', {
    en: [
      'Stacking storage box with clip lid, PP 2.2 mm',
      'Stacks five high without bowing.',
      'Walls 2.2 mm with a rolled rim; the lid sits on the rim, not on the clips. Castors press in.',
      'Every lid of this width fits.',
    ],
    zh: [
      '叠放收纳箱 扣盖 PP 壁厚 2.2 毫米',
      '叠五层不鼓肚。',
      '壁厚 2.2 毫米带卷边，盖压在边上而非扣上；轮子按入即可。',
      '同宽盖子通用。',
    ],
    materials: [fact('Body', '箱体', 'Polypropylene', '聚丙烯')],
    measures: [len(590), wid(400), hei(330), wt(1.9, 'kg')],
    care: care.wipe,
    offer: by(
      'volume',
      [
        ['22l', '22 L', '22 升', 3590, 1300],
        ['45l', '45 L', '45 升', 5490, 2100],
        ['65l', '65 L', '65 升', 7290, 2700],
      ],
      'clear',
      'oat',
      'slate',
    ),
  }),
  item('front-open-shoe-box', 'storage-household', 'boxes', 14, '#43474d', {
    en: [
      'Drop-front shoe box, PET door, set of three',
      'Open the one below without lifting the one above.',
      'PP frame, PET door 1.0 mm on a full-length pin. Vent slots at the back.',
      'Holds shoes to EU 46.',
    ],
    zh: [
      '侧开鞋盒 PET 门 三只装',
      '不搬上面，也能开下面。',
      'PP 框，1.0 毫米 PET 门，通轴铰链；背后透气槽。',
      '可放 46 码以内。',
    ],
    materials: [fact('Door', '门', 'PET', 'PET')],
    measures: [len(350), wid(270), hei(185), wt(640)],
    care: care.wipe,
    offer: by(
      'pack',
      [
        ['3', '3 boxes', '3 只', 6600, 2200],
        ['6', '6 boxes', '6 只', 12600, 4300],
      ],
      'clear',
      'white',
      'black',
    ),
  }),
  item('drawer-tower-slim-gap', 'storage-household', 'boxes', 180, '#c9a36d', {
    en: [
      'Slim drawer tower for gaps, 180 mm wide, on castors',
      'For the space beside the refrigerator.',
      'Drawers run on ribs and stop before they fall. Frame posts snap by hand and lock with a turn.',
      'Top carries 15 kg.',
    ],
    zh: [
      '夹缝抽屉柜 宽 180 毫米 带轮',
      '塞进冰箱旁边那条缝。',
      '抽屉走筋轨，拉到头有止挡；立柱手插后一转锁紧。',
      '顶面承重 15 公斤。',
    ],
    materials: [fact('Frame', '框', 'PP', 'PP')],
    measures: [wid(180), dep(450), hei(860), wt(4.2, 'kg')],
    care: care.wipe,
    offer: by(
      'height',
      [
        ['3', '3 drawers', '三层', 8600, 4100],
        ['4', '4 drawers', '四层', 10600, 5200],
        ['5', '5 drawers', '五层', 12600, 6300],
      ],
      'white',
      'oat',
    ),
  }),
  item('airtight-grain-canister', 'storage-household', 'kitchen', 77, '#9aa88c', {
    en: [
      'Airtight grain canister, press lid, silicone seal',
      'Press to seal, press to open, one hand.',
      'The knob spreads a silicone ring by 1.5 mm. Body of clear PET, square, so nothing is wasted between.',
      'Scale on the side in cups and grams of rice.',
    ],
    zh: [
      '按压密封米粮罐 硅胶圈',
      '一按密封，再按打开，单手就行。',
      '旋钮把硅胶圈撑开 1.5 毫米；方形透明 PET 罐身不浪费空间。',
      '侧面刻度：杯与米的克数。',
    ],
    materials: [fact('Body', '罐身', 'PET', 'PET'), fact('Seal', '密封圈', 'Silicone', '硅胶')],
    measures: [wid(150), dep(150), hei(250), vol(4, 'L')],
    care: care.handwash,
    offer: by(
      'volume',
      [
        ['1-5l', '1.5 L', '1.5 升', 2490, 350],
        ['4l', '4 L', '4 升', 3990, 620],
        ['10l', '10 L', '10 升', 6990, 1300],
      ],
      'white',
      'sage',
    ),
  }),
  item('fridge-drain-tray-boxes', 'storage-household', 'kitchen', 138, '#8fb7d8', {
    en: [
      'Refrigerator boxes with drain tray, set',
      'Greens stand above their own water.',
      'Tray with 6 mm feet; lid with a date wheel for day and month. −20 to 100 °C.',
      'Nest when empty.',
    ],
    zh: [
      '冰箱沥水保鲜盒套装',
      '菜不泡在自己的水里。',
      '沥盘脚高 6 毫米，盖上有日月转盘；耐温 −20 至 100 ℃。',
      '空盒可套叠。',
    ],
    materials: [fact('Body', '盒', 'PP', 'PP')],
    measures: [len(280), wid(180), hei(105), vol(3.4, 'L')],
    care: care.dishwasher,
    offer: by(
      'pieces',
      [
        ['3', '3 boxes', '3 只', 3990, 900],
        ['6', '6 boxes', '6 只', 7490, 1750],
      ],
      'clear',
      'ice',
    ),
  }),
  item('dish-rack-steel-and-tray', 'storage-household', 'kitchen', 292, '#a9adb0', {
    en: [
      'Dish rack, 304 wire, tray that pours to the sink',
      'Water runs to one corner and out.',
      'Wire of 5 mm, welded and electropolished. Tray slopes 3° with a turning spout.',
      'Takes twelve plates and six bowls.',
    ],
    zh: [
      '304 沥碗架 导水盘',
      '水走一角，流回水槽。',
      '5 毫米线材焊后电解抛光；水盘倾 3°，出水嘴可转。',
      '十二盘六碗。',
    ],
    materials: [fact('Rack', '架', 'Stainless steel 304', '304 不锈钢'), fact('Tray', '盘', 'PP', 'PP')],
    measures: [len(430), wid(320), hei(145), wt(1.9, 'kg')],
    care: care.wipe,
    offer: inColours(10890, 2600, 'white', 'black', 'sage'),
  }),
  item('flat-mop-bucket-two-chamber', 'storage-household', 'laundry', 25, '#2f7577', {
    en: [
      'Flat mop with two-chamber bucket, four pads',
      'Clean water stays clean on the other side.',
      'Pads are pulled between two scrapers of TPE. Handle of 304 tube in three parts, 1,300 mm.',
      'Pads wash at 60 °C.',
    ],
    zh: [
      '净污分离平板拖把 四块布',
      '净水一边，污水一边。',
      '拖布从两片 TPE 刮条间拉过；三节 304 杆，全长 1,300 毫米。',
      '拖布可 60 ℃机洗。',
    ],
    materials: [fact('Bucket', '桶', 'PP', 'PP'), fact('Handle', '杆', 'Stainless steel 304', '304 不锈钢')],
    measures: [len(335), wid(190), hei(360), wt(2.3, 'kg')],
    care: care.wipe,
    offer: inColours(8500, 2900, 'white', 'teal', 'graphite'),
  }),
  item('drying-hanger-32-pegs', 'storage-household', 'laundry', 348, '#dd7765', {
    en: [
      'Sock hanger, 32 pegs, ASA, folds flat',
      'Does not go brittle on a south balcony.',
      'ASA resin with carbon black in the dark version. Pegs on steel rings, replaceable.',
      'Hook opens to 38 mm.',
    ],
    zh: [
      '三十二夹晾袜架 ASA 可折叠',
      '朝南阳台晒不脆。',
      'ASA 耐候料，深色款加炭黑；夹子钢环相连可换。',
      '挂钩开口 38 毫米。',
    ],
    materials: [fact('Frame', '架', 'ASA', 'ASA')],
    measures: [len(620), wid(360), hei(340), wt(610)],
    care: care.wipe,
    offer: inColours(3990, 760, 'white', 'slate', 'coral'),
  }),
])
