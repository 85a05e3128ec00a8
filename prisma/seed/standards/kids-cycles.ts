import { edition, item, limit, seen, standard } from '@/prisma/seed/standards/notation'

export const kidsCyclesStandards = [
  standard('gb-14746', 'GB 14746', 'kids-cycles', [
    edition('', 'GB 14746', "Kids' bicycles | 儿童自行车安全要求", {}, [
      item(
        'saddle-height',
        'RATIO MAX',
        'mm',
        'GB 14746',
        { label: 'Highest saddle | 鞍座最高位置', like: 'ISO 8098' },
        [
          limit('635', seen('page on GB 14746 / GB/T 14746-2025 (address not kept)'), {
            good: '600',
            note: '435-635 mm, ages 4-8; CCC. | 435-635 mm，适用 4-8 岁；须 CCC 认证。',
          }),
        ],
      ),
    ]),
  ]),
]
