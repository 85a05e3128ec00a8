import { edition, item, limit, recalled, standard } from '@/prisma/seed/standards/notation'

export const wigsStandards = [
  standard('gb-t-41637', 'GB/T 41637', 'wigs', [
    edition('2022', 'GB/T 41637-2022', 'Hair goods, general requirements | 发制品 通用技术要求', {}, [
      item(
        'formaldehyde',
        'RATIO MAX',
        'mg/kg',
        'GB/T 2912.1',
        { label: 'Formaldehyde in cap and hair | 网帽和头发中的甲醛', like: 'ISO 14184-1' },
        [
          limit('75', recalled, {
            good: '20',
            note: 'Items verified (SAMR 2023-03), numbers not. | 项目已核实（市场监管总局 2023-03），数值未核实。',
          }),
        ],
      ),
      item(
        'ph-upper',
        'POINT MAX',
        'pH',
        'GB/T 7573',
        { label: 'Gentle on skin | 亲肤酸碱度', like: 'ISO 3071' },
        [limit('8.5', recalled, { good: '7.5' })],
      ),
      item(
        'fastness-dry-rub',
        'GRADE MIN',
        'grade 1-5',
        'GB/T 3920',
        { label: 'Colour does not rub off | 不掉色', like: 'ISO 105-X12' },
        [
          limit('3', recalled, {
            good: '4',
            note: '2017 Henan check: 101 batches, 5 failed, on rub and light (verified). | 2017 年河南抽查 101 批次，5 批次不合格，项目为耐摩擦和耐光（已核实）。',
          }),
        ],
      ),
      item(
        'fastness-light',
        'GRADE MIN',
        'grade 1-8',
        'GB/T 8427',
        { label: 'Colour lasts in sun (scale 1-8) | 日晒不褪色（1-8 级）', like: 'ISO 105-B02' },
        [limit('3', recalled, { good: '4' })],
      ),
    ]),
  ]),
]
