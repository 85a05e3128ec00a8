import { boardE0, boardE1, boardENF, sofaA, sofaB, sofaC } from '@/prisma/seed/standards/classes'
import { edition, item, limit, quoted, seen, standard } from '@/prisma/seed/standards/notation'

export const furnitureStandards = [
  standard('gb-18580', 'GB 18580', 'furniture', [
    edition(
      '2017',
      'GB 18580-2017',
      'Formaldehyde from wood boards | 室内装饰装修材料 人造板及其制品中甲醛释放限量',
      {},
      [
        item(
          'formaldehyde-emission',
          'RATIO MAX',
          'mg/m3',
          'GB/T 17657, 1 m3 chamber',
          { label: 'Formaldehyde in room air | 室内空气中的甲醛', like: 'ISO 12460-1; EN 717-1' },
          [limit('0.124', quoted('jiajubiaozhun.com'), { as: boardE1, good: '0.05', goodVerified: true })],
        ),
      ],
    ),
  ]),
  standard('gb-t-39600', 'GB/T 39600', 'furniture', [
    edition('2021', 'GB/T 39600-2021', 'Board formaldehyde grading | 人造板及其制品甲醛释放量分级', {}, [
      item(
        'formaldehyde-emission',
        'RATIO MAX',
        'mg/m3',
        'GB/T 17657, 1 m3 chamber',
        { label: 'Formaldehyde in room air | 室内空气中的甲醛', like: 'ISO 12460-1' },
        [
          limit('0.05', quoted('jiajubiaozhun.com'), { as: boardE0, good: '0.03' }),
          limit('0.025', quoted('jiajubiaozhun.com'), { as: boardENF, good: '0.015' }),
        ],
      ),
    ]),
  ]),
  standard('gb-18584', 'GB 18584', 'furniture', [
    edition('2024', 'GB 18584-2024', 'Furniture, harmful substances | 家具中有害物质限量', {}, [
      item(
        'furniture-formaldehyde',
        'RATIO MAX',
        'mg/m3',
        'climate chamber',
        { label: 'Formaldehyde from the finished piece | 整件家具释放的甲醛', like: 'ISO 16000-9' },
        [limit('0.08', quoted('SGS 2025-09'), { good: '0.03' })],
      ),
      item(
        'tvoc',
        'RATIO MAX',
        'mg/m3',
        'climate chamber',
        { label: 'All solvents from the finished piece | 整件家具释放的溶剂', like: 'ISO 16000-9' },
        [limit('0.5', quoted('SGS 2025-09'), { good: '0.2' })],
      ),
    ]),
  ]),
  standard('qb-t-1952-1', 'QB/T 1952.1', 'furniture', [
    edition('2023', 'QB/T 1952.1-2023', 'Sofas | 软体家具 沙发', {}, [
      item(
        'seat-back-cycles',
        'RATIO MIN',
        'cycles',
        'QB/T 1952.1',
        { label: 'Sits before sag | 塌陷前的坐压次数', like: 'EN 1728 / EN 12520' },
        [
          limit('60000', quoted('soflax; zufangpk'), {
            as: sofaA,
            good: '100000',
            note: 'Edition year not confirmed. | 版本年份未确认。',
          }),
          limit('40000', quoted('soflax; zufangpk'), {
            as: sofaB,
            good: '40000',
            note: 'Edition year not confirmed. | 版本年份未确认。',
          }),
          limit('20000', quoted('soflax; zufangpk'), {
            as: sofaC,
            good: '20000',
            note: 'Edition year not confirmed. | 版本年份未确认。',
          }),
        ],
      ),
      item(
        'fastness-dry-rub',
        'GRADE MIN',
        'grade 1-5',
        'GB/T 3920',
        { label: 'Cover colour does not rub off | 面料不掉色', like: 'ISO 105-X12' },
        [limit('4', quoted('soflax; zufangpk'), { good: '4.5' })],
      ),
    ]),
  ]),
  standard('qb-t-2280', 'QB/T 2280', 'furniture', [
    edition('2016', 'QB/T 2280-2016', 'Office chairs | 办公椅', {}, [
      item(
        'seat-cycles',
        'RATIO MIN',
        'cycles',
        'QB/T 2280',
        { label: 'Sits before failure | 损坏前的坐压次数', like: 'ANSI/BIFMA X5.1; EN 1335' },
        [limit('100000', seen('lab page (address not kept)'), { good: '200000' })],
      ),
    ]),
  ]),
]
