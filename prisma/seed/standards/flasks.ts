import { edition, item, limit, quoted, recalled, standard } from '@/prisma/seed/standards/notation'

export const flasksStandards = [
  standard('gb-t-29606', 'GB/T 29606', 'flasks', [
    edition('2013', 'GB/T 29606-2013', 'Stainless vacuum cups | 不锈钢真空杯', {}, [
      item(
        'heat-kept',
        'POINT MIN',
        'deg C',
        '95 C fill, 20 C room',
        { label: 'Water temperature after 6 h | 6 小时后的水温' },
        [
          limit('42', recalled, {
            good: '60',
            note: 'Limit depends on size; a Macau test read 51.3-75.1 °C at 6 h, all above the standard (hk01). | 限值随容量而定；澳门一次检测 6 小时后为 51.3-75.1 ℃，均高于标准（hk01）。',
          }),
        ],
      ),
      item('capacity-deviation', 'RATIO MAX', '%', 'GB/T 29606', { label: 'Holds what it says | 容量足' }, [
        limit('5', quoted('hk01; China Quality News'), { good: '2' }),
      ]),
    ]),
  ]),
]
