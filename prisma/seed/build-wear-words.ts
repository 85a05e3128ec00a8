import type { Pair } from '@/prisma/seed/build-wear'
import type { SeedMeasureKey } from '@/prisma/seed/world-types'

/** Names of the parts a product is made of. */
export const materialLabels = {
  upper: 'Upper | 鞋面',
  lining: 'Lining | 里料',
  insole: 'Insole | 鞋垫',
  midsole: 'Midsole | 中底',
  outsole: 'Outsole | 大底',
  sole: 'Sole | 鞋底',
  heel: 'Heel | 鞋跟',
  construction: 'Construction | 工艺',
  fabric: 'Fabric | 面料',
  shell: 'Shell | 外壳',
  cover: 'Cover | 被壳',
  fill: 'Fill | 填充物',
  yarn: 'Yarn | 纱线',
  fibre: 'Fibre | 成分',
  weave: 'Weave | 组织',
  leather: 'Leather | 皮料',
  trim: 'Trim | 辅料',
  closure: 'Closure | 闭合方式',
  zip: 'Zip | 拉链',
  hardware: 'Hardware | 五金',
  handle: 'Handle | 手柄',
  wheels: 'Wheels | 轮子',
  lock: 'Lock | 锁具',
  straps: 'Straps | 肩带',
  base: 'Base | 底部',
  collar: 'Collar | 领口',
  cuffs: 'Cuffs | 袖口',
  waistband: 'Waistband | 腰头',
  cup: 'Cup | 罩杯',
  gauge: 'Gauge | 针型',
  finish: 'Finish | 后整理',
  header: 'Heading | 帘头',
  set: 'In the set | 套件内容',
} satisfies Record<string, Pair>
export type MaterialKey = keyof typeof materialLabels

/** What is measured, on which size, in which unit. */
export const measureKinds = {
  outsole: ['length', 'Outsole length, middle size | 大底长度（中间码）', 'mm'],
  forefoot: ['width', 'Forefoot width, middle size | 前掌宽度（中间码）', 'mm'],
  stack: ['height', 'Heel stack | 后跟厚度', 'mm'],
  heelHeight: ['height', 'Heel height | 跟高', 'mm'],
  shaft: ['height', 'Shaft height | 筒高', 'mm'],
  shoeWeight: ['weight', 'One shoe, middle size | 单只重量（中间码）', 'g'],
  bodyLength: ['length', 'Body length, middle size | 衣长（中间码）', 'cm'],
  chest: ['width', 'Chest laid flat, middle size | 平铺胸围（中间码）', 'cm'],
  sleeve: ['other', 'Sleeve length, middle size | 袖长（中间码）', 'cm'],
  skirtLength: ['length', 'Skirt length, middle size | 裙长（中间码）', 'cm'],
  outseam: ['length', 'Outseam, middle size | 裤长（中间码）', 'cm'],
  waistFlat: ['width', 'Waist laid flat, middle size | 平铺腰围（中间码）', 'cm'],
  hem: ['other', 'Hem laid flat, middle size | 平铺脚口（中间码）', 'cm'],
  rise: ['height', 'Front rise, middle size | 前裆（中间码）', 'cm'],
  pieceWeight: ['weight', 'Weight, middle size | 单件重量（中间码）', 'g'],
  fillWeight: ['weight', 'Fill weight, middle size | 充绒量（中间码）', 'g'],
  gsm: ['other', 'Fabric weight | 克重', 'g/m²'],
  length: ['length', 'Length | 长', 'cm'],
  width: ['width', 'Width | 宽', 'cm'],
  height: ['height', 'Height | 高', 'cm'],
  depth: ['depth', 'Depth | 厚', 'cm'],
  diameter: ['diameter', 'Diameter | 直径', 'mm'],
  volume: ['volume', 'Volume | 容量', 'L'],
  weight: ['weight', 'Weight | 重量', 'g'],
  kilos: ['weight', 'Weight | 重量', 'kg'],
  fill: ['weight', 'Fill weight | 填充重量', 'g'],
  handleDrop: ['other', 'Handle drop | 提手垂高', 'cm'],
  strapWidth: ['other', 'Strap width | 带宽', 'mm'],
  thickness: ['other', 'Thickness | 厚度', 'mm'],
  cuffHeight: ['height', 'Height from heel | 袜筒高', 'cm'],
  footLength: ['length', 'Foot length, unstretched | 袜底长（未拉伸）', 'cm'],
} satisfies Record<string, [SeedMeasureKey, Pair, string]>
export type MeasureKey = keyof typeof measureKinds

/** Care instructions by kind of goods. */
export const careNotes = {
  trainers:
    'Brush off dry dirt, hand wash with mild soap below 30 °C, dry in shade; no machine drying. | 干刷去泥，30 ℃ 以下温和皂液手洗，阴干，勿烘干。',
  canvas:
    'Hand wash cold, stuff with white paper and dry in shade so the rubber does not yellow. | 冷水手洗，塞白纸阴干，避免胶边发黄。',
  foam: 'Rinse with water; keep away from stoves and car dashboards above 60 °C. | 清水冲洗；勿近炉火，勿置于超过 60 ℃ 的车内。',
  leather:
    'Wipe with a dry cloth, feed with neutral cream every two months, dry away from heat. | 干布擦拭，每两个月用中性鞋乳保养，远离热源晾干。',
  suede:
    'Brush along the nap; treat damp spots with paper, never with a hair dryer. | 顺毛刷理；受潮用纸吸干，勿用吹风机。',
  wash30:
    'Machine wash at 30 °C inside out, line dry in shade, warm iron. | 翻面 30 ℃ 机洗，阴凉处晾干，中温熨烫。',
  wash40: 'Machine wash at 40 °C with like colours, tumble dry low. | 40 ℃ 同色机洗，可低温烘干。',
  baby: 'Wash before first wear at up to 60 °C, no softener, dry in the sun. | 首次穿着前可 60 ℃ 以下清洗，勿用柔顺剂，可日晒。',
  hand: 'Hand wash below 30 °C, do not wring, dry flat in shade. | 30 ℃ 以下手洗，勿拧绞，平铺阴干。',
  wool: 'Hand wash cold with wool detergent or dry-clean, press out in a towel, dry flat. | 冷水羊毛洗涤剂手洗或干洗，毛巾吸水，平铺晾干。',
  down: 'Wash twice a season at most: gentle cycle at 30 °C, then tumble low with two tennis balls. | 每季最多洗两次：30 ℃ 轻柔洗，低温烘干并放入两只网球。',
  dryClean:
    'Dry-clean only; hang on a broad hanger, away from plastic covers. | 仅可干洗；用宽肩衣架悬挂，勿套塑料袋。',
  hide: 'Specialist leather cleaning only; rain marks dry out at room temperature. | 仅限专业皮革清洁；雨渍于室温自然晾干。',
  silkFill:
    'Do not wash the floss; air in shade once a month and wash the outer cover only. | 丝胎不可水洗；每月阴凉处通风一次，仅清洗外套。',
  quilt:
    'Gentle wash at 30 °C in a drum of 10 kg or more, dry flat, shake out by hand. | 10 kg 以上滚筒 30 ℃ 轻柔洗，平铺晾干，手工拍松。',
  airOnly:
    'Air and sun for two hours; do not wash or dry-clean the fill. | 晾晒两小时即可；填充物不可水洗或干洗。',
  towel:
    'Wash at 40–60 °C without softener, which closes the loops; first wash separately. | 40–60 ℃ 清洗，勿用柔顺剂以免毛圈失水性；首次单独洗。',
  curtain:
    'Take out the hooks, wash at 30 °C without spinning, hang damp to drop straight. | 取下挂钩，30 ℃ 清洗不甩干，湿挂自然垂直。',
  luggage:
    'Wipe with a damp cloth; clear hair from the axles and oil them once a year. | 湿布擦拭；清理轮轴毛发，每年上油一次。',
  bag: 'Spot clean with soap and cold water, dry open and hanging. | 冷水皂液局部清洗，敞口悬挂晾干。',
  handbag:
    'Keep stuffed and upright in the dust bag; wipe with a soft dry cloth. | 填充后直立收于防尘袋；软布干擦。',
  lingerie:
    'Hand wash below 30 °C with the hooks closed, reshape the cups, dry flat. | 扣好背钩 30 ℃ 以下手洗，整理杯型，平铺晾干。',
  socks: 'Machine wash at 40 °C inside out; do not tumble dry hot. | 翻面 40 ℃ 机洗，勿高温烘干。',
} satisfies Record<string, Pair>
