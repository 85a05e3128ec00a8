import { classOne, classTwo } from '@/prisma/seed/standards/classes'
import { edition, item, limit, recalled, standard, weak } from '@/prisma/seed/standards/notation'

export const appliancesStandards = [
  standard('gb-4706-1', 'GB 4706.1', 'appliances', [
    edition(
      '',
      'GB 4706.1',
      'Household appliances, safety, general | 家用和类似用途电器的安全 通用要求',
      {},
      [
        item(
          'leakage-current',
          'RATIO MAX',
          'mA',
          'GB 4706.1 cl. 13',
          { label: 'Current that can leak to you | 可能漏到人身上的电流', like: 'IEC 60335-1 cl. 13' },
          [
            limit('0.75', weak('crccic; grokipedia'), { as: classOne, good: '0.25' }),
            limit('0.25', weak('crccic; grokipedia'), { as: classTwo, good: '0.1' }),
          ],
        ),
        item(
          'electric-strength',
          'RATIO MIN',
          'V',
          'GB 4706.1 cl. 13',
          { label: 'Volts held without break | 不击穿的电压', like: 'IEC 60335-1' },
          [limit('3000', weak('grokipedia'), { as: classTwo, good: '3750' })],
        ),
      ],
    ),
  ]),
  standard('gb-12021-6', 'GB 12021.6', 'appliances', [
    edition('', 'GB 12021.6', 'Rice-cooker energy grade | 电饭锅能效限定值及能效等级', {}, [
      item(
        'energy-grade',
        'GRADE MAX',
        'grade 1-5',
        'GB 12021.6',
        { label: 'Energy label (1 best) | 能效标识（1 级最省电）' },
        [
          limit('5', recalled, {
            good: '1',
            note: 'Number of levels by edition; the label on the product is mandatory. | 级数随版本而定；产品必须贴能效标识。',
          }),
        ],
      ),
    ]),
  ]),
  standard('gb-t-4214-1', 'GB/T 4214.1', 'appliances', [
    edition('', 'GB/T 4214.1', 'Appliance noise | 家用电器噪声', {}, [
      item(
        'sound-level',
        'POINT MAX',
        'dB(A)',
        'GB/T 4214',
        { label: 'How loud | 有多响', like: 'IEC 60704' },
        [limit('85', recalled, { good: '70' })],
      ),
    ]),
  ]),
]
