import { adultFlat, adultShaped, kidsFlat, kidsShaped, softBristle } from '@/prisma/seed/standards/classes'
import { edition, item, limit, seen, standard } from '@/prisma/seed/standards/notation'

export const toothbrushesStandards = [
  standard('gb-39669', 'GB 39669', 'toothbrush', [
    edition(
      '2020',
      'GB 39669-2020',
      'Toothbrush safety | 牙刷及口腔器具安全通用技术要求',
      {
        from: '2022-01-01',
        note: 'Takes the place of GB 30003-2013 for the safety of toothbrushes. | 在牙刷安全方面取代 GB 30003-2013。',
      },
      [
        item(
          'end-rounding',
          'RATIO MIN',
          '%',
          'GB 39669',
          { label: 'Rounded bristle ends | 刷丝圆头', like: 'ISO 20126' },
          [
            limit('60', seen('page on GB 39669 / GB/T 19342-2024 (address not kept)'), {
              as: adultFlat,
              good: '90',
            }),
            limit('40', seen('page on GB 39669 / GB/T 19342-2024 (address not kept)'), {
              as: adultShaped,
              good: '90',
            }),
            limit('70', seen('page on GB 39669 / GB/T 19342-2024 (address not kept)'), {
              as: kidsFlat,
              good: '90',
            }),
            limit('50', seen('page on GB 39669 / GB/T 19342-2024 (address not kept)'), {
              as: kidsShaped,
              good: '90',
            }),
          ],
        ),
      ],
    ),
  ]),
  standard('gb-30003', 'GB 30003', 'toothbrush', [
    edition(
      '2013',
      'GB 30003-2013',
      'Toothbrush | 牙刷',
      {
        supersededBy: 'GB 39669-2020',
        supersededOn: '2022-01-01',
        note: 'Old standard; toothbrush safety is in GB 39669-2020 since 1 January 2022. | 旧标准；2022 年 1 月 1 日起牙刷安全见 GB 39669-2020。',
      },
      [
        item('filament-diameter', 'RATIO MAX', 'mm', 'GB 30003', { label: 'Filament thickness | 刷丝粗细' }, [
          limit('0.18', seen('page on GB 30003 (address not kept)'), {
            as: softBristle,
            good: '0.15',
            note: '0.18-0.22 medium, 0.22-0.35 hard. | 0.18-0.22 为中毛，0.22-0.35 为硬毛。',
          }),
        ]),
      ],
    ),
  ]),
]
