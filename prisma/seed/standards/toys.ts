import { edition, item, limit, quoted, standard } from '@/prisma/seed/standards/notation'

export const toysStandards = [
  standard('gb-6675', 'GB 6675', 'toys', [
    edition(
      '',
      'GB 6675',
      'Toy safety | 玩具安全',
      {
        note: 'The source names no year; GB 6675-2025 is in force since 1 November 2026. | 来源未写年份；GB 6675-2025 自 2026 年 11 月 1 日起施行。',
      },
      [
        item(
          'phthalates',
          'RATIO MAX',
          '%',
          'GB/T 22048',
          { label: 'Softeners | 增塑剂', like: 'ISO 8124-6' },
          [
            limit('0.1', quoted('pts-test.com'), {
              good: '0.02',
              note: 'GB 6675-2025 from 2026-11-01. | 2026-11-01 起施行 GB 6675-2025。',
            }),
          ],
        ),
        item(
          'formaldehyde',
          'RATIO MAX',
          'mg/kg',
          'GB/T 2912.1',
          { label: 'Formaldehyde | 甲醛', like: 'ISO 14184-1' },
          [limit('30', quoted('pts-test.com'), { good: '10', note: 'In the 2025 edition. | 见 2025 版。' })],
        ),
      ],
    ),
  ]),
]
