import { type CategoryPlan, declared, madeOf, on, textileClass } from '@/prisma/seed/evidence/plan-notation'
import { seedPick } from '@/prisma/seed/ids'

const bedding = 'GB/T 22796-2021'

export const homeTextilePlans: CategoryPlan[] = [
  {
    category: 'bedding-sets',
    standards: ['GB/T 22796', 'GB 18401', 'GB/T 22844'],
    measures: [
      'breaking-strength',
      'shrinkage',
      'pilling',
      'fastness-wash',
      'formaldehyde',
      'shade-difference',
    ],
    tests: ({ slug }) => [
      ...on(bedding, 'breaking-strength', 'shrinkage', 'pilling', 'fastness-wash'),
      ...(seedPick('shade', slug, 100) < 30 ? on('GB/T 22844-2009', 'shade-difference@first') : []),
      ...textileClass(/kids/.test(slug) ? 'A' : 'B'),
    ],
  },
  {
    category: 'quilts',
    standards: ['GB/T 22796', 'GB 18401', 'GB/T 14272', 'GB/T 24252'],
    measures: ['down-cluster', 'fill-shortfall', 'oxygen-number', 'breaking-strength', 'formaldehyde'],
    tests: (product) => {
      const share = declared(product, 'goose down')
      const isDown = share !== null && /goose down/i.test(madeOf(product))
      return [
        ...(isDown ? [{ test: 'GB/T 14272-2021#down-cluster', value: (share + 0.6).toFixed(1) }] : []),
        ...(isDown
          ? on('GB/T 14272-2021', 'oxygen-number', 'turbidity')
          : on('GB/T 24252-2019', 'fill-shortfall')),
        ...on(bedding, 'breaking-strength'),
        ...textileClass('B'),
      ]
    },
  },
  {
    category: 'silk-quilts',
    standards: ['GB/T 24252', 'GB 18401'],
    measures: ['silk-content', 'fill-shortfall', 'formaldehyde', 'ph-upper'],
    tests: ({ slug }) => [
      {
        test: 'GB/T 24252-2019#silk-content',
        value: ['100', '99.8', '100', '99.6'][seedPick('silk', slug, 4)] ?? '100',
      },
      ...on('GB/T 24252-2019', 'fill-shortfall'),
      ...textileClass(/child/.test(slug) ? 'A' : 'B'),
    ],
  },
  {
    category: 'towels',
    standards: ['GB/T 22864', 'GB 18401', 'GB/T 22796'],
    measures: ['sink-time', 'lint-loss', 'fastness-wash', 'formaldehyde'],
    tests: ({ slug }) => [
      ...on('GB/T 22864-2020', 'sink-time', 'lint-loss'),
      ...on(bedding, 'fastness-wash'),
      ...textileClass(/kids/.test(slug) ? 'A' : 'B'),
    ],
  },
  {
    category: 'curtains-fabric',
    standards: ['GB 18401', 'GB/T 22796'],
    measures: ['shrinkage', 'breaking-strength', 'formaldehyde', 'fastness-water-sweat-rub'],
    months: 18,
    tests: () => [...on(bedding, 'shrinkage', 'breaking-strength'), ...textileClass('C')],
  },
]
