import { word } from '@/prisma/seed/standards/notation'

export const wigsAndPhonesWords = [
  word(
    'fastness-light',
    'Colour fastness to light | 耐光色牢度',
    'The goods lie under strong light beside blue wools that fade at known rates and are graded 1 to 8. At 8 years of sun do little. | 样品与褪色速度已知的蓝色羊毛布一起照强光，按 1 到 8 级评。8 级晒多年也变化很小。',
  ),
  word(
    'battery-cycles',
    'Charge cycles | 循环寿命',
    'The battery is charged and emptied until it holds clearly less than when new. The figure is the number of charges. | 电池反复充放，直到容量明显低于新品。数字是充放次数。',
  ),
  word(
    'voltage-deviation',
    'Output voltage deviation | 输出电压偏差',
    'The output is measured at no load and at full load. The figure is how far it strays from the printed voltage. | 分别在空载和满载下测输出电压。数字是偏离标称值的百分比。',
  ),
  word(
    'ripple',
    'Ripple | 输出纹波',
    'The alternating remainder on the output is measured at full load. Less is kinder to the phone. | 满载时测输出上残留的交流成分。越小，对手机越好。',
  ),
  word(
    'abuse-fires',
    'Fires and leaks in the abuse tests | 滥用试验起火漏液数',
    'Cells are overcharged, dropped and heated. The figure counts those that burnt or leaked; none may. | 电池经过充、跌落、加热试验，数起火或漏液的个数，应为零。',
  ),
  word(
    'cable-bends',
    'Cable bends | 线缆弯折次数',
    'The cable is bent to both sides at its plug under a weight until the current breaks. More bends, a longer life on a bedside. | 线缆在插头处负重左右弯折，直到断电。次数越多，床头用得越久。',
  ),
]
