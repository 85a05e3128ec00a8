import { edition, item, limit, recalled, standard } from '@/prisma/seed/standards/notation'

export const cleaningStandards = [
  standard('gb-t-9985', 'GB/T 9985', 'cleaning', [
    edition('2022', 'GB/T 9985-2022', 'Hand dish liquid | 手洗餐具用洗涤剂', {}, [
      item('active-matter', 'RATIO MIN', '%', 'GB/T 13173', { label: 'Washing power | 去污能力' }, [
        limit('15', recalled, { good: '20', note: 'Check the edition in force. | 请核对现行版本。' }),
      ]),
    ]),
  ]),
]
