import { word } from '@/prisma/seed/standards/notation'

export const kidsWearWords = [
  word(
    'lead-total',
    'Total lead | 总铅含量',
    'The coating or material is dissolved whole and the lead in it counted. Lead harms the growing brain, so less is better. | 把涂层或材料全部消解，测其中的铅。铅损害孩子的大脑发育，越低越好。',
  ),
  word(
    'cadmium-total',
    'Total cadmium | 总镉含量',
    'The coating or material is dissolved whole and the cadmium in it counted. Cadmium stays in the body for decades, so less is better. | 把涂层或材料全部消解，测其中的镉。镉在体内要留几十年，越低越好。',
  ),
  word(
    'phthalates',
    'Phthalates, sum of the group | 邻苯二甲酸酯总量',
    'Plastic softeners are extracted from prints and soft parts and weighed against the part. They can disturb hormones; children suck and chew such parts. | 从印花和软胶部件里萃取增塑剂，算占部件重量的比例。它可能干扰激素，而孩子会吮咬这些部位。',
  ),
  word(
    'fastness-wet-rub',
    'Colour fastness to wet rubbing | 耐湿摩擦色牢度',
    'A wet white cloth is rubbed on the goods ten times and its stain graded 1 to 5. At 5 a rainy day leaves no colour on the skin. | 用湿白布来回摩擦样品，沾色按 1 到 5 级评。5 级表示淋湿了也不会染到皮肤上。',
  ),
  word(
    'neck-cords',
    'Cords at neck and hood | 颈部和风帽绳带',
    'Clothes for children under seven are searched for cords and loops at neck and hood, which can catch on a slide or a lift door. None may be found. | 检查七岁以下童装颈部和风帽处的绳带，它们会勾住滑梯或电梯门。应为零。',
  ),
  word(
    'needles-left',
    'Sharp tips and needles left | 残留金属针与尖端',
    'The finished goods pass a metal detector and are felt by hand. No needle, pin or sharp tip may be found. | 成品过金属检针机，再用手摸查。不应有断针、大头针或尖锐端。',
  ),
  word(
    'attachment-pull',
    'Pull strength of small parts | 附件抗拉强力',
    'Buttons and trims are gripped and pulled. The force they bear tells whether a child can tear one off and swallow it. | 夹住钮扣和饰件往外拉。能承受的力说明孩子会不会扯下来吞掉。',
  ),
]
