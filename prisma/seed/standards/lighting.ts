import { lampA, lampAA } from '@/prisma/seed/standards/classes'
import { edition, item, limit, quoted, standard } from '@/prisma/seed/standards/notation'

export const lightingStandards = [
  standard('gb-t-9473', 'GB/T 9473', 'lighting', [
    edition('2022', 'GB/T 9473-2022', 'Desk lamps for reading | 读写作业台灯性能要求', {}, [
      item(
        'centre-light',
        'RATIO MIN',
        'lx',
        'GB/T 9473',
        { label: 'Light in the middle | 中间的亮度', like: 'IEC 60598-2-4; CIE S 025' },
        [
          limit('500', quoted('benorcn; hainamobile'), { as: lampAA, good: '700' }),
          limit('300', quoted('benorcn; hainamobile'), { as: lampA, good: '400' }),
        ],
      ),
      item(
        'edge-light',
        'RATIO MIN',
        'lx',
        'GB/T 9473',
        { label: 'Light at the edge | 边缘的亮度', like: 'IEC 60598-2-4; CIE S 025' },
        [
          limit('250', quoted('benorcn; hainamobile'), { as: lampAA, good: '350' }),
          limit('150', quoted('benorcn; hainamobile'), { as: lampA, good: '200' }),
        ],
      ),
      item(
        'evenness',
        'RATIO MAX',
        'ratio',
        'GB/T 9473',
        { label: 'Even light | 光线均匀', like: 'IEC 60598-2-4; CIE S 025' },
        [
          limit('3', quoted('benorcn; hainamobile'), { as: lampAA, good: '2.5' }),
          limit('7', quoted('benorcn; hainamobile'), { as: lampA, good: '5' }),
        ],
      ),
      item(
        'colour-rendering',
        'RATIO MIN',
        'Ra',
        'GB/T 9473',
        { label: 'True colour | 颜色真实', like: 'IEC 60598-2-4; CIE S 025' },
        [limit('80', quoted('benorcn; hainamobile'), { good: '95' })],
      ),
      item(
        'colour-tolerance',
        'RATIO MAX',
        'SDCM',
        'GB/T 9473',
        { label: 'Same white, lamp to lamp | 每盏灯一样白', like: 'IEC 60598-2-4; CIE S 025' },
        [limit('5', quoted('benorcn; hainamobile'), { good: '3' })],
      ),
      item(
        'flicker',
        'RATIO MAX',
        'SVM',
        'GB/T 9473',
        { label: 'Flicker | 频闪', like: 'IEC 60598-2-4; CIE S 025' },
        [limit('1', quoted('benorcn; hainamobile'), { good: '0.4' })],
      ),
      item(
        'surface-brightness',
        'RATIO MAX',
        'cd/m2',
        'GB/T 9473',
        { label: 'Glare | 眩光', like: 'IEC 60598-2-4; CIE S 025' },
        [limit('2000', quoted('benorcn; hainamobile'), { good: '1500' })],
      ),
    ]),
  ]),
]
