import { word } from '@/prisma/seed/standards/notation'

export const householdWords = [
  word(
    'heat-kept',
    'Water temperature after six hours | 6 小时保温温度',
    'The flask is filled at 95 °C, closed and left in a room of 20 °C. After six hours the water is measured. | 保温杯装 95 ℃ 热水盖好，在 20 ℃ 室温放 6 小时，再测水温。',
  ),
  word(
    'capacity-deviation',
    'Capacity deviation | 容量偏差',
    'The vessel is filled to its mark and the water weighed. The figure is how far it is from the printed capacity. | 装到刻度后称水重。数字是与标称容量相差的百分比。',
  ),
  word(
    'end-rounding',
    'End-rounding of filaments | 刷丝磨圆率',
    'The ends of the bristles are looked at under the microscope. The figure is the share that is rounded and does not scratch the gum. | 在显微镜下看刷丝顶端。数字是磨圆、不划牙龈的比例。',
  ),
  word(
    'filament-diameter',
    'Filament diameter | 刷丝直径',
    'The thickness of the bristles is measured. Thinner is softer. | 测刷丝粗细。越细越软。',
  ),
  word(
    'saddle-height',
    'Highest saddle position | 鞍座最大高度',
    'The saddle is set to its highest mark and measured from the ground, so that a child’s feet can reach it. | 鞍座调到最高标记量离地高度，确保孩子脚能着地。',
  ),
  word(
    'active-matter',
    'Active matter | 总活性物含量',
    'The washing agents themselves are separated and weighed. More means less liquid for the same dishes. | 把真正起清洁作用的成分分离称重。含量越高，洗同样的碗用得越少。',
  ),
  word(
    'sphere-tolerance',
    'Deviation of lens power | 球镜度偏差',
    'The lens is put into a focimeter and its power compared with the one ordered. Less deviation is easier on the eyes. | 镜片放进焦度计，与订的度数比较。偏差越小，眼睛越轻松。',
  ),
  word(
    'first-cuts',
    'First cuts | 初始锋利度',
    'The new blade is drawn through a pack of sandy card with a fixed weight. The figure is the depth cut in the first strokes. | 新刀在固定压力下切含砂的卡纸。数字是最初几刀切入的深度。',
  ),
  word(
    'edge-holding',
    'Edge holding | 锋利耐用度',
    'The blade goes on cutting sandy card for sixty strokes. The figure is all the card it cut: a high one stays sharp. | 刀继续切含砂卡纸六十个来回。数字是切下的总厚度，越大越耐用。',
  ),
  word(
    'blade-hardness',
    'Blade hardness | 刃部硬度',
    'A diamond point is pressed into the blade. A higher figure keeps an edge longer but chips more easily. | 金刚石压头压入刀刃。数值越高越保锋利，但也更容易崩口。',
  ),
]
