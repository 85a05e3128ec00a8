import {
  cashmereBlend,
  cashmerePure,
  fine,
  fineExtra,
  fineStandard,
  lengthFirst,
  lengthPremium,
  lengthSecond,
} from '@/prisma/seed/standards/classes'
import { edition, item, limit, quoted, recalled, standard, weak } from '@/prisma/seed/standards/notation'

export const cashmereStandards = [
  standard('fz-t-73009', 'FZ/T 73009', 'cashmere', [
    edition('2021', 'FZ/T 73009-2021', 'Cashmere knitwear | 羊绒针织品', {}, [
      item(
        'cashmere-content',
        'RATIO MIN',
        '%',
        'GB/T 16988',
        { label: 'Cashmere in the piece | 羊绒含量', like: 'ISO 17751' },
        [
          limit('95', quoted('cdn.drbdp; fzengine'), {
            as: cashmerePure,
            good: '99',
            note: 'Year of the edition not confirmed. | 版本年份未确认。',
          }),
          limit('30', quoted('cdn.drbdp; fzengine'), { as: cashmereBlend, good: '50' }),
        ],
      ),
      item(
        'pilling',
        'GRADE MIN',
        'grade 1-5',
        'GB/T 4802.3',
        { label: 'Stays free of bobbles | 不起球', like: 'ISO 12945-1' },
        [limit('3', recalled, { good: '3.5' })],
      ),
    ]),
  ]),
  standard('gb-18267', 'GB 18267', 'cashmere', [
    edition('2013', 'GB 18267-2013', 'Goat cashmere | 山羊绒', {}, [
      item(
        'fibre-diameter',
        'RATIO MAX',
        'um',
        'GB/T 10685',
        { label: 'Fibre thickness | 纤维粗细', like: 'ISO 137' },
        [
          limit('15.5', weak('fenhuoer'), { as: fineExtra, good: '15' }),
          limit('16.5', weak('fenhuoer'), { as: fine, good: '15' }),
          limit('17.5', weak('fenhuoer'), { as: fineStandard, good: '15' }),
        ],
      ),
      item('fibre-length', 'RATIO MIN', 'mm', 'GB 18267', { label: 'Fibre length | 纤维长度' }, [
        limit('32', weak('fenhuoer'), { as: lengthPremium, good: '36' }),
        limit('30', weak('fenhuoer'), { as: lengthFirst, good: '36' }),
        limit('28', weak('fenhuoer'), { as: lengthSecond, good: '36' }),
      ]),
    ]),
  ]),
]
