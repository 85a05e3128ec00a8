import { edition, item, limit, quoted, recalled, standard } from '@/prisma/seed/standards/notation'

export const phonesStandards = [
  standard('gb-t-35590', 'GB/T 35590', 'phones', [
    edition('2017', 'GB/T 35590-2017', 'Power banks | 便携式数字设备用移动电源通用规范', {}, [
      item(
        'battery-cycles',
        'RATIO MIN',
        'cycles',
        'GB/T 35590',
        { label: 'Charges before it fades | 容量衰减前的充电次数' },
        [limit('300', quoted('guton; b2b168'), { good: '500' })],
      ),
      item('voltage-deviation', 'RATIO MAX', '%', 'GB/T 35590', { label: 'Steady output | 输出稳定' }, [
        limit('5', quoted('guton'), { good: '2' }),
      ]),
      item('ripple', 'RATIO MAX', 'mV', 'GB/T 35590', { label: 'Clean output | 输出干净' }, [
        limit('200', quoted('guton'), { good: '100' }),
      ]),
    ]),
  ]),
  standard('gb-31241', 'GB 31241', 'phones', [
    edition('2022', 'GB 31241-2022', 'Lithium battery safety | 便携式电子产品用锂离子电池安全要求', {}, [
      item(
        'abuse-fires',
        'COUNT MAX',
        'count',
        'GB 31241',
        { label: 'Fires in the abuse tests (count) | 滥用试验起火（个数）', like: 'IEC 62133-2' },
        [
          limit('0', quoted('SAMR Q&A on CCC'), {
            good: '0',
            note: 'CCC compulsory from 2024-08-01 with GB 4943.1-2022. | 2024-08-01 起与 GB 4943.1-2022 一并纳入 CCC 强制认证。',
          }),
        ],
      ),
    ]),
  ]),
  standard('yd-t-1591', 'YD/T 1591', 'phones', [
    edition('', 'YD/T 1591', 'Phone charging interface | 移动终端电源适配器及充电/数据接口', {}, [
      item(
        'cable-bends',
        'RATIO MIN',
        'cycles',
        'YD/T 1591',
        { label: 'Bends before the cable breaks | 断线前的弯折次数', like: 'USB-IF' },
        [limit('3000', recalled, { good: '10000' })],
      ),
    ]),
  ]),
]
