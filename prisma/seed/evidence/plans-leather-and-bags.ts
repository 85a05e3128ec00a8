import { type CategoryPlan, madeOf, on, textileSafety } from '@/prisma/seed/evidence/plan-notation'
import { seedPick } from '@/prisma/seed/ids'

const hide = 'GB 20400-2006'
const luggage = 'QB/T 2155-2018'
const bag = 'QB/T 1333-2018'
const isLeather = /leather|nappa|calf|suede|sheepskin|shearling|cow|goat/i
const often = (slug: string, what: string, percent: number) => seedPick(`plan-${what}`, slug, 100) < percent

/** The 2004 figures are the only ones we hold for the load; laboratories quote them beside the edition in force. */
const load = (size: 'small' | 'medium' | 'large') => on('QB/T 1333-2004', `load-held@${size}`)

export const leatherAndBagPlans: CategoryPlan[] = [
  {
    category: 'leather-jackets',
    standards: ['GB 20400', 'QB/T 1333', 'QB/T 2173'],
    measures: ['formaldehyde', 'azo-dyes-leather', 'fastness-dry-rub', 'zip-cycles'],
    tests: ({ slug }) => [
      ...on(hide, 'formaldehyde@C', 'azo-dyes-leather'),
      ...on(bag, 'fastness-dry-rub'),
      ...(often(slug, 'zip', 50) ? on('QB/T 2173-2014', 'zip-cycles') : []),
    ],
  },
  {
    category: 'fur-shearling',
    standards: ['GB 20400'],
    measures: ['formaldehyde', 'azo-dyes-leather', 'fastness-dry-rub'],
    tests: () => [
      ...on(hide, 'formaldehyde@C-white-shearling', 'azo-dyes-leather'),
      ...on(bag, 'fastness-dry-rub'),
    ],
  },
  {
    category: 'hard-suitcases',
    standards: ['QB/T 2155', 'CNS 15331'],
    measures: [
      'wheel-running',
      'trolley-pulls',
      'drop-height',
      'shake-cycles',
      'lock-cycles',
      'drops-survived',
    ],
    months: 18,
    tests: ({ slug }) => [
      ...on(luggage, 'wheel-running', 'trolley-pulls', 'drop-height', 'shake-cycles', 'lock-cycles'),
      ...(often(slug, 'taiwan', 35) ? on('CNS 15331', 'drops-survived', 'grip-lifts') : []),
    ],
  },
  {
    category: 'soft-suitcases',
    standards: ['QB/T 2155', 'QB/T 2173', 'QB/T 1333'],
    measures: ['wheel-running', 'zip-cycles', 'trolley-pulls', 'shake-cycles', 'load-held'],
    months: 18,
    tests: (product) =>
      /trolley|case|wheeled/i.test(product.title.en)
        ? [
            ...on(luggage, 'wheel-running', 'trolley-pulls', 'shake-cycles'),
            ...on('QB/T 2173-2014', 'zip-cycles'),
          ]
        : [
            ...on('QB/T 2173-2014', 'zip-cycles'),
            ...on(bag, 'fastness-dry-rub', 'metal-corrosion'),
            ...load('large'),
          ],
  },
  {
    category: 'backpacks',
    standards: ['QB/T 1333', 'QB/T 2173', 'QB/T 2155'],
    measures: ['load-held', 'zip-cycles', 'shake-cycles', 'seam-strength', 'fastness-dry-rub'],
    tests: (product) => [
      ...load(
        /sling|vest/i.test(product.title.en)
          ? 'small'
          : /45|tool|trek|30 L/i.test(product.title.en)
            ? 'large'
            : 'medium',
      ),
      ...on('QB/T 2173-2014', 'zip-cycles'),
      ...on(luggage, 'shake-cycles'),
      ...on(bag, 'fastness-dry-rub', 'metal-corrosion'),
      ...(isLeather.test(madeOf(product)) ? on(bag, 'seam-strength') : []),
    ],
  },
  {
    category: 'school-bags',
    standards: ['QB/T 1333', 'QB/T 2173', 'GB 31701'],
    measures: ['load-held', 'phthalates', 'zip-cycles', 'lead-total', 'fastness-dry-rub'],
    tests: (product) => [
      ...load(/pencil|tutoring|kindergarten/i.test(product.title.en) ? 'small' : 'medium'),
      ...on('GB 31701-2015', 'phthalates', 'lead-total'),
      ...on('QB/T 2173-2014', 'zip-cycles'),
      ...on(bag, 'fastness-dry-rub'),
    ],
  },
  {
    category: 'handbags',
    standards: ['QB/T 1333', 'GB 20400', 'QB/T 2155'],
    measures: ['load-held', 'shake-cycles', 'seam-strength', 'fastness-dry-rub', 'metal-corrosion'],
    tests: (product) => [
      ...load(/phone|sling/i.test(product.title.en) ? 'small' : 'medium'),
      ...on(luggage, 'shake-cycles'),
      ...on(bag, 'fastness-dry-rub', 'metal-corrosion'),
      ...(isLeather.test(madeOf(product))
        ? [...on(bag, 'seam-strength'), ...on(hide, 'formaldehyde@C')]
        : []),
    ],
  },
  {
    category: 'wallets-belts-gloves',
    standards: ['GB 20400', 'QB/T 1333'],
    measures: ['formaldehyde', 'azo-dyes-leather', 'fastness-dry-rub', 'seam-strength'],
    tests: ({ slug, title }) => [
      ...on(hide, `formaldehyde@${/glove|mitten/i.test(title.en) ? 'B' : 'C'}`, 'azo-dyes-leather'),
      ...on(bag, 'fastness-dry-rub'),
      ...(often(slug, 'seam', 60) ? on(bag, 'seam-strength') : []),
    ],
  },
  {
    category: 'human-hair-wigs',
    standards: ['GB/T 41637'],
    measures: ['formaldehyde', 'fastness-dry-rub', 'fastness-light', 'ph-upper'],
    tests: () => on('GB/T 41637-2022', 'formaldehyde', 'ph-upper', 'fastness-dry-rub', 'fastness-light'),
  },
  {
    category: 'synthetic-hair',
    standards: ['GB/T 41637'],
    measures: ['fastness-light', 'fastness-dry-rub', 'formaldehyde'],
    tests: () => on('GB/T 41637-2022', 'fastness-light', 'fastness-dry-rub', 'formaldehyde', 'ph-upper'),
  },
  {
    category: 'hair-accessories-gifts',
    standards: ['GB 28480', 'GB 18401'],
    measures: ['nickel-release', 'lead-total', 'cadmium-total', 'formaldehyde'],
    tests: (product) => {
      const goods = /baby|child/i.test(product.title.en) ? 'children' : 'adult'
      const textile = /silk|velvet|fabric|cotton/i.test(madeOf(product))
      return [
        ...on(
          'GB 28480-2012',
          'nickel-release@skin-contact',
          `lead-total@${goods}`,
          `cadmium-total@${goods}`,
        ),
        ...(textile ? textileSafety(goods === 'children' ? 'A' : 'B').slice(0, 3) : []),
      ]
    },
  },
]
