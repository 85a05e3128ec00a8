import { type CategoryPlan, madeOf, on } from '@/prisma/seed/evidence/plan-notation'
import { seedPick } from '@/prisma/seed/ids'
import type { SeedProduct } from '@/prisma/seed/world-types'

const chamber = 'GB 18584-2024'
const panel = /plywood|particle|board/i

/** Panels are graded as the mill grades them: most E0, some ENF, a few only E1. */
function board({ slug }: SeedProduct) {
  const pick = seedPick('board', slug, 100)
  if (pick < 30) return on('GB/T 39600-2021', 'formaldehyde-emission@ENF')
  return pick < 80
    ? on('GB/T 39600-2021', 'formaldehyde-emission@E0')
    : on('GB 18580-2017', 'formaldehyde-emission@E1')
}
const wood = (product: SeedProduct) => (panel.test(madeOf(product)) ? board(product) : [])

const appliance = (
  category: string,
  measures: string[],
  tests: CategoryPlan['tests'],
  more: string[] = [],
): CategoryPlan => ({
  category,
  standards: ['GB 4706.1', ...more],
  measures,
  months: 18,
  tests,
})
const classOne = on('GB 4706.1', 'leakage-current@class-i')
const classTwo = on('GB 4706.1', 'leakage-current@class-ii', 'electric-strength@class-ii')

/** What holds so much and of which shape, as GB 4806.4 sorts it; null for what touches no food. */
function ware({ title }: SeedProduct): string[] {
  if (/plate|rest|saucer/i.test(title.en))
    return ['lead-release-area@flat-ware', 'cadmium-release-area@flat-ware']
  const shape = /cup|mug|gaiwan/i.test(title.en)
    ? 'cups'
    : /tureen|1,100 ml|noodle/i.test(title.en)
      ? 'large-hollow'
      : 'small-hollow'
  return [`lead-release@${shape}`, `cadmium-release@${shape}`]
}

export const homePlans: CategoryPlan[] = [
  {
    category: 'sofas',
    standards: ['QB/T 1952.1', 'GB 18584', 'GB/T 39600'],
    measures: [
      'seat-back-cycles',
      'furniture-formaldehyde',
      'tvoc',
      'fastness-dry-rub',
      'formaldehyde-emission',
    ],
    months: 24,
    tests: (product) => [
      ...on(
        'QB/T 1952.1-2023',
        `seat-back-cycles@${seedPick('sofa', product.slug, 100) < 55 ? 'A' : 'B'}`,
        'fastness-dry-rub',
      ),
      ...on(chamber, 'furniture-formaldehyde', 'tvoc'),
      ...wood(product),
    ],
  },
  {
    category: 'beds',
    standards: ['GB 18584', 'GB/T 39600', 'GB 18580'],
    measures: ['furniture-formaldehyde', 'tvoc', 'formaldehyde-emission'],
    months: 24,
    tests: (product) => [...on(chamber, 'furniture-formaldehyde', 'tvoc'), ...wood(product)],
  },
  {
    category: 'tables-storage',
    standards: ['GB 18584', 'GB/T 39600', 'GB 18580'],
    measures: ['furniture-formaldehyde', 'formaldehyde-emission', 'tvoc'],
    months: 24,
    tests: (product) => [...on(chamber, 'furniture-formaldehyde', 'tvoc'), ...wood(product)],
  },
  {
    category: 'office-chairs',
    standards: ['QB/T 2280', 'GB 18584'],
    measures: ['seat-cycles', 'furniture-formaldehyde', 'tvoc'],
    months: 24,
    tests: () => [...on('QB/T 2280-2016', 'seat-cycles'), ...on(chamber, 'furniture-formaldehyde', 'tvoc')],
  },
  {
    category: 'kids-furniture',
    standards: ['GB 18584', 'GB/T 39600', 'GB 6675'],
    measures: ['furniture-formaldehyde', 'formaldehyde-emission', 'phthalates', 'tvoc'],
    tests: (product) => [
      ...on(chamber, 'furniture-formaldehyde', 'tvoc'),
      ...wood(product),
      ...on('GB 6675', 'phthalates'),
    ],
  },
  appliance(
    'rice-cookers',
    ['leakage-current', 'energy-grade'],
    () => [...classOne, ...on('GB 12021.6', 'energy-grade')],
    ['GB 12021.6'],
  ),
  appliance('kettles', ['leakage-current'], () => classOne),
  appliance('air-fryers', ['leakage-current'], () => classOne),
  appliance(
    'hair-dryers',
    ['leakage-current', 'electric-strength', 'sound-level'],
    () => [...classTwo, ...on('GB/T 4214.1', 'sound-level')],
    ['GB/T 4214.1'],
  ),
  appliance('blenders', ['leakage-current', 'electric-strength'], ({ title }) =>
    /heating/i.test(title.en) ? classOne : classTwo,
  ),
  appliance('fans-heaters-humidifiers', ['leakage-current', 'electric-strength'], ({ title }) =>
    /heater|warm/i.test(title.en) ? classOne : classTwo,
  ),
  {
    category: 'tableware',
    standards: ['GB 4806.4', 'GB/T 3532', 'ISO 6486-2'],
    measures: [
      'lead-release',
      'cadmium-release',
      'lead-release-area',
      'cadmium-release-area',
      'thermal-shock',
      'water-absorption',
    ],
    months: 24,
    tests: (product) => [
      ...on('GB 4806.4-2016', ...ware(product)),
      ...on('GB/T 3532-2022', 'thermal-shock', 'water-absorption'),
      ...(seedPick('export', product.slug, 100) < 35 && /plate/i.test(product.title.en)
        ? on('ISO 6486-2', 'lead-release-area@flat-ware', 'cadmium-release-area@flat-ware')
        : []),
    ],
  },
  {
    category: 'teaware',
    standards: ['GB 4806.4', 'GB/T 3532', 'ISO 6486-2'],
    measures: ['lead-release', 'cadmium-release', 'thermal-shock', 'water-absorption'],
    months: 24,
    tests: (product) => [
      ...on(
        'GB 4806.4-2016',
        ...(/caddy/i.test(product.title.en)
          ? ['lead-release@storage-jars', 'cadmium-release@storage-jars']
          : ware(product)),
      ),
      ...on('GB/T 3532-2022', 'thermal-shock', 'water-absorption'),
    ],
  },
  {
    category: 'vacuum-flasks',
    standards: ['GB/T 29606'],
    measures: ['heat-kept', 'capacity-deviation'],
    months: 24,
    tests: () => on('GB/T 29606-2013', 'heat-kept', 'capacity-deviation'),
  },
  {
    category: 'knives-scissors',
    standards: ['ISO 8442-5', 'QB/T 1924'],
    measures: ['edge-holding', 'first-cuts', 'blade-hardness'],
    months: 24,
    tests: ({ title }) => [
      ...on('QB/T 1924-1993', 'blade-hardness'),
      ...(/scissor|shear/i.test(title.en) ? [] : on('ISO 8442-5', 'first-cuts', 'edge-holding')),
    ],
  },
  {
    category: 'desk-lamps',
    standards: ['GB/T 9473', 'GB 4706.1'],
    measures: ['centre-light', 'colour-rendering', 'flicker', 'evenness', 'edge-light', 'colour-tolerance'],
    months: 18,
    tests: ({ title, slug }) => {
      const grade = /study|reading/i.test(title.en) || seedPick('lamp', slug, 100) < 30 ? 'AA' : 'A'
      return /magnifier|wake|bedside|cordless/i.test(title.en)
        ? on('GB/T 9473-2022', 'colour-rendering', 'flicker', 'colour-tolerance')
        : on(
            'GB/T 9473-2022',
            `centre-light@${grade}`,
            `edge-light@${grade}`,
            `evenness@${grade}`,
            'colour-rendering',
            'flicker',
            'surface-brightness',
            'colour-tolerance',
          )
    },
  },
  {
    category: 'ceiling-lights',
    standards: ['GB/T 9473', 'GB 4706.1'],
    measures: ['colour-rendering', 'flicker', 'colour-tolerance'],
    months: 18,
    tests: () => on('GB/T 9473-2022', 'colour-rendering', 'flicker', 'colour-tolerance'),
  },
]
