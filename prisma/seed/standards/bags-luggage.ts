import { bagLarge, bagMedium, bagSmall } from '@/prisma/seed/standards/classes'
import { edition, item, limit, practice, quoted, recalled, standard } from '@/prisma/seed/standards/notation'

export const bagsLuggageStandards = [
  standard('qb-t-2155', 'QB/T 2155', 'bags-luggage', [
    edition('2018', 'QB/T 2155-2018', 'Travel luggage | 旅行箱包', { from: '2018-09-01' }, [
      item(
        'wheel-running',
        'RATIO MIN',
        'km',
        'QB/T 2920, 4 km/h with load',
        { label: 'Distance rolled without damage | 不损坏的滚动里程', like: 'CNS 15331 (Taiwan)' },
        [
          limit('32', practice('aoshitest; kmsjkj'), {
            good: '50',
            note: 'In force 2018-09-01; the standard’s own table was not seen. | 2018-09-01 起施行；未见标准原表。',
          }),
        ],
      ),
      item(
        'shake-cycles',
        'RATIO MIN',
        'cycles',
        'QB/T 2922',
        { label: 'Loaded shakes at the handle | 负重抖动次数', like: 'CNS 15331 (Taiwan)' },
        [
          limit('500', practice('aoshitest'), {
            good: '1000',
            note: 'In force 2018-09-01; the standard’s own table was not seen. | 2018-09-01 起施行；未见标准原表。',
          }),
        ],
      ),
      item(
        'drop-height',
        'RATIO MIN',
        'mm',
        'QB/T 2921',
        { label: 'Drops from this height | 从这个高度跌落', like: 'CNS 15331 (Taiwan)' },
        [
          limit('900', practice('aoshitest'), {
            good: '1200',
            note: 'In force 2018-09-01; the standard’s own table was not seen. | 2018-09-01 起施行；未见标准原表。',
          }),
        ],
      ),
      item(
        'trolley-pulls',
        'RATIO MIN',
        'cycles',
        'QB/T 2919',
        { label: 'Handle pulls before failure | 拉杆失效前的次数', like: 'CNS 15331 (Taiwan)' },
        [
          limit('2500', practice('aoshitest; kmsjkj'), {
            good: '5000',
            note: 'In force 2018-09-01; the standard’s own table was not seen. | 2018-09-01 起施行；未见标准原表。',
          }),
        ],
      ),
      item(
        'lock-cycles',
        'RATIO MIN',
        'cycles',
        'QB/T 2155',
        { label: 'Lock cycles before failure | 箱锁失效前的次数' },
        [limit('300', recalled, { good: '1000' })],
      ),
    ]),
  ]),
  standard('qb-t-2173', 'QB/T 2173', 'bags-luggage', [
    edition('2014', 'QB/T 2173-2014', 'Nylon zips | 尼龙拉链', {}, [
      item(
        'zip-cycles',
        'RATIO MIN',
        'cycles',
        'QB/T 2171-2173',
        { label: 'Zip openings before failure | 拉链失效前的次数', like: 'ASTM D2061; BS 3084' },
        [limit('500', recalled, { good: '3000' })],
      ),
    ]),
  ]),
  standard('cns-15331', 'CNS 15331', 'bags-luggage', [
    edition('', 'CNS 15331', 'Wheeled suitcases (Taiwan) | 輪式旅行箱', {}, [
      item(
        'wheel-running',
        'RATIO MIN',
        'km',
        'CNS 15331',
        { label: 'Distance rolled at 4 km/h | 时速 4 公里下的滚动里程' },
        [
          limit('32', quoted('BSMI page on CNS 15331 (Taiwan)'), {
            good: '90',
            goodVerified: true,
            note: '90 km is the Hong Kong Consumer Council’s road test, which 7 of 15 failed (she.com). | 90 公里为香港消费者委员会的路试里程，15 款中 7 款未通过（she.com）。',
          }),
        ],
      ),
      item('trolley-pulls', 'RATIO MIN', 'cycles', 'CNS 15331', { label: 'Handle pulls | 拉杆抽拉次数' }, [
        limit('500', quoted('BSMI page on CNS 15331 (Taiwan)'), { good: '5000' }),
      ]),
      item(
        'drops-survived',
        'RATIO MIN',
        'drops',
        'CNS 15331',
        { label: 'Drops survived | 经受的跌落次数' },
        [limit('14', quoted('BSMI page on CNS 15331 (Taiwan)'), { good: '20' })],
      ),
      item('grip-lifts', 'RATIO MIN', 'cycles', 'CNS 15331', { label: 'Carry grip lifts | 侧提把提放次数' }, [
        limit('400', quoted('BSMI page on CNS 15331 (Taiwan)'), { good: '1000' }),
      ]),
    ]),
  ]),
  standard('qb-t-1333', 'QB/T 1333', 'bags-luggage', [
    edition('2018', 'QB/T 1333-2018', 'Handbags and backpacks | 背提包', {}, [
      item('seam-strength', 'RATIO MIN', 'N', 'QB/T 1333', { label: 'Seam holds | 缝线不裂' }, [
        limit('196', recalled, { good: '260' }),
      ]),
      item(
        'fastness-dry-rub',
        'GRADE MIN',
        'grade 1-5',
        'GB/T 3920',
        { label: 'Colour does not rub off | 不掉色', like: 'ISO 105-X12' },
        [limit('3.5', recalled, { good: '4' })],
      ),
      item(
        'metal-corrosion',
        'GRADE MIN',
        'grade 1-10',
        'QB/T 3826',
        { label: 'Metal parts do not rust (grade) | 五金不生锈（级）', like: 'ISO 9227' },
        [limit('6', recalled, { good: '8' })],
      ),
    ]),
    edition(
      '2004',
      'QB/T 1333-2004',
      'Handbags and backpacks | 背提包',
      {
        supersededBy: 'QB/T 1333-2018',
        note: 'Old edition, superseded by QB/T 1333-2018; the day is not recorded in our source. | 旧版，已被 QB/T 1333-2018 替代；替代日期我们的来源未载。',
      },
      [
        item(
          'load-held',
          'RATIO MIN',
          'kg',
          'QB/T 1333',
          { label: 'Weight carried in the shake test | 震荡试验的负重' },
          [
            limit('3', quoted('yllcluggage'), {
              as: bagSmall,
              good: '6',
              note: '2018 edition in force; 2004 figures. | 现行为 2018 版；此为 2004 版数值。',
            }),
            limit('4', quoted('yllcluggage'), {
              as: bagMedium,
              good: '7',
              note: '2018 edition in force; 2004 figures. | 现行为 2018 版；此为 2004 版数值。',
            }),
            limit('5', quoted('yllcluggage'), {
              as: bagLarge,
              good: '8',
              note: '2018 edition in force; 2004 figures. | 现行为 2018 版；此为 2004 版数值。',
            }),
          ],
        ),
      ],
    ),
  ]),
]
