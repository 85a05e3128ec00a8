import { edition, item, limit, quoted, standard } from '@/prisma/seed/standards/notation'

export const footwearKidsStandards = [
  standard('qb-t-4331', 'QB/T 4331', 'footwear', [
    edition('', 'QB/T 4331', "Children's sports and leisure footwear | 儿童旅游鞋", {}, [
      item(
        'upper-sole-peel',
        'RATIO MIN',
        'N/cm',
        'GB/T 3903.3',
        { label: 'How hard the sole is to pull off | 鞋底有多难扯下来', like: 'ISO 17708' },
        [limit('40', quoted('labtesting.cn'), { good: '60' })],
      ),
      item(
        'sidewall-bond',
        'RATIO MIN',
        'N/cm',
        'GB/T 3903.3',
        { label: 'Side wall stays on | 围条不开胶', like: 'ISO 17708' },
        [limit('60', quoted('labtesting.cn'), { good: '80' })],
      ),
      item(
        'open-bond-length',
        'RATIO MAX',
        'mm',
        'QB/T 4331',
        { label: 'Gap where sole meets upper | 帮底之间的缝' },
        [limit('5', quoted('labtesting.cn'), { good: '2' })],
      ),
      item(
        'sole-wear',
        'RATIO MAX',
        'mm',
        'GB/T 3903.2',
        { label: 'Sole wear | 鞋底磨损', like: 'ISO 20871' },
        [limit('14', quoted('labtesting.cn'), { good: '9' })],
      ),
      item(
        'lining-rub-fastness',
        'GRADE MIN',
        'grade 1-5',
        'GB/T 3920',
        { label: 'Colour does not rub off | 不掉色', like: 'ISO 105-X12' },
        [
          limit('2.5', quoted('labtesting.cn'), {
            good: '4',
            note: 'Grade 2-3 written as 2.5. | 2-3 级记作 2.5。',
          }),
        ],
      ),
      item(
        'outsole-hardness',
        'POINT MIN',
        'Shore A',
        'GB/T 3903.4',
        { label: 'Sole firmness | 鞋底软硬', like: 'ISO 868' },
        [limit('40', quoted('labtesting.cn'), { good: '50' })],
      ),
      item(
        'outsole-midsole-bond',
        'RATIO MIN',
        'N/cm',
        'GB/T 3903.3',
        { label: 'Sole layers stay together | 鞋底各层不分家', like: 'ISO 17708' },
        [limit('18', quoted('labtesting.cn'), { good: '28' })],
      ),
      item(
        'hook-loop-shear',
        'RATIO MIN',
        'kPa',
        'GB/T 23315',
        { label: 'Strap still grips after 5,000 openings | 粘扣开合 5000 次后还粘得住', like: 'ISO 22777' },
        [
          limit('60', quoted('labtesting.cn'), {
            good: '90',
            note: '70 kPa before, 60 after 5,000 cycles. | 开合前 70 kPa，5000 次后 60 kPa。',
          }),
        ],
      ),
      item(
        'azo-dyes',
        'RATIO MAX',
        'mg/kg',
        'GB/T 17592',
        { label: 'Banned dyes in fabric | 织物中的禁用染料', like: 'ISO 14362-1' },
        [limit('20', quoted('labtesting.cn'), { good: '5' })],
      ),
      item(
        'azo-dyes-leather',
        'RATIO MAX',
        'mg/kg',
        'GB/T 19942',
        { label: 'Banned dyes in leather | 皮革中的禁用染料', like: 'ISO 17234-1' },
        [limit('30', quoted('labtesting.cn'), { good: '5' })],
      ),
      item('odour-grade', 'GRADE MAX', 'grade', 'QB/T 4331', { label: 'Smell (1 none) | 气味（1 级无味）' }, [
        limit('3', quoted('labtesting.cn'), { good: '1' }),
      ]),
    ]),
  ]),
]
