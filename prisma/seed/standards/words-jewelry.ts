import { word } from '@/prisma/seed/standards/notation'

export const jewelryWords = [
  word(
    'fineness',
    'Fineness | 贵金属纯度',
    'The alloy is weighed before and after everything but the precious metal is taken out, or read by X-ray. The figure is parts of precious metal in a thousand. | 去除其他金属前后称重，或用 X 射线读出。数字是每千份里贵金属的份数。',
  ),
  word(
    'nickel-release',
    'Nickel release | 镍释放量',
    'The piece lies in artificial sweat for a week and the nickel that leaves it is measured for its surface. Nickel is a common cause of skin allergy. | 饰品在人造汗液中浸一周，按表面积测释出的镍。镍是常见的皮肤过敏原因。',
  ),
  word(
    'lead-soluble',
    'Soluble lead | 可溶性铅',
    'The piece lies in acid as strong as a stomach’s and the lead that dissolves is measured. It tells what a swallowed charm could do. | 饰品浸在相当于胃酸的溶液里，测溶出的铅，看孩子误吞会怎样。',
  ),
  word(
    'diameter-spread',
    'Roundness, spread of diameters | 直径差百分比（圆度）',
    'The pearl’s longest and shortest diameters are measured. A small difference is a round pearl. | 量珍珠最长和最短直径。相差越小越圆。',
  ),
  word(
    'blemish-area',
    'Blemished area | 瑕疵面积占比',
    'The surface is looked over for spots and dents and their share estimated. Less is a cleaner skin. | 查看珠面的斑点和凹坑，估计所占面积。越少，珠面越干净。',
  ),
]
