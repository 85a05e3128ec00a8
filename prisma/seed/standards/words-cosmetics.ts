import { word } from '@/prisma/seed/standards/notation'

export const cosmeticsWords = [
  word(
    'mercury',
    'Mercury | 汞含量',
    'The product is dissolved and the mercury in it counted. It was once used to lighten skin and harms kidneys and nerves. | 把产品消解后测汞。汞曾被用来美白，会伤肾和神经。',
  ),
  word(
    'arsenic',
    'Arsenic | 砷含量',
    'The product is dissolved and the arsenic in it counted. It comes with mineral pigments; less is better. | 把产品消解后测砷。它随矿物颜料带入，越低越好。',
  ),
  word(
    'methanol',
    'Methanol | 甲醇含量',
    'The product is heated and its vapour analysed for methanol, which comes with poor alcohol and is poisonous. | 加热产品，分析蒸气中的甲醇。它来自劣质酒精，有毒。',
  ),
  word(
    'dioxane',
    '1,4-Dioxane | 二噁烷含量',
    'A by-product of mild washing agents that may cause cancer is measured in the finished product. Less is better. | 测成品中的二噁烷。它是温和表面活性剂的副产物，可能致癌，越低越好。',
  ),
  word(
    'aerobic-count',
    'Total aerobic count | 菌落总数',
    'A gram of the product is spread on plates and the living germs are counted. A low count says clean making and a preservative that works. | 取一克产品涂在培养皿上数活菌。数值低说明生产干净、防腐有效。',
  ),
  word(
    'mould-yeast',
    'Mould and yeast | 霉菌和酵母菌总数',
    'A gram of the product is spread on plates and mould and yeast are counted. | 取一克产品涂在培养皿上，数霉菌和酵母菌。',
  ),
]
