import { loft2A, loft3A, loft4A, loft5A, loftA } from '@/prisma/seed/standards/classes'
import { edition, item, limit, quoted, recalled, standard, weak } from '@/prisma/seed/standards/notation'

export const downStandards = [
  standard('gb-t-14272', 'GB/T 14272', 'down', [
    edition('2021', 'GB/T 14272-2021', 'Down garments | 羽绒服装', { from: '2022-04-01' }, [
      item(
        'down-cluster',
        'RATIO MIN',
        '%',
        'GB/T 10288',
        { label: 'Real down in the fill | 填充物里真正的绒', like: 'IDFB / EN 12131' },
        [
          limit('50', quoted('UL; cidian; liudiqing'), {
            good: '90',
            note: 'In force 2022-04-01; label must give species, cluster share and fill weight. | 2022-04-01 起施行；标签须写明绒种、绒子含量和充绒量。',
          }),
        ],
      ),
      item(
        'cluster-shortfall',
        'RATIO MAX',
        '% points',
        'GB/T 10288',
        { label: 'Down short of the label | 比标签少的绒' },
        [limit('3', quoted('UL; liudiqing'), { good: '1' })],
      ),
      item(
        'oxygen-number',
        'RATIO MAX',
        'mg/100 g',
        'GB/T 10288',
        { label: 'Cleanliness of the down | 羽绒洁净度', like: 'EN 1162 / IDFB' },
        [
          limit('10', weak('liudiqing.com/xinwendongtai/518368.html'), {
            good: '4.8',
            note: 'General knowledge recalls 5.6 for the 2021 text; check before use. | 据一般了解 2021 版为 5.6，使用前请核对。',
          }),
        ],
      ),
      item(
        'turbidity',
        'RATIO MIN',
        'mm',
        'GB/T 10288',
        { label: 'Clarity of the wash water | 洗绒水的清澈度', like: 'EN 1164 / IDFB' },
        [
          limit('500', recalled, {
            good: '800',
            note: 'One page (liudiqing.com) writes it as at most 500 NTU; the usual test reads millimetres of clear water, more is cleaner. | 有网页（liudiqing.com）写作不超过 500 NTU；通常的试验读的是清澈水柱的毫米数，越高越干净。',
          }),
        ],
      ),
    ]),
  ]),
  standard('down-loft-trade-grade', 'Down loft trade grade', 'down', [
    edition(
      '',
      'Down loft trade grade',
      'Down fill, trade grading | 羽绒蓬松度行业分级',
      {
        note: 'A grading used in the down trade, not a standard of the state. | 羽绒行业通行分级，不是国家标准。',
      },
      [
        item('loft-height', 'RATIO MIN', 'cm', 'loft cylinder', { label: 'Loft | 蓬松高度' }, [
          limit('12', weak('ipaogen'), { as: loftA, good: '14' }),
          limit('14', weak('ipaogen'), { as: loft2A, good: '16' }),
          limit('16', weak('ipaogen'), { as: loft3A, good: '18' }),
          limit('18', weak('ipaogen'), { as: loft4A, good: '20' }),
          limit('20', weak('ipaogen'), { as: loft5A, good: '22' }),
        ]),
      ],
    ),
  ]),
  standard('idfb-fill-power', 'IDFB fill power', 'down', [
    edition(
      '',
      'IDFB fill power',
      'Fill power | 羽绒蓬松度',
      {
        note: 'Fill power by the method of the International Down and Feather Bureau, as shops print it. | 国际羽绒羽毛局（IDFB）方法的蓬松度，即零售标注的 FP。',
      },
      [
        item(
          'fill-power',
          'RATIO MIN',
          'in3/oz',
          'IDFB fill power',
          { label: 'Loft per ounce (FP) | 每盎司蓬松度（FP）', like: 'EN 12130' },
          [
            limit('550', weak('China Down Association via gzitn'), {
              good: '700',
              goodVerified: true,
              note: '550-700 city wear, 600-900 better. | 550-700 适合城市穿着，600-900 更好。',
            }),
          ],
        ),
      ],
    ),
  ]),
]
