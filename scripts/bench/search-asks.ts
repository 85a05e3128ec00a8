import { type Ask, nothingAsked } from '@/lib/discovery/rules-ask'

type Facts = {
  categories: string[]
  belts: string[]
  options: Record<string, string[]>
  words: string[]
  items: Record<string, string[]>
}
export type Kind = { kind: string; asks: { ask: Ask; categoryId: string | null; itemKeys: string[] }[] }

/** The same pseudo-random numbers in every run. */
function dice(seed: number) {
  let state = seed
  return <T>(values: readonly T[]): T => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return values[Math.floor((state / 2_147_483_648) * values.length)] as T
  }
}

const badges = [
  'badge:meets-standard',
  'badge:beats-standard',
  'badge:twice-standard',
  'badge:lab-checked',
  'badge:patented',
]

/** The searches that are measured, by kind: what people do in categories, with words, and over the whole catalogue. */
export function searchAsks(facts: Facts, each: number): Kind[] {
  const pick = dice(7)
  const inCategory = () => {
    const categoryId = pick(facts.categories)
    return { categoryId, itemKeys: facts.items[categoryId] ?? [] }
  }
  const whole = (ask: Ask) => ({ ask, categoryId: null, itemKeys: [] })
  const kinds: [string, () => Kind['asks'][number]][] = [
    [
      'category + measure',
      () => {
        const { categoryId, itemKeys } = inCategory()
        const measures = [{ itemKey: pick(itemKeys), min: pick(['1200', '1500', '2000']), max: null }]
        return { ask: { ...nothingAsked, categoryIds: [categoryId], measures }, categoryId, itemKeys }
      },
    ],
    [
      'category + measure + options + price',
      () => {
        const { categoryId, itemKeys } = inCategory()
        const token = pick(facts.options[categoryId] ?? ['colour:black'])
        const options = { [token.split(':')[0] ?? '']: [token] }
        const measures = [{ itemKey: pick(itemKeys), min: '1000', max: '3000' }]
        const ask = {
          ...nothingAsked,
          categoryIds: [categoryId],
          measures,
          options,
          maxFen: 50_000,
          inStock: true,
        }
        return { ask, categoryId, itemKeys }
      },
    ],
    ['words', () => whole({ ...nothingAsked, words: pick(facts.words) })],
    [
      'words + badge + price',
      () =>
        whole({
          ...nothingAsked,
          words: pick(facts.words),
          signs: { badge: [pick(badges)] },
          minFen: 5_000,
          maxFen: 30_000,
        }),
    ],
    ['whole catalogue, badge', () => whole({ ...nothingAsked, signs: { badge: [pick(badges)] } })],
    [
      'whole catalogue, badge + laboratory + tested',
      () =>
        whole({
          ...nothingAsked,
          signs: { badge: [pick(badges)], lab: [pick(['lab:CMA', 'lab:CNAS'])] },
          testedSince: pick(['2026-05-21', '2026-08-21']),
        }),
    ],
    [
      'whole catalogue, price',
      () => whole({ ...nothingAsked, minFen: pick([5_000, 12_000]), maxFen: pick([20_000, 45_000]) }),
    ],
    ['belt', () => whole({ ...nothingAsked, beltIds: [pick(facts.belts)] })],
  ]
  return kinds.map(([kind, make]) => ({ kind, asks: Array.from({ length: each }, make) }))
}
