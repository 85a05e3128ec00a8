import { word } from '@/prisma/seed/standards/notation'

export const homeTextilesWords = [
  word(
    'pilling',
    'Pilling | 抗起球',
    'The cloth is rubbed on itself or tumbled for a set time and compared with photographs from 1 to 5. At 5 there are no bobbles. | 面料按规定时间摩擦或翻滚后对照 1 到 5 级样照。5 级表示不起球。',
  ),
  word(
    'shrinkage',
    'Change of size after washing | 水洗尺寸变化率',
    'The goods are marked, washed, dried and measured again. The figure is the change in length or width, whichever is larger. | 做好标记，洗涤干燥后再量。数字是长或宽变化较大的那个百分比。',
  ),
  word(
    'breaking-strength',
    'Breaking strength | 断裂强力',
    'A strip five centimetres wide is pulled until it breaks. More newtons, a longer life in the washing machine. | 五厘米宽的布条拉到断。牛顿数越大，越经得起洗衣机。',
  ),
  word(
    'fastness-wash',
    'Colour fastness to washing | 耐皂洗色牢度',
    'The cloth is washed with white cloth in hot soap and the stain graded 1 to 5. At 5 it can share a wash with white things. | 样品与白布一起热皂洗，沾色按 1 到 5 级评。5 级可以和白色衣物同洗。',
  ),
  word(
    'shade-difference',
    'Shade difference within a set | 同套色差',
    'The pieces of one set are laid side by side in standard light and graded 1 to 5. At 5 the eye sees one colour. | 同一套里的各件在标准光下并排比色，按 1 到 5 级评。5 级看不出差别。',
  ),
  word(
    'silk-content',
    'Silk in the fill | 蚕丝含量',
    'Silk is dissolved out of the fill and weighed. The share tells how much of the quilt is silk. | 把填充物中的蚕丝溶出称重，算出被芯里有多少是蚕丝。',
  ),
  word(
    'fill-shortfall',
    'Fill weight below the label | 填充物重量负偏差',
    'The fill is taken out, conditioned and weighed against the label. The figure is what is missing, in per cent. | 取出填充物，调湿后与标签重量比。数字是少了百分之几。',
  ),
  word(
    'sink-time',
    'Sink time | 吸水性（沉降法）',
    'A square of towel is laid on water and timed until it sinks. Fewer seconds, quicker drying of skin. | 把一小块毛巾放在水面上，计时到沉没。秒数越少，吸水越快。',
  ),
  word(
    'lint-loss',
    'Lint loss | 脱毛率',
    'The towel is washed and what comes off is collected and weighed. Less means no fluff on face and glasses. | 毛巾洗涤后收集脱落的毛絮称重。越低，脸上和杯子上越不沾毛。',
  ),
]
