import { type CategoryPlan, madeOf, on } from '@/prisma/seed/evidence/plan-notation'
import { seedPick } from '@/prisma/seed/ids'
import type { SeedProduct } from '@/prisma/seed/world-types'

const sports = 'GB/T 15107-2013'
const leather = 'QB/T 1002-2015'
const kids = 'QB/T 4331'
const isPutian = (factory: string) => factory === 'qianbu' || factory === 'lanwan'
const often = (slug: string, what: string, percent: number) => seedPick(`plan-${what}`, slug, 100) < percent

/** Many in Putian first had their shoes tested by the group's own, stricter standard. */
const groupStandard = ({ slug, factory }: SeedProduct) =>
  isPutian(factory) && (slug === 'qianbu-daily-road-trainer' || often(slug, 'group', 60))
    ? on('Putian group standard', 'whole-shoe-flexing', 'lining-rub-fastness')
    : []

export const footwearPlans: CategoryPlan[] = [
  {
    category: 'sports-shoes',
    standards: ['GB/T 15107', 'Putian group standard', 'GB/T 3903.6'],
    measures: [
      'whole-shoe-flexing',
      'sole-wear',
      'upper-sole-peel',
      'slip-friction',
      'lining-rub-fastness',
      'azo-dyes',
    ],
    tests: ({ slug, factory }) => [
      ...on(sports, 'whole-shoe-flexing', 'azo-dyes'),
      ...(factory === 'qianbu' || often(slug, 'slip', 70) ? on('GB/T 3903.6-2024', 'slip-friction') : []),
      // The 2013 text is known to us only in part: for wear and bond laboratories still quote the figures of 1994.
      ...(factory === 'qianbu' || often(slug, 'wear', 55)
        ? on('GB/T 15107-1994', 'sole-wear', 'upper-sole-peel')
        : []),
    ],
    earlier: groupStandard,
  },
  {
    category: 'casual-sneakers',
    standards: ['GB/T 15107', 'Putian group standard', 'GB/T 3903.6'],
    measures: ['whole-shoe-flexing', 'upper-sole-peel', 'lining-rub-fastness', 'slip-friction', 'azo-dyes'],
    tests: ({ slug }) => [
      ...on(sports, 'whole-shoe-flexing', 'azo-dyes'),
      ...(often(slug, 'slip', 45) ? on('GB/T 3903.6-2024', 'slip-friction') : []),
      ...(often(slug, 'bond', 60) ? on('GB/T 15107-1994', 'upper-sole-peel', 'sidewall-bond') : []),
    ],
    earlier: groupStandard,
  },
  {
    category: 'womens-shoes',
    standards: ['QB/T 1002', 'GB 20400', 'GB/T 3903.6'],
    measures: ['heel-attachment', 'upper-sole-peel', 'flex-crack-length', 'slip-friction', 'formaldehyde'],
    tests: (product) => [
      ...(/heel|pump/i.test(madeOf(product)) ? on(leather, 'heel-attachment') : []),
      ...on(leather, 'upper-sole-peel', 'flex-crack-length'),
      ...on('GB/T 3903.6-2024', 'slip-friction'),
      ...on('GB 20400-2006', 'formaldehyde@B', 'azo-dyes-leather'),
    ],
  },
  {
    category: 'boots',
    standards: ['QB/T 1002', 'GB 20400', 'GB/T 3903.6', 'EN ISO 20344'],
    measures: ['upper-sole-peel', 'flex-crack-length', 'outsole-flex-crack', 'slip-friction', 'formaldehyde'],
    tests: (product) => [
      ...on(leather, 'upper-sole-peel', 'flex-crack-length'),
      ...on('GB/T 3903.6-2024', 'slip-friction'),
      ...(/work|welted/i.test(product.title.en) ? on('EN ISO 20344', 'outsole-flex-crack') : []),
      ...(/leather|suede|nubuck|sheep/i.test(madeOf(product))
        ? on('GB 20400-2006', 'formaldehyde@B', 'azo-dyes-leather')
        : []),
    ],
  },
  {
    category: 'sandals-slippers',
    standards: ['HG/T 3086', 'GB/T 3903.6', 'GB 18401'],
    measures: ['outsole-abrasion', 'strap-bond', 'slip-friction', 'azo-dyes'],
    tests: (product) => [
      ...on('HG/T 3086', 'outsole-abrasion', 'strap-bond'),
      ...on('GB/T 3903.6-2024', 'slip-friction'),
      ...(/linen|felt|canvas|webbing/i.test(madeOf(product)) ? on('GB 18401-2010', 'azo-dyes') : []),
    ],
  },
  {
    category: 'kids-shoes',
    standards: ['QB/T 4331', 'HG/T 3086', 'GB/T 3903.6'],
    measures: ['upper-sole-peel', 'sole-wear', 'odour-grade', 'azo-dyes', 'outsole-hardness', 'strap-bond'],
    tests: (product) =>
      /sandal|slide/i.test(product.title.en)
        ? [...on('HG/T 3086', 'strap-bond', 'outsole-abrasion'), ...on(kids, 'azo-dyes', 'odour-grade')]
        : [
            ...on(kids, 'upper-sole-peel', 'sole-wear', 'open-bond-length', 'lining-rub-fastness'),
            ...on(kids, 'azo-dyes', 'odour-grade'),
            ...(/strap/i.test(product.title.en) ? on(kids, 'hook-loop-shear') : on(kids, 'outsole-hardness')),
          ],
  },
]
