import { edition, item, limit, recalled, standard } from '@/prisma/seed/standards/notation'

export const knivesStandards = [
  standard('iso-8442-5', 'ISO 8442-5', 'knives', [
    edition('', 'ISO 8442-5', 'Knife cutting test | 厨用刀具 切削性能', {}, [
      item(
        'first-cuts',
        'RATIO MIN',
        'mm',
        'ISO 8442-5',
        { label: 'Sharp from the box | 开箱即锋利', like: 'ISO 8442-5' },
        [limit('50', recalled, { good: '100' })],
      ),
      item(
        'edge-holding',
        'RATIO MIN',
        'mm',
        'ISO 8442-5',
        { label: 'Stays sharp | 持久锋利', like: 'ISO 8442-5' },
        [limit('150', recalled, { good: '400' })],
      ),
    ]),
  ]),
  standard('qb-t-1924', 'QB/T 1924', 'knives', [
    edition('1993', 'QB/T 1924-1993', 'Kitchen knives | 菜刀', {}, [
      item('blade-hardness', 'POINT MIN', 'HRC', 'GB/T 230', { label: 'Steel hardness | 钢的硬度' }, [
        limit('50', recalled, { good: '56', note: 'Item verified, number not. | 项目已核实，数值未核实。' }),
      ]),
    ]),
  ]),
]
