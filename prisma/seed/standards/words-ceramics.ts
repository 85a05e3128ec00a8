import { word } from '@/prisma/seed/standards/notation'

export const ceramicsWords = [
  word(
    'lead-release-area',
    'Lead release per area | 铅溶出量（按面积）',
    'Flat ware is covered with vinegar-strong acid for 24 hours and the lead that leaves the glaze is measured for each square decimetre. | 扁平餐具用相当于食醋的酸液浸 24 小时，测每平方分米釉面溶出的铅。',
  ),
  word(
    'cadmium-release-area',
    'Cadmium release per area | 镉溶出量（按面积）',
    'Flat ware is covered with vinegar-strong acid for 24 hours and the cadmium that leaves the glaze is measured for each square decimetre. | 扁平餐具用相当于食醋的酸液浸 24 小时，测每平方分米釉面溶出的镉。',
  ),
  word(
    'lead-release',
    'Lead release | 铅溶出量',
    'The vessel is filled with vinegar-strong acid for 24 hours and the lead in a litre of it is measured. It tells what sour food could draw from the glaze. | 容器装满相当于食醋的酸液放 24 小时，测每升中的铅，看酸性食物会从釉里带出多少。',
  ),
  word(
    'cadmium-release',
    'Cadmium release | 镉溶出量',
    'The vessel is filled with vinegar-strong acid for 24 hours and the cadmium in a litre of it is measured. It comes from red and yellow enamels. | 容器装满相当于食醋的酸液放 24 小时，测每升中的镉。它来自红、黄色釉彩。',
  ),
  word(
    'thermal-shock',
    'Thermal shock | 抗热震性',
    'The ware is heated in an oven and dropped into water of 20 °C. The figure is the oven heat at which it did not crack. | 瓷器烘热后投入 20 ℃ 水中。数字是没有开裂的烘箱温度。',
  ),
  word(
    'water-absorption',
    'Water absorption | 吸水率',
    'The body is boiled in water and weighed. The less it takes up, the denser it is and the less it smells or cracks later. | 坯体煮水后称重。吸水越少，瓷质越致密，以后越不易串味开裂。',
  ),
]
