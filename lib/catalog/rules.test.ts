import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chooseOption, firstChoice, optionState, variantOf } from '@/lib/catalog/rules'
import { parseView, viewPath } from '@/lib/catalog/rules-lists'
import { shelfSorts } from '@/lib/catalog/schema'

const sizes = ['39', '40', '41']
const colours = ['chalk', 'ink', 'moss']
/** Any set of distinct combinations of two axes, some of them sold out. */
const variants = fc.uniqueArray(
  fc.record({
    options: fc.tuple(fc.constantFrom(...colours), fc.constantFrom(...sizes)).map((pair): string[] => pair),
    available: fc.constantFrom(0, 3),
  }),
  { minLength: 1, selector: ({ options }) => options.join() },
)
const step = fc.oneof(
  fc.tuple(fc.constant(0), fc.constantFrom(...colours)),
  fc.tuple(fc.constant(1), fc.constantFrom(...sizes)),
)

describe('choosing a variant', () => {
  test('whatever is picked in whatever order, what is chosen is always made', () => {
    fc.assert(
      fc.property(variants, fc.array(step, { maxLength: 12 }), (made, steps) => {
        let chosen = firstChoice(made)?.options ?? []
        for (const [index, key] of steps) chosen = chooseOption(made, chosen, index, key)
        expect(variantOf(made, chosen)).toBeDefined()
      }),
    )
  })

  test('what is not disabled can be picked, and what is disabled changes nothing', () => {
    fc.assert(
      fc.property(variants, step, (made, [index, key]) => {
        const chosen = firstChoice(made)?.options ?? []
        const next = chooseOption(made, chosen, index, key)
        if (optionState(made, chosen, index, key) === 'missing') expect(next).toEqual(chosen)
        else expect(next[index]).toBe(key)
      }),
    )
  })

  test('every variant can be reached axis by axis', () => {
    fc.assert(
      fc.property(variants, fc.nat(), (made, at) => {
        const wanted = made[at % made.length]?.options ?? []
        const first = firstChoice(made)?.options ?? []
        const reached = wanted.reduce((chosen, key, index) => chooseOption(made, chosen, index, key), first)
        expect(reached).toEqual(wanted)
      }),
    )
  })

  test('sold out is said only when nothing behind the option is in stock', () => {
    const made = [
      { options: ['chalk', '39'], available: 0 },
      { options: ['chalk', '40'], available: 2 },
      { options: ['ink', '39'], available: 0 },
    ]
    expect(optionState(made, ['chalk', '40'], 0, 'chalk')).toBe('available')
    expect(optionState(made, ['chalk', '40'], 0, 'ink')).toBe('soldOut')
    expect(optionState(made, ['chalk', '40'], 1, '39')).toBe('soldOut')
    expect(optionState(made, ['chalk', '40'], 1, '41')).toBe('missing')
    expect(firstChoice(made)?.options).toEqual(['chalk', '40'])
  })
})

describe('addresses of lists', () => {
  test('a view reads back from its own address, and only from that', () => {
    fc.assert(
      fc.property(fc.constantFrom(...shelfSorts), fc.integer({ min: 1, max: 400 }), (sort, page) => {
        const segments = viewPath(sort, page).split('/').slice(1)
        expect(parseView(segments)).toEqual({ sort, page })
      }),
    )
    for (const wrong of [
      ['1'],
      ['new'],
      ['foo'],
      ['price-up', '1'],
      ['2', 'price-up'],
      ['02'],
      ['401'],
      ['-2'],
    ])
      expect(parseView(wrong)).toBeNull()
  })
})
