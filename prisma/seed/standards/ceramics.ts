import {
  cookware,
  cups,
  flatWare,
  largeHollow,
  smallHollow,
  storageJars,
} from '@/prisma/seed/standards/classes'
import { edition, item, limit, quoted, recalled, standard } from '@/prisma/seed/standards/notation'

export const ceramicsStandards = [
  standard('gb-4806-4', 'GB 4806.4', 'ceramics', [
    edition(
      '2016',
      'GB 4806.4-2016',
      'Ceramic food-contact ware | 食品安全国家标准 陶瓷制品',
      {
        from: '2017-04-19',
        note: 'Replaces GB 13121 and three more. Flat ware is up to 25 mm deep; large hollow ware holds 1.1 to 3 litres, storage jars 3 litres and more. | 替代 GB 13121 等四项标准。扁平制品深度不超过 25 mm；大空心制品 1.1 至 3 升，贮存罐 3 升及以上。',
      },
      [
        item(
          'lead-release-area',
          'RATIO MAX',
          'mg/dm2',
          'GB 31604.34/.24, 4% acetic acid, 22 C, 24 h',
          { label: 'Lead that can leach | 会溶出的铅', like: 'ISO 6486-2; EU 84/500/EEC' },
          [limit('0.8', recalled, { as: flatWare, good: '0.16' })],
        ),
        item(
          'cadmium-release-area',
          'RATIO MAX',
          'mg/dm2',
          'GB 31604.34/.24, 4% acetic acid, 22 C, 24 h',
          { label: 'Cadmium that can leach | 会溶出的镉', like: 'ISO 6486-2; EU 84/500/EEC' },
          [limit('0.07', recalled, { as: flatWare, good: '0.02' })],
        ),
        item(
          'lead-release',
          'RATIO MAX',
          'mg/L',
          'GB 31604.34/.24, 4% acetic acid, 22 C, 24 h',
          { label: 'Lead that can leach | 会溶出的铅', like: 'ISO 6486-2; EU 84/500/EEC' },
          [
            limit('2', recalled, { as: smallHollow, good: '0.4' }),
            limit('1', recalled, { as: largeHollow, good: '0.2' }),
            limit('0.5', recalled, { as: cups, good: '0.1' }),
            limit('0.5', recalled, { as: storageJars, good: '0.1' }),
            limit('3', recalled, { as: cookware, good: '0.6' }),
          ],
        ),
        item(
          'cadmium-release',
          'RATIO MAX',
          'mg/L',
          'GB 31604.34/.24, 4% acetic acid, 22 C, 24 h',
          { label: 'Cadmium that can leach | 会溶出的镉', like: 'ISO 6486-2; EU 84/500/EEC' },
          [
            limit('0.3', recalled, { as: smallHollow, good: '0.02' }),
            limit('0.25', recalled, { as: largeHollow, good: '0.02' }),
            limit('0.25', recalled, { as: cups, good: '0.02' }),
            limit('0.25', recalled, { as: storageJars, good: '0.02' }),
            limit('0.3', recalled, { as: cookware, good: '0.02' }),
          ],
        ),
      ],
    ),
  ]),
  standard('iso-6486-2', 'ISO 6486-2', 'ceramics', [
    edition(
      '',
      'ISO 6486-2',
      'Ceramic ware, permissible limits | 与食物接触的陶瓷制品 铅镉溶出 允许极限',
      {},
      [
        item(
          'lead-release-area',
          'RATIO MAX',
          'mg/dm2',
          'ISO 6486-1, 4% acetic acid',
          { label: 'Lead that can leach | 会溶出的铅', like: 'ISO 6486-2' },
          [limit('0.8', quoted('bubsandbeans table'), { as: flatWare, good: '0.16' })],
        ),
        item(
          'cadmium-release-area',
          'RATIO MAX',
          'mg/dm2',
          'ISO 6486-1, 4% acetic acid',
          { label: 'Cadmium that can leach | 会溶出的镉', like: 'ISO 6486-2' },
          [limit('0.07', quoted('bubsandbeans table'), { as: flatWare, good: '0.02' })],
        ),
        item(
          'lead-release',
          'RATIO MAX',
          'mg/L',
          'ISO 6486-1, 4% acetic acid',
          { label: 'Lead that can leach | 会溶出的铅', like: 'ISO 6486-2' },
          [
            limit('2', quoted('bubsandbeans table'), { as: smallHollow, good: '0.4' }),
            limit('1', quoted('bubsandbeans table'), { as: largeHollow, good: '0.2' }),
          ],
        ),
        item(
          'cadmium-release',
          'RATIO MAX',
          'mg/L',
          'ISO 6486-1, 4% acetic acid',
          { label: 'Cadmium that can leach | 会溶出的镉', like: 'ISO 6486-2' },
          [
            limit('0.5', quoted('bubsandbeans table'), { as: smallHollow, good: '0.02' }),
            limit('0.25', quoted('bubsandbeans table'), { as: largeHollow, good: '0.02' }),
          ],
        ),
      ],
    ),
  ]),
  standard('gb-t-3532', 'GB/T 3532', 'ceramics', [
    edition('2022', 'GB/T 3532-2022', 'Everyday porcelain | 日用瓷器', {}, [
      item(
        'thermal-shock',
        'POINT MIN',
        'deg C',
        'GB/T 3298',
        { label: 'No crack from hot to cold (oven heat) | 骤冷不裂（烘箱温度）' },
        [limit('180', recalled, { good: '200', note: 'Into water of 20 °C. | 投入 20 ℃ 水中。' })],
      ),
      item('water-absorption', 'RATIO MAX', '%', 'GB/T 3299', { label: 'Density of the body | 瓷质致密度' }, [
        limit('0.5', recalled, { good: '0.1' }),
      ]),
    ]),
  ]),
]
