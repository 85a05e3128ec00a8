import { word } from '@/prisma/seed/standards/notation'

export const downAndCashmereWords = [
  word(
    'down-cluster',
    'Down-cluster content | 绒子含量',
    'The fill is sorted by hand into clusters, feathers and fibres and weighed. Clusters hold the warm air, so a higher share is warmer for its weight. | 把填充物手工分成绒子、羽毛、绒丝称重。绒子锁住空气，占比越高，同样重量越暖。',
  ),
  word(
    'cluster-shortfall',
    'Cluster share below the label | 绒子含量负偏差',
    'The measured cluster share is taken from the one on the label. The figure is what is missing, in percentage points. | 用标签上的绒子含量减去实测值，数字是少了几个百分点。',
  ),
  word(
    'oxygen-number',
    'Oxygen number | 耗氧量',
    'The down is rinsed and the water tested for matter that uses up oxygen. A low figure means clean, odourless down. | 用水洗羽绒，测水中耗氧的杂质。数值低表示羽绒干净、无异味。',
  ),
  word(
    'turbidity',
    'Turbidity | 浊度',
    'The rinse water is poured into a tube over a cross until the cross disappears. The longer the column, the cleaner the down. | 把洗绒的水倒进管中，直到看不见底部的十字。水柱越高，羽绒越干净。',
  ),
  word(
    'loft-height',
    'Loft height | 蓬松高度',
    'A set weight of down rests in a cylinder under a light plate and its height is read. Higher loft holds more warm air. | 一定重量的羽绒在圆筒里、轻压盖下静置，读高度。越高锁住的空气越多。',
  ),
  word(
    'fill-power',
    'Fill power | 蓬松度（FP）',
    'An ounce of down is steamed, dried and left to rise in a cylinder; its volume is read in cubic inches. Higher fill power is warmer for its weight. | 一盎司羽绒经蒸汽还原后在圆筒里回弹，读体积（立方英寸）。数值越高，同样重量越暖。',
  ),
  word(
    'cashmere-content',
    'Cashmere content | 羊绒含量',
    'Fibres are examined one by one under the microscope and told apart by their scales. The figure is the share by weight that is goat cashmere. | 在显微镜下逐根看纤维鳞片来区分。数字是山羊绒占的重量百分比。',
  ),
  word(
    'fibre-diameter',
    'Mean fibre diameter | 平均纤维直径',
    'The thickness of hundreds of fibres is measured and averaged. Finer fibre is softer on the neck. | 测几百根纤维的粗细取平均。越细，贴着脖子越软。',
  ),
  word(
    'fibre-length',
    'Mean fibre length | 平均纤维长度',
    'Fibres are combed straight and measured by length. Longer fibres stay in the yarn and pill less. | 把纤维梳直后按长度测量。纤维越长，越不容易从纱里钻出来起球。',
  ),
]
