import { type CategoryPlan, declared, madeOf, on } from '@/prisma/seed/evidence/plan-notation'
import { seedPick } from '@/prisma/seed/ids'
import type { SeedProduct } from '@/prisma/seed/world-types'

const cosmetics = 'STSC 2015'
const metals = on(cosmetics, 'mercury', 'lead-total', 'arsenic', 'cadmium-total')
const germs = (goods: 'general' | 'eye-lip-child') => on(cosmetics, `aerobic-count@${goods}`, 'mould-yeast')

/** Fineness as the goods are stamped, a few thousandths to the good. */
function fineness(product: SeedProduct) {
  const made = madeOf(product)
  const mark = /18K|Gold 750/i.test(made)
    ? { as: 'gold-18k', least: 7500 }
    : /Gold 999/i.test(made)
      ? { as: 'gold-full', least: 9990 }
      : /Platinum 950/i.test(made)
        ? { as: 'platinum-950', least: 9500 }
        : /Silver 999/i.test(made)
          ? { as: 'silver-full', least: 9990 }
          : /Silver 925/i.test(made)
            ? { as: 'silver-925', least: 9250 }
            : null
  if (!mark) return []
  const value = ((mark.least + seedPick('fineness', product.slug, mark.least > 9980 ? 6 : 22)) / 10).toFixed(
    1,
  )
  return [{ test: `GB 11887-2012#fineness@${mark.as}`, value }]
}
const wornMetal = ({ title }: SeedProduct) =>
  on('GB 28480-2012', `nickel-release@${/earring|stud|hook/i.test(title.en) ? 'piercing' : 'skin-contact'}`)

export const smallGoodsPlans: CategoryPlan[] = [
  {
    category: 'skincare',
    standards: ['STSC'],
    measures: ['lead-total', 'mercury', 'arsenic', 'cadmium-total', 'aerobic-count'],
    tests: () => [...metals, ...germs('general')],
  },
  {
    category: 'make-up',
    standards: ['STSC'],
    measures: ['lead-total', 'mercury', 'arsenic', 'cadmium-total', 'aerobic-count'],
    tests: ({ title }) => [...metals, ...germs(/eye|lip/i.test(title.en) ? 'eye-lip-child' : 'general')],
  },
  {
    category: 'hair-body-care',
    standards: ['STSC'],
    measures: ['dioxane', 'methanol', 'aerobic-count', 'mould-yeast'],
    tests: () => [...on(cosmetics, 'dioxane', 'methanol'), ...germs('general')],
  },
  {
    category: 'gold-platinum',
    standards: ['GB 11887', 'GB 28480'],
    measures: ['fineness', 'nickel-release'],
    months: 24,
    tests: (product) => [...fineness(product), ...wornMetal(product)],
  },
  {
    category: 'silver-jewelry',
    standards: ['GB 11887', 'GB 28480'],
    measures: ['fineness', 'nickel-release', 'lead-total', 'cadmium-total'],
    months: 24,
    tests: (product) => {
      const goods = /child/i.test(product.title.en) ? 'children' : 'adult'
      return [
        ...fineness(product),
        ...wornMetal(product),
        ...on('GB 28480-2012', `lead-total@${goods}`, `cadmium-total@${goods}`),
      ]
    },
  },
  {
    category: 'jade',
    standards: ['GB 28480', 'GB 11887'],
    measures: ['nickel-release', 'fineness'],
    months: 24,
    // Only the settings can be measured: for the stone itself the register holds no number.
    tests: (product) =>
      /gold|silver/i.test(madeOf(product)) ? [...fineness(product), ...wornMetal(product)] : [],
  },
  {
    category: 'pearls',
    standards: ['GB/T 18781', 'GB 28480', 'GB 11887'],
    measures: ['diameter-spread', 'blemish-area', 'nickel-release', 'fineness'],
    months: 24,
    tests: (product) => [
      ...(/baroque|drop|rice|button/i.test(product.title.en)
        ? []
        : on('GB/T 18781-2008', 'diameter-spread@A1')),
      ...on('GB/T 18781-2008', 'blemish-area@A'),
      ...(/silver|gold|plated/i.test(madeOf(product)) ? [...wornMetal(product), ...fineness(product)] : []),
    ],
  },
  {
    category: 'smartphones',
    standards: ['GB 31241', 'YD/T 1591'],
    measures: ['abuse-fires'],
    tests: () => on('GB 31241-2022', 'abuse-fires'),
  },
  {
    category: 'power-banks',
    standards: ['GB/T 35590', 'GB 31241'],
    measures: ['battery-cycles', 'voltage-deviation', 'ripple', 'abuse-fires'],
    tests: () => [
      ...on('GB/T 35590-2017', 'battery-cycles', 'voltage-deviation', 'ripple'),
      ...on('GB 31241-2022', 'abuse-fires'),
    ],
  },
  {
    category: 'chargers-cables',
    standards: ['YD/T 1591', 'GB/T 35590'],
    measures: ['cable-bends', 'voltage-deviation', 'ripple'],
    tests: ({ title }) =>
      /cable/i.test(title.en)
        ? on('YD/T 1591', 'cable-bends')
        : on('GB/T 35590-2017', 'voltage-deviation', 'ripple'),
  },
  {
    category: 'earphones',
    standards: ['GB 31241', 'YD/T 1591'],
    measures: ['abuse-fires', 'cable-bends'],
    tests: ({ title }) =>
      /\bwired\b/i.test(title.en) ? on('YD/T 1591', 'cable-bends') : on('GB 31241-2022', 'abuse-fires'),
  },
  {
    category: 'laundry-cleaning',
    standards: ['GB/T 9985'],
    measures: ['active-matter'],
    tests: (product) => {
      const active = /dish/i.test(product.title.en)
        ? (declared(product, 'active') ?? declared(product, 'liquid'))
        : null
      return active ? [{ test: 'GB/T 9985-2022#active-matter', value: (active + 0.4).toFixed(1) }] : []
    },
  },
  {
    category: 'toothbrushes',
    standards: ['GB 39669', 'GB 30003'],
    measures: ['end-rounding', 'filament-diameter'],
    tests: (product) => {
      if (/interdental/i.test(product.title.en)) return []
      const who = /toddler|school/i.test(product.title.en) ? 'kids' : 'adult'
      const trim = /flat|dense|wide/i.test(product.title.en) ? 'flat' : 'shaped'
      const thin = /0\.1[0258] mm/.exec(madeOf(product))?.[0]
      return [
        ...on('GB 39669-2020', `end-rounding@${who}-${trim}`),
        ...(thin ? [{ test: 'GB 30003-2013#filament-diameter@soft', value: thin.slice(0, 4) }] : []),
      ]
    },
  },
  {
    category: 'glasses-sunglasses',
    standards: ['GB/T 14214', 'GB 10810.1'],
    measures: ['nickel-release', 'sphere-tolerance'],
    months: 24,
    tests: (product) => [
      ...(/titanium|steel|metal|hinge/i.test(madeOf(product)) ? on('GB/T 14214-2019', 'nickel-release') : []),
      ...on('GB 10810.1-2005', 'sphere-tolerance'),
    ],
  },
  {
    category: 'toys',
    standards: ['GB 6675', 'GB 31701'],
    measures: ['phthalates', 'formaldehyde', 'lead-total'],
    tests: (product) => [
      ...on('GB 6675', 'phthalates'),
      ...(/felt|fabric|puppet/i.test(madeOf(product)) ? on('GB 6675', 'formaldehyde') : []),
      ...on('GB 31701-2015', 'lead-total', 'cadmium-total'),
    ],
  },
  {
    category: 'kids-cycles',
    standards: ['GB 14746', 'GB 6675'],
    measures: ['saddle-height', 'phthalates'],
    tests: ({ title }) => [
      ...(/bicycle|bike/i.test(title.en) ? on('GB 14746', 'saddle-height') : []),
      ...on('GB 6675', 'phthalates'),
    ],
  },
  {
    category: 'beauty-tools',
    standards: ['GB 28480'],
    measures: ['nickel-release'],
    tests: (product) =>
      /tweezers|nail|razor|brass/i.test(madeOf(product))
        ? on('GB 28480-2012', 'nickel-release@skin-contact')
        : [],
  },
]
