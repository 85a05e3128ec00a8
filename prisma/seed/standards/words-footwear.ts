import { word } from '@/prisma/seed/standards/notation'

export const footwearWords = [
  word(
    'whole-shoe-flexing',
    'Whole-shoe flexing | 整鞋耐折',
    'A machine bends the whole shoe at the ball of the foot, over and over, until the sole cracks. The number is how many bends it took: more bends, more steps before the sole breaks. | 机器在前掌位置反复弯折整只鞋，直到鞋底开裂。数字是弯了多少次：次数越多，越耐走。',
  ),
  word(
    'flex-crack-length',
    'Crack length after flexing | 耐折后裂口长度',
    'The sole is cut a little, the shoe is bent tens of thousands of times, then the crack is measured. A shorter crack means the rubber tears slowly. | 先在鞋底割一个小口，弯折几万次后量裂口长度。裂口越短，橡胶越不容易撕开。',
  ),
  word(
    'outsole-flex-crack',
    'Outsole crack growth after flexing | 外底耐折裂口增长',
    'A strip of outsole is bent 30,000 times and the growth of a cut is measured. Less growth means a sole that keeps water out for longer. | 外底弯折 3 万次后，量切口变长了多少。增长越小，鞋底越不容易裂开进水。',
  ),
  word(
    'sole-wear',
    'Sole wear mark | 鞋底耐磨磨痕',
    'A turning wheel grinds the sole for a fixed time and the length of the worn mark is measured. A short mark means tread that lasts. | 磨轮在鞋底上磨规定的时间，再量磨痕长度。磨痕越短，鞋底越耐磨。',
  ),
  word(
    'upper-sole-peel',
    'Peel strength of upper and sole | 帮底剥离强度',
    'Upper and sole are pulled apart and the force per centimetre of joint is read. The higher, the less likely the shoe opens at the toe. | 把鞋帮和鞋底撕开，读每厘米粘合线需要的力。数值越高，鞋头越不容易开胶。',
  ),
  word(
    'outsole-midsole-bond',
    'Bond of outsole and midsole | 外底与中底粘合强度',
    'The outsole is pulled off the foam above it. The higher the force per centimetre, the longer the two layers stay one. | 把外底从上面的发泡中底撕开。每厘米的力越大，两层越不容易分开。',
  ),
  word(
    'sidewall-bond',
    'Bond of side wall and upper | 围条与鞋帮粘合强度',
    'The rubber strip round the side is pulled off the upper. More force means the edge does not lift when the shoe bends or gets wet. | 把鞋侧一圈围条从鞋帮上撕下来。力越大，弯折或沾水后边缘越不容易翘起。',
  ),
  word(
    'open-bond-length',
    'Length of open bond | 开胶长度',
    'The joint of upper and sole is searched all round for gaps, and the longest one is measured. A short gap, or none, keeps water and sand out. | 沿帮底结合处检查一圈，量最长的开胶缝。缝越短，水和沙子越进不去。',
  ),
  word(
    'lining-rub-fastness',
    'Lining colour fastness to rubbing | 衬里耐摩擦色牢度',
    'A white cloth is rubbed on the lining and its stain is compared with a grey scale from 1 to 5. At 5 no colour comes off on the sock. | 用白布摩擦鞋里，再对照 1 到 5 级的灰卡看沾色。5 级表示袜子上不会沾颜色。',
  ),
  word(
    'slip-friction',
    'Slip resistance, coefficient of friction | 防滑性能（摩擦系数）',
    'The shoe is pushed over a wet tile under load and the friction is read. A higher figure grips better on a wet floor. | 鞋在负重下滑过湿瓷砖，读摩擦系数。数值越高，湿地上越抓地。',
  ),
  word(
    'outsole-abrasion',
    'Outsole abrasion | 外底磨耗量',
    'A piece of sole is rubbed on emery paper for 40 metres and the lost volume is measured. Less lost rubber, longer life. | 取一块外底在砂纸上磨 40 米，量磨掉的体积。磨掉越少，穿得越久。',
  ),
  word(
    'strap-bond',
    'Strap pull-out strength | 帮带拔出强度',
    'A strap is pulled until it leaves the sole. The force per millimetre of width tells whether a flip-flop fails at the plug. | 拉帮带直到从鞋底脱出。每毫米宽度的力说明人字拖会不会从鞋塞处断。',
  ),
  word(
    'heel-attachment',
    'Heel attachment | 鞋跟结合力',
    'The heel is pulled backwards off the shoe with rising force. The figure is the force at which it moves. | 向后拉鞋跟，力逐渐加大。数字是鞋跟松动时的力。',
  ),
  word(
    'outsole-hardness',
    'Outsole hardness | 外底硬度',
    'A blunt needle is pressed into the sole. A higher figure is a firmer sole; too soft wears and wobbles under a growing foot. | 钝针压入鞋底读硬度。数值越高鞋底越硬；太软容易磨损，孩子站不稳。',
  ),
  word(
    'hook-loop-shear',
    'Shear strength of hook-and-loop | 粘扣带剪切强度',
    'The strap is opened 5,000 times, closed and pulled sideways. The figure tells whether it still holds after a school year. | 粘扣开合 5000 次后合上，再横向拉。数字说明用过一学年还粘不粘得住。',
  ),
  word(
    'odour-grade',
    'Odour grade | 异味等级',
    'Trained people smell the shoe kept warm in a jar and grade it; 1 is no smell. | 把鞋放进加温的瓶里，由受过训练的人闻并定级，1 级为无异味。',
  ),
]
