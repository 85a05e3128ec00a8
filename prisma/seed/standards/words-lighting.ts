import { word } from '@/prisma/seed/standards/notation'

export const lightingWords = [
  word(
    'centre-light',
    'Illuminance at the centre | 中心照度',
    'The lamp stands over a desk and the light within the near part of the page is measured, in lux. More light tires the eyes less over small print. | 台灯置于桌面，测近处书页的照度，单位勒克斯。读小字时越亮眼睛越不累。',
  ),
  word(
    'edge-light',
    'Illuminance at the edge | 边缘照度',
    'The same desk is measured further out, where the second page lies. Enough light there spares the eyes from moving between bright and dark. | 在同一桌面的外圈测，也就是另一页书的位置。那里够亮，眼睛就不用在明暗间来回适应。',
  ),
  word(
    'evenness',
    'Evenness of the light | 照度均匀度',
    'The brightest point of the lit field is divided by its darkest. Nearer to 1 is more even. | 照亮区域最亮处除以最暗处。越接近 1 越均匀。',
  ),
  word(
    'colour-rendering',
    'Colour rendering index | 显色指数',
    'Eight test colours are compared under the lamp and under daylight. At 100 they look the same. | 八种标准色在灯下与日光下比较，100 表示看起来一样。',
  ),
  word(
    'colour-tolerance',
    'Colour tolerance | 色容差',
    'The white of each lamp is compared with the declared white in steps just visible to the eye. Fewer steps, more alike. | 把灯的白光与标称色温比较，按人眼刚能察觉的步数算。步数越少越一致。',
  ),
  word(
    'flicker',
    'Stroboscopic visibility | 频闪可视度',
    'The light is recorded thousands of times a second and its flicker weighed as the eye would. Below 1 most people see none. | 每秒数千次记录光强，按人眼感受加权。低于 1 大多数人看不出频闪。',
  ),
  word(
    'surface-brightness',
    'Brightness of the lit face | 出光面亮度',
    'The lit face is measured from where the eyes are. Lower does not glare. | 从眼睛的位置测发光面。越低越不刺眼。',
  ),
]
