import { textileA, textileB, textileC } from '@/prisma/seed/standards/classes'
import { edition, item, limit, quoted, recalled, standard } from '@/prisma/seed/standards/notation'

export const textileSafetyStandards = [
  standard('gb-18401', 'GB 18401', 'textile-safety', [
    edition(
      '2010',
      'GB 18401-2010',
      'National general safety code for textile products | 国家纺织产品基本安全技术规范',
      {
        note: 'Class A for infants under 36 months, class B for direct skin contact, class C for all else. | A 类为 36 个月以下婴幼儿用品，B 类直接接触皮肤，C 类非直接接触皮肤。',
      },
      [
        item(
          'formaldehyde',
          'RATIO MAX',
          'mg/kg',
          'GB/T 2912.1',
          { label: 'Formaldehyde left in the cloth | 布料中残留的甲醛', like: 'ISO 14184-1' },
          [
            limit('20', quoted('yebaike; wangyinboy; dfrtw'), { as: textileA, good: '10' }),
            limit('75', quoted('yebaike; wangyinboy; dfrtw'), { as: textileB, good: '20' }),
            limit('300', quoted('yebaike; wangyinboy; dfrtw'), { as: textileC, good: '20' }),
          ],
        ),
        item(
          'ph-lower',
          'POINT MIN',
          'pH',
          'GB/T 7573',
          { label: 'Gentle on skin (pH floor) | 亲肤酸碱度（下限）', like: 'ISO 3071' },
          [
            limit('4', quoted('yebaike; wangyinboy; dfrtw'), { as: textileA, good: '5' }),
            limit('4', quoted('yebaike; wangyinboy; dfrtw'), { as: textileB, good: '5' }),
            limit('4', quoted('yebaike; wangyinboy; dfrtw'), { as: textileC, good: '5' }),
          ],
        ),
        item(
          'ph-upper',
          'POINT MAX',
          'pH',
          'GB/T 7573',
          { label: 'Gentle on skin (pH ceiling) | 亲肤酸碱度（上限）', like: 'ISO 3071' },
          [
            limit('7.5', quoted('yebaike; wangyinboy; dfrtw'), { as: textileA, good: '7' }),
            limit('8.5', quoted('yebaike; wangyinboy; dfrtw'), {
              as: textileB,
              good: '7',
              note: 'One page gives 7.5 as the B upper limit; a student-bedding rule gives 8.5. | 有网页写 B 类上限为 7.5；学生床品的规定写 8.5。',
            }),
            limit('9', quoted('yebaike; wangyinboy; dfrtw'), { as: textileC, good: '7' }),
          ],
        ),
        item(
          'fastness-water-sweat-rub',
          'GRADE MIN',
          'grade 1-5',
          'GB/T 5713, 3922, 3920',
          { label: 'Colour does not run or rub off | 不掉色、不沾色', like: 'ISO 105-E01, E04, X12' },
          [
            limit('3', quoted('yebaike; wangyinboy'), { as: textileB, good: '4' }),
            limit('3', quoted('yebaike; wangyinboy'), { as: textileC, good: '4' }),
          ],
        ),
        item(
          'fastness-water-sweat',
          'GRADE MIN',
          'grade 1-5',
          'GB/T 5713, 3922',
          { label: 'Colour does not run | 遇水遇汗不掉色', like: 'ISO 105-E01, E04' },
          [
            limit('3.5', recalled, {
              as: textileA,
              good: '4',
              note: '3-4 written as 3.5. | 3-4 级记作 3.5。',
            }),
          ],
        ),
        item(
          'fastness-saliva',
          'GRADE MIN',
          'grade 1-5',
          'GB/T 18886',
          { label: 'Safe if a baby sucks it | 宝宝吮吸也不掉色' },
          [limit('4', recalled, { as: textileA, good: '4.5' })],
        ),
        item(
          'azo-dyes',
          'RATIO MAX',
          'mg/kg',
          'GB/T 17592',
          { label: 'Banned dyes | 禁用染料', like: 'ISO 14362-1' },
          [
            limit('20', recalled, {
              good: '5',
              note: 'That the dyes are banned is verified; 20 mg/kg is the detection limit used as cut-off. For classes A, B and C. | 禁用染料一事已核实；20 mg/kg 是用作判定的检出限。适用于 A、B、C 类。',
            }),
          ],
        ),
      ],
    ),
  ]),
]
