import {
  type CategoryPlan,
  declared,
  madeOf,
  on,
  textileClass,
  textileSafety,
} from '@/prisma/seed/evidence/plan-notation'
import { seedPick } from '@/prisma/seed/ids'
import type { SeedProduct } from '@/prisma/seed/world-types'

const kids = 'GB 31701-2015'
const bedding = 'GB/T 22796-2021'
const above = (declaredPercent: number, product: SeedProduct, tenths: number) =>
  Math.min(99.9, declaredPercent + seedPick('declared', product.slug, tenths) / 10 + 0.2).toFixed(1)

/** Down: the share on the label and a little more. */
function down(product: SeedProduct) {
  const share = declared(product, 'down') ?? 80
  return [
    { test: 'GB/T 14272-2021#down-cluster', value: above(share, product, 24) },
    ...on('GB/T 14272-2021', 'cluster-shortfall', 'oxygen-number', 'turbidity'),
    ...on('IDFB fill power', 'fill-power'),
  ]
}

/** Cashmere: pure from 95 %, a blend below. */
function cashmere(product: SeedProduct) {
  const share = declared(product, 'cashmere') ?? 100
  const value =
    share >= 95 ? (98.2 + seedPick('cashmere', product.slug, 17) / 10).toFixed(1) : above(share, product, 20)
  return [
    { test: `FZ/T 73009-2021#cashmere-content@${share >= 95 ? 'pure' : 'blend'}`, value },
    ...on('FZ/T 73009-2021', 'pilling'),
    ...(share >= 95 ? on('GB 18267-2013', 'fibre-diameter@fine', 'fibre-length@first') : []),
  ]
}

/** Goods for infants are class A; of those for older children some are. */
const childClass = ({ slug, category, title }: SeedProduct): 'A' | 'B' =>
  category === 'baby-bodysuits' || /baby|infant|toddler/i.test(title.en) || seedPick('class', slug, 100) < 55
    ? 'A'
    : 'B'

const textiles = (
  category: string,
  measures: string[],
  tests: CategoryPlan['tests'],
  standards: string[] = [],
): CategoryPlan => ({ category, standards: ['GB 18401', ...standards], measures, tests })

export const wearPlans: CategoryPlan[] = [
  ...['kids-tops', 'kids-bottoms-dresses', 'kids-underwear', 'baby-bodysuits'].map((category) =>
    textiles(
      category,
      category === 'baby-bodysuits'
        ? ['formaldehyde', 'fastness-saliva', 'fastness-wet-rub', 'ph-upper', 'attachment-pull']
        : [
            'formaldehyde',
            'fastness-water-sweat-rub',
            'fastness-water-sweat',
            'ph-upper',
            category === 'kids-underwear' ? 'pilling' : 'attachment-pull',
          ],
      (product) => [
        ...textileSafety(childClass(product)),
        ...(childClass(product) === 'A' ? on(kids, 'fastness-wet-rub@A') : []),
        ...(/snap|button|toggle/i.test(madeOf(product))
          ? on(kids, 'attachment-pull@3-to-6-mm')
          : on(kids, 'needles-left')),
        ...(category === 'kids-underwear' ? on(bedding, 'pilling') : []),
      ],
      ['GB 31701'],
    ),
  ),
  textiles(
    'kids-outerwear',
    ['down-cluster', 'attachment-pull', 'formaldehyde', 'oxygen-number', 'neck-cords'],
    (product) => [
      ...(/down (jacket|9|8)|down \d|duck down|goose down/i.test(madeOf(product))
        ? down(product).filter((_, at) => at === 0 || at === 2)
        : []),
      ...textileClass(/baby/i.test(product.title.en) ? 'A' : 'B'),
      ...on(kids, 'attachment-pull@over-6-mm', 'neck-cords'),
    ],
    ['GB 31701', 'GB/T 14272'],
  ),
  ...['womens-tops-dresses', 'womens-trousers', 'hanfu'].map((category) =>
    textiles(
      category,
      ['shrinkage', 'fastness-wash', 'fastness-water-sweat-rub', 'formaldehyde'],
      ({ slug }) => [
        ...textileSafety(
          !/child/.test(slug) && (category === 'hanfu' || seedPick('outer', slug, 100) < 25) ? 'C' : 'B',
        ),
        ...on(bedding, 'shrinkage', 'fastness-wash'),
      ],
      ['GB/T 22796'],
    ),
  ),
  textiles(
    'base-layers',
    ['pilling', 'shrinkage', 'formaldehyde', 'fastness-water-sweat-rub'],
    () => [...textileSafety('B'), ...on(bedding, 'pilling', 'shrinkage')],
    ['GB/T 22796'],
  ),
  textiles(
    'wool-knitwear',
    ['pilling', 'formaldehyde', 'fastness-water-sweat-rub', 'cashmere-content'],
    (product) => [
      ...on('FZ/T 73009-2021', 'pilling'),
      ...(/30 % cashmere|cashmere 30/i.test(madeOf(product)) ? cashmere(product).slice(0, 1) : []),
      ...textileSafety('B'),
    ],
    ['FZ/T 73009'],
  ),
  textiles(
    'cashmere-knitwear',
    ['cashmere-content', 'fibre-diameter', 'fibre-length', 'pilling', 'formaldehyde'],
    (product) => [...cashmere(product), ...textileClass('B')],
    ['FZ/T 73009', 'GB 18267'],
  ),
  textiles(
    'down-jackets',
    [
      'down-cluster',
      'fill-power',
      'oxygen-number',
      'turbidity',
      'cluster-shortfall',
      'loft-height',
      'formaldehyde',
    ],
    (product) => [
      ...down(product),
      ...(seedPick('loft', product.slug, 100) < 50 ? on('Down loft trade grade', 'loft-height@4A') : []),
      ...textileSafety('C').slice(0, 3),
    ],
    ['GB/T 14272', 'IDFB fill power', 'Down loft trade grade'],
  ),
  textiles(
    'underwear-bras',
    ['formaldehyde', 'fastness-water-sweat-rub', 'fastness-wash', 'ph-upper'],
    () => [...textileSafety('B'), ...on('FZ/T 73001-2016', 'fastness-wash')],
  ),
  textiles(
    'socks-hosiery',
    ['fastness-wash', 'formaldehyde', 'fastness-water-sweat-rub', 'ph-upper'],
    ({ slug }) => [
      ...on('FZ/T 73001-2016', 'fastness-wash'),
      ...textileSafety(/kids/.test(slug) ? 'A' : 'B'),
    ],
    ['FZ/T 73001'],
  ),
]
