import { word } from '@/prisma/seed/standards/notation'

export const appliancesWords = [
  word(
    'leakage-current',
    'Leakage current | 泄漏电流',
    'The appliance runs at its working heat and the current that could pass through a hand on it is measured. Less is safer. | 电器在工作温度下运行，测手摸外壳时可能流过人体的电流。越小越安全。',
  ),
  word(
    'electric-strength',
    'Electric strength | 电气强度',
    'High voltage is laid between the live parts and the outside for a minute. The figure is the voltage that did not break through. | 在带电部件和外壳之间加一分钟高压。数字是没有击穿的电压。',
  ),
  word(
    'energy-grade',
    'Energy grade | 能效等级',
    'Power used for a set task is measured and put on the label scale; grade 1 uses the least. | 测完成规定任务的耗电量，对应能效标识等级；1 级最省电。',
  ),
  word(
    'sound-level',
    'Sound level | 噪声',
    'The appliance runs in a quiet room and is heard by microphones around it. Ten decibels less sounds about half as loud. | 电器在静音室里运行，四周用传声器测。低 10 分贝，听起来约轻一半。',
  ),
]
