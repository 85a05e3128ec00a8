import { by, fact, item, len, listing, maker, type Option, t, wid, wt } from '@/prisma/seed/build-home'
import { abroad, flat } from '@/prisma/seed/shipping-home'

const sizes = (fen: number, grams: number): Option[] => [
  ['s', 'S, 150–158 cm', '小码 150–158', fen, grams],
  ['m', 'M, 158–165 cm', '中码 158–165', fen, grams + 40],
  ['l', 'L, 165–172 cm', '大码 165–172', fen, grams + 80],
]

export const zhouxiuFactory = maker('zhouxiu-hanfu', 'caoxian-hanfu', {
  name: t('Caoxian Zhouxiu Garment Works', '曹县舟袖服饰厂'),
  brand: t('Boat Sleeve', '舟袖'),
  tagline: t(
    'Pleats pressed by the metre, sleeves cut from drawings of old robes',
    '百褶按米压，袖型照旧衣图裁',
  ),
  en: [
    'Zhouxiu sewed stage costumes for school troupes in Daji from 2009 and horse-face skirts for three shops in Hangzhou and Chengdu from 2018, hundreds a day, labels left blank.',
    'The pleating woman of the workshop noticed that all three shops sold her pleats under different dynasties. The own brand began with her measuring tape and a museum’s published drawings: cut, number of pleats and panel widths are written on every page.',
  ],
  zh: [
    '舟袖 2009 年在大集给学校剧团做演出服，2018 年起给杭州、成都三家店做马面裙，一天几百条，领标空着。',
    '压褶师傅发现，三家店把她压的褶写成三个朝代。自家牌子从她的皮尺和博物馆公布的线图开始：裁法、褶数、裙门宽，每页都写明。',
  ],
  size: [2009, 76, 4100],
  oemPast: t(
    'Stage costumes for school troupes, skirts for three shops in Hangzhou and Chengdu.',
    '为学校剧团做演出服，为杭州、成都三家店做马面裙。',
  ),
  capabilities: [
    fact('Pleating', '压褶', '2 machines, 180 °C', '2 台，180 ℃'),
    fact('Embroidery heads', '绣花头', '48', '48 头'),
    fact('Woven gold', '织金', 'Jacquard, bought by the loom', '提花，按机台采购'),
    fact('Smallest run', '最小起订', '30 pieces', '30 件'),
  ],
  shipsFrom: t('No. 5 East Yard, Daji, Cao County, Heze', '菏泽市曹县大集镇东院 5 号'),
  dispatchHours: 48,
  sections: [
    ['skirts', 'Skirts', '裙'],
    ['tops', 'Tops', '上衣'],
    ['sets', 'Sets', '套装'],
  ],
  shipping: [flat(800, 19900), abroad(5800, 3400)],
})

export const zhouxiuProducts = listing('zhouxiu-hanfu', 'ZX', [
  item('woven-gold-horse-face-skirt', 'hanfu', 'skirts', 33, '#cfa548', {
    en: [
      'Horse-face skirt, woven gold hem, 28 pleats',
      'Four panels, two overlapping doors, pleats at the hips.',
      'Polyester jacquard of 240 gsm with a woven, not printed, hem 210 mm high. Fourteen pleats a side, set at 180 °C.',
      'Waistband ties; length 96–102 cm by size.',
    ],
    zh: [
      '织金马面裙 28 褶',
      '四片两门，褶在两侧。',
      '240 克提花，裙襕为织金非印花，高 210 毫米；每侧十四褶，180 ℃定型。',
      '系带腰头，随码裙长 96–102 厘米。',
    ],
    materials: [fact('Fabric', '面料', 'Polyester jacquard 240 gsm', '涤纶提花 240 克')],
    measures: [len(99, 'cm'), wt(780)],
    care: t(
      'Hand-wash cool, hang by the waistband, do not iron the pleats flat.',
      '冷水手洗，腰头悬挂，勿熨平褶。',
    ),
    offer: by('size', sizes(23900, 800), 'black', 'wine', 'forest'),
  }),
  item('plain-linen-horse-face-skirt', 'hanfu', 'skirts', 144, '#8a6a4a', {
    en: [
      'Everyday horse-face skirt in linen blend, pockets',
      'The same cut for the bus and the office.',
      'Linen 55 %, viscose 45 %, 190 gsm. Ten soft pleats a side, two pockets in the seam.',
      'Hook waistband with three positions.',
    ],
    zh: [
      '日常棉麻马面裙 带口袋',
      '同样的裁法，挤公交、上班都行。',
      '麻 55%、粘 45%，190 克；每侧十个活褶，侧缝双口袋。',
      '三档挂扣腰头。',
    ],
    materials: [fact('Fabric', '面料', 'Linen and viscose 190 gsm', '麻粘 190 克')],
    measures: [len(88, 'cm'), wt(520)],
    care: t('Machine-wash at 30 °C in a net.', '装网袋 30 ℃机洗。'),
    offer: by('size', sizes(15900, 560), 'oat', 'ink', 'olive'),
  }),
  item('cross-collar-short-jacket', 'hanfu', 'tops', 61, '#efe6d2', {
    en: [
      'Cross-collar jacket, pipa sleeve, cotton satin',
      'Right over left, sleeves full at the elbow.',
      'Cotton satin 150 gsm, collar guard stitched on and replaceable. Side ties inside and out.',
      'Sleeve span 178–186 cm.',
    ],
    zh: [
      '交领短袄 琵琶袖 棉缎',
      '右衽，袖肥在肘。',
      '棉缎 150 克，护领可拆换；内外系带。',
      '通袖 178–186 厘米。',
    ],
    materials: [fact('Fabric', '面料', 'Cotton satin 150 gsm', '棉缎 150 克')],
    measures: [len(64, 'cm'), wid(182, 'cm'), wt(330)],
    care: t('Hand-wash cool, iron on cotton.', '冷水手洗，棉档熨烫。'),
    offer: by('size', sizes(13900, 380), 'ivory', 'rose', 'celadon'),
  }),
  item('stand-collar-long-jacket', 'hanfu', 'tops', 11, '#b08d45', {
    en: [
      'Stand-collar long jacket with two metal clasps, lined',
      'Closes at the throat, opens at the sides to the hip.',
      'Jacquard 220 gsm with a lining of cupro. Zinc clasps, sewn so that they can be moved.',
      'Length 92 cm.',
    ],
    zh: [
      '立领对襟长袄 双扣 有里',
      '领口扣住，两侧开衩到胯。',
      '提花 220 克，铜氨里；锌合金子母扣可移位。',
      '衣长 92 厘米。',
    ],
    materials: [fact('Fabric', '面料', 'Polyester jacquard, cupro lining', '涤纶提花、铜氨里')],
    measures: [len(92, 'cm'), wid(190, 'cm'), wt(760)],
    care: t('Dry-clean, or cool hand-wash without soaking.', '干洗，或冷水快速手洗。'),
    offer: by('size', sizes(25900, 860), 'wine', 'indigo', 'jade'),
  }),
  item('chest-high-skirt-set-chiffon', 'hanfu', 'sets', 205, '#a9c3b2', {
    en: [
      'Chest-high skirt set: blouse, skirt, gauze cape',
      'Six metres of hem, light enough for summer.',
      'Chiffon of 65 gsm over a viscose lining. Straps inside hold the skirt; ribbons are only for show.',
      'Three pieces.',
    ],
    zh: [
      '齐胸襦裙三件套 衫 裙 披帛',
      '六米摆，夏天也轻。',
      '65 克雪纺配粘纤里；内有肩带受力，系带只作装饰。',
      '共三件。',
    ],
    materials: [fact('Fabric', '面料', 'Polyester chiffon 65 gsm', '涤纶雪纺 65 克')],
    measures: [len(125, 'cm'), wt(690)],
    care: t('Hand-wash cool, shade-dry.', '冷水手洗，阴干。'),
    offer: by('size', sizes(19900, 740), 'celadon', 'apricot', 'lilac'),
  }),
  item('round-collar-robe-unisex', 'hanfu', 'sets', 98, '#24344f', {
    en: [
      'Round-collar robe for men and women, with belt',
      'One cut, side closed with three knots.',
      'Wool-look polyester 230 gsm, neck faced in contrasting silk-look satin. Belt of canvas with a plate.',
      'Size by height, worn loose.',
    ],
    zh: [
      '圆领袍 男女同款 附腰带',
      '一个版，侧边三粒盘扣。',
      '仿毛呢 230 克，领贴拼缎；帆布腰带带銙。',
      '按身高选，宽松穿。',
    ],
    materials: [fact('Fabric', '面料', 'Polyester 230 gsm', '涤纶 230 克')],
    measures: [len(128, 'cm'), wt(880)],
    care: t('Hand-wash cool, hang wet.', '冷水手洗，带水悬挂。'),
    offer: by(
      'size',
      [...sizes(22900, 920), ['xl', 'XL, 172–182 cm', '加大 172–182', 23800, 1080]],
      'navy',
      'brick',
      'moon',
    ),
  }),
  item('child-horse-face-set', 'hanfu', 'sets', 7, '#b7302b', {
    en: [
      'Children’s set: stand-collar jacket and horse-face skirt',
      'Elastic at the back of the waist, long enough for two New Years.',
      'Jacket lined with brushed cotton 180 gsm; skirt has a 40 mm tuck to let down. No cords at the neck.',
      'By height, 100–130 cm.',
    ],
    zh: [
      '儿童马面裙套装 立领袄加裙',
      '后腰松紧，能穿两个新年。',
      '袄里 180 克磨毛棉，裙摆藏 40 毫米放量；领口无绳。',
      '按身高 100–130 厘米。',
    ],
    materials: [fact('Lining', '里料', 'Brushed cotton 180 gsm', '磨毛棉 180 克')],
    measures: [len(62, 'cm'), wt(620)],
    care: t('Machine-wash at 30 °C in a net.', '装网袋 30 ℃机洗。'),
    offer: by(
      'height',
      [
        ['100', '100 cm', '100 厘米', 16800, 620],
        ['110', '110 cm', '110 厘米', 16800, 660],
        ['120', '120 cm', '120 厘米', 17800, 700],
        ['130', '130 cm', '130 厘米', 17800, 740],
      ],
      'red',
      'pink',
      'teal',
    ),
  }),
])
