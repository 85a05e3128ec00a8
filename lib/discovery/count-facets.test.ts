import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { createCatalogue, type MadeProduct, type WantedProduct } from '@/prisma/factories/discovery'
import { countFacets, countProducts } from './queries-counts'
import { findPage } from './queries-hits'
import { type Ask, chosenParts, nothingAsked, without } from './rules-ask'
import type { FreshDays } from './rules-counts'
import { priceBands } from './rules-price'

const days: FreshDays = { 12: '2025-11-21', 6: '2026-05-21', 3: '2026-08-21' }
const some = <T>(values: T[]) => fc.subarray(values)
const prices = [4_900, 4_999, 5_000, 9_900, 15_000, 19_999, 20_000, 49_900, 320_000]

const variant = fc.record({
  colour: fc.constantFrom('ink', 'chalk', 'moss'),
  size: fc.constantFrom('39', '40', '41'),
  priceFen: fc.constantFrom(...prices),
  available: fc.constantFrom(0, 0, 5),
})
const product: fc.Arbitrary<WantedProduct> = fc.record({
  category: fc.nat(2),
  factory: fc.nat(2),
  badges: some(['meets', 'twice']),
  labs: some(['CMA', 'CNAS']),
  classes: some(['textile/A', 'board/E0']),
  testedOn: fc.constantFrom(null, '2025-11-20', '2025-11-21', '2026-05-21', '2026-08-20', '2026-11-01'),
  measures: fc.dictionary(
    fc.constantFrom('flex', 'grip'),
    fc.constantFrom('0.5', '1', '1.00000001', '2', '80000'),
  ),
  variants: fc.array(variant, { maxLength: 5 }),
})
const money = fc.option(fc.constantFrom(...prices), { nil: null })
const measured = fc.option(fc.constantFrom('1', '1.00000001', '2'), { nil: null })

type Wish = {
  category: number[]
  belt: number[]
  ask: Omit<Ask, 'categoryIds' | 'beltIds' | 'words'>
  single: number
}
const wish: fc.Arbitrary<Wish> = fc.record({
  category: some([0, 1, 2]),
  belt: some([0, 1]),
  single: fc.nat(2),
  ask: fc.record({
    signs: fc.record({
      badge: some(['badge:meets', 'badge:twice']),
      lab: some(['lab:CMA', 'lab:CNAS']),
      class: some(['class:textile/A', 'class:board/E0']),
      ships: fc.constantFrom([], ['ships:24'], ['ships:48']),
    }),
    testedSince: fc.constantFrom(null, null, days[3], days[6], days[12]),
    minFen: money,
    maxFen: money,
    inStock: fc.boolean(),
    options: fc
      .record({ colour: some(['colour:ink', 'colour:moss']), size: some(['size:39', 'size:40']) })
      .map((chosen) => Object.fromEntries(Object.entries(chosen).filter(([, tokens]) => tokens.length))),
    measures: fc
      .record({ flex: fc.tuple(measured, measured), grip: fc.tuple(measured, measured) })
      .map((spans) =>
        Object.entries(spans).flatMap(([itemKey, [min, max]]) => (min || max ? [{ itemKey, min, max }] : [])),
      ),
  }),
})

const signsOf = (made: MadeProduct) => [
  ...made.badges.map((badge) => `badge:${badge}`),
  ...made.labs.map((lab) => `lab:${lab}`),
  ...made.classes.map((name) => `class:${name}`),
  ...[24, 48, 72].filter((hours) => made.dispatchHours <= hours).map((hours) => `ships:${hours}`),
]

/** What the search promises, product by product and in plain words. */
function fits(ask: Ask, made: MadeProduct): boolean {
  const wantsVariant =
    ask.inStock || ask.minFen !== null || ask.maxFen !== null || Object.keys(ask.options).length > 0
  return (
    (!ask.categoryIds || ask.categoryIds.includes(made.categoryId)) &&
    (!ask.beltIds || ask.beltIds.includes(made.beltId)) &&
    Object.values(ask.signs).every(
      (signs) => !signs?.length || signs.some((sign) => signsOf(made).includes(sign)),
    ) &&
    (!ask.testedSince || (made.testedOn ?? '') >= ask.testedSince) &&
    ask.measures.every(({ itemKey, min, max }) => {
      const value = made.measures[itemKey]
      return (
        value !== undefined &&
        (!min || Number(value) >= Number(min)) &&
        (!max || Number(value) <= Number(max))
      )
    }) &&
    (!wantsVariant ||
      made.variants.some(
        ({ colour, size, priceFen, available }) =>
          (ask.minFen === null || priceFen >= ask.minFen) &&
          (ask.maxFen === null || priceFen <= ask.maxFen) &&
          (!ask.inStock || available > 0) &&
          Object.values(ask.options).every(
            (tokens) => tokens.includes(`colour:${colour}`) || tokens.includes(`size:${size}`),
          ),
      ))
  )
}

beforeEach(async () => {
  await db.$executeRaw`TRUNCATE "Product" CASCADE`
})

test('hits and the counts of every facet are what looking at each product gives', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(product, { maxLength: 14 }),
      fc.array(wish, { minLength: 6, maxLength: 10 }),
      async (wanted, wishes) => {
        await db.$executeRaw`TRUNCATE "Product" CASCADE`
        const made = await createCatalogue(wanted)
        const categoryIds = [...new Set(made.map(({ categoryId }) => categoryId))]
        const beltIds = [...new Set(made.map(({ beltId }) => beltId))]
        for (const { category, belt, ask: rest, single } of wishes) {
          const isSingle = single > 0
          const chosen = (isSingle ? category.slice(0, 1) : category).flatMap((at) => categoryIds[at] ?? [])
          const belts = belt.flatMap((at) => beltIds[at] ?? [])
          const ask: Ask = {
            ...nothingAsked,
            ...rest,
            categoryIds: chosen.length ? chosen : null,
            beltIds: belts.length === 1 ? belts : null,
          }
          const one = ask.categoryIds?.length === 1 ? (ask.categoryIds[0] ?? null) : null
          const counts = await countFacets(ask, { days, categoryId: one, itemKeys: ['flex', 'grip'] })
          const found = made.filter((each) => fits(ask, each))
          const count = (wish: Ask) => made.filter((each) => fits(wish, each)).length
          expect(new Set(await findPage(ask, 'best', 100, 0))).toEqual(new Set(found.map(({ id }) => id)))
          expect(counts.total).toBe(found.length)
          expect(await countProducts(ask)).toBe(found.length)
          for (const id of categoryIds)
            expect(counts.categories[id] ?? 0, 'category').toBe(count({ ...ask, categoryIds: [id] }))
          for (const id of beltIds)
            expect(counts.belts[id] ?? 0, 'belt').toBe(count({ ...ask, beltIds: [id] }))
          for (const sign of [
            'badge:meets',
            'badge:twice',
            'lab:CMA',
            'class:textile/A',
            'ships:24',
            'ships:48',
          ])
            expect(counts.signs[sign] ?? 0, sign).toBe(
              count({ ...ask, signs: { ...ask.signs, [sign.split(':')[0] ?? '']: [sign] } }),
            )
          for (const months of [3, 6, 12] as const)
            expect(counts.tested[months], `${months} months`).toBe(
              count({ ...ask, testedSince: days[months] }),
            )
          expect(counts.inStock, 'stock').toBe(count({ ...ask, inStock: true }))
          expect(counts.bands, 'bands').toEqual(
            priceBands.map(({ min, max }) => count({ ...ask, minFen: min ?? 0, maxFen: max })),
          )
          if (!one) continue
          for (const token of ['colour:ink', 'colour:chalk', 'size:39', 'size:41']) {
            const [axis = ''] = token.split(':')
            expect(counts.options[token] ?? 0, token).toBe(
              count({ ...ask, options: { ...ask.options, [axis]: [token] } }),
            )
          }
          for (const key of ['flex', 'grip']) {
            const rows = made.filter(
              (each) => fits(without(ask, `measure:${key}`), each) && key in each.measures,
            )
            const bars = counts.measures[key]?.bars ?? []
            expect(
              bars.reduce((sum, n) => sum + n, 0),
              key,
            ).toBe(rows.length)
          }
        }
      },
    ),
    { numRuns: 12 },
  )
}, 120_000)

test('a part left out is no longer asked for', () => {
  const ask: Ask = {
    ...nothingAsked,
    categoryIds: ['a'],
    beltIds: ['b'],
    signs: { badge: ['badge:x'] },
    testedSince: '2026-01-01',
    minFen: 1,
    inStock: true,
    options: { colour: ['colour:ink'] },
    measures: [{ itemKey: 'flex', min: '1', max: null }],
  }
  const parts = chosenParts(ask)
  expect(parts).toEqual(['category', 'belt', 'badge', 'tested', 'variant', 'measure:flex'])
  for (const part of parts)
    expect(chosenParts(without(ask, part))).toEqual(parts.filter((name) => name !== part))
})
