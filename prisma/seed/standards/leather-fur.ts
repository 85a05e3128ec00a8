import { leatherA, leatherB, leatherC, whiteShearling } from '@/prisma/seed/standards/classes'
import { edition, item, limit, quoted, recalled, standard } from '@/prisma/seed/standards/notation'

export const leatherFurStandards = [
  standard('gb-20400', 'GB 20400', 'leather-fur', [
    edition('2006', 'GB 20400-2006', 'Leather and fur, harmful substances | 皮革和毛皮 有害物质限量', {}, [
      item(
        'formaldehyde',
        'RATIO MAX',
        'mg/kg',
        'GB/T 19941',
        { label: 'Formaldehyde in the hide | 皮革中残留的甲醛', like: 'ISO 17226' },
        [
          limit('20', quoted('tungwen; dongfa.net'), { as: leatherA, good: '10' }),
          limit('75', quoted('tungwen; dongfa.net'), { as: leatherB, good: '10' }),
          limit('300', quoted('tungwen; dongfa.net'), { as: leatherC, good: '10' }),
          limit('600', quoted('tungwen; dongfa.net'), { as: whiteShearling, good: '100' }),
        ],
      ),
      item(
        'azo-dyes-leather',
        'RATIO MAX',
        'mg/kg',
        'GB/T 19942',
        { label: 'Banned dyes in the hide | 皮革中的禁用染料', like: 'ISO 17234-1' },
        [limit('30', recalled, { good: '5' })],
      ),
    ]),
  ]),
]
