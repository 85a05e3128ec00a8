import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { searchQuery } from '@/lib/search'
import { emptyFind, findPath, findQuery, isNarrowed, toggled, withoutPart } from './rules-address'
import { bestOf, type ComparedValue, compareRows, inStoredUnit, readCompared } from './rules-compare'
import { bandLimits, countBands, priceBands } from './rules-price'
import { classSigns, freshDays, resolveFind } from './rules-resolve'
import { looseQuery, meantWords, nearQuery, wordsQuery } from './rules-words'
import { readFind } from './schema'

const queryOf = (path: string) => {
  const query: Record<string, string[]> = {}
  for (const [name, value] of new URLSearchParams(path.split('?')[1] ?? '')) (query[name] ??= []).push(value)
  return query
}

describe('addresses', () => {
  test('a search reads back from its own address', () => {
    const find = readFind({
      q: ' kettle ',
      category: ['kettles', 'kettles'],
      class: 'textile.A',
      opt: 'colour:black',
      'min.boil': '80.5',
      min: '49.9',
      ships: '48',
      tested: '6',
      stock: '1',
      sort: 'headroom',
      page: '3',
    })
    expect(readFind(queryOf(findPath(find)))).toEqual(find)
    expect(findPath(find)).toBe(
      '/search?q=kettle&category=kettles&class=textile.A&opt=colour%3Ablack&min.boil=80.5&min=49.9&ships=48&tested=6&stock=1&sort=headroom&page=3',
    )
  })

  test('whatever stands in an address, it is read without a throw, and read the same again from what it was read as', () => {
    const value = fc.oneof(
      fc.string(),
      fc.constantFrom('1', '-1', '1e309', 'NaN', "';--", '\u0000', 'a,b', '..', '24', 'best'),
    )
    const names = [
      'q',
      'category',
      'opt',
      'class',
      'min',
      'max',
      'min.a',
      'max.a',
      'ships',
      'tested',
      'stock',
      'sort',
      'page',
      'x',
    ]
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), fc.oneof(value, fc.array(value))), (query) => {
        const find = readFind(query)
        expect(readFind(queryOf(findPath(find)))).toEqual(find)
      }),
    )
  })

  test('choosing and taking away', () => {
    const chosen = toggled({ ...emptyFind, page: 4 }, 'badge', 'twice-standard')
    expect(findQuery(chosen)).toEqual([['badge', 'twice-standard']])
    expect(isNarrowed(chosen)).toBe(true)
    expect(toggled(chosen, 'badge', 'twice-standard')).toEqual(emptyFind)
    const options = { ...emptyFind, opt: ['colour:ink', 'size:39'], min: 100 }
    expect(withoutPart(options, 'option:colour').opt).toEqual(['size:39'])
    expect(withoutPart(options, 'price').min).toBeNull()
  })
})

describe('words', () => {
  test('all words, the last one unfinished, synonyms in either language', () => {
    expect(wordsQuery(['wool', 'coa'], [])).toBe('wool & coa:*')
    const shoes = [['sneaker'], ['sports', 'shoes'], searchQuery('运动鞋')]
    expect(wordsQuery(searchQuery('sports shoes'), [shoes])).toBe(
      '((sports & shoes:*) | sneaker | (sports & shoes) | (运动 & 鞋))',
    )
    expect(wordsQuery(searchQuery('sneaker black'), [shoes])).toBe(
      '(sneaker | (sports & shoes) | (运动 & 鞋)) & black:*',
    )
  })

  test('what was meant', () => {
    const meant = [
      { token: 'runing', meant: ['running', 'ruling'] },
      { token: 'shoes', meant: ['shoes'] },
    ]
    expect(nearQuery(meant)).toBe('(running | ruling) & shoes')
    expect(meantWords(meant)).toBe('running shoes')
    expect(meantWords([{ token: '水胡', meant: ['水壶'] }])).toBe('水壶')
    expect(nearQuery([{ token: 'zzz', meant: [] }])).toBeNull()
    expect(meantWords([{ token: 'shoes', meant: ['shoes'] }])).toBeNull()
    expect(looseQuery(['a', 'b', 'c'])).toBe('(b & c) | (a & c) | (a & b)')
    expect(looseQuery(['a'])).toBeNull()
  })

  test('a word of the address can never become an operator of the search', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        expect(wordsQuery(searchQuery(text), [])).toMatch(
          /^[\p{L}\p{M}\p{N}.]*(:\*)?( & [\p{L}\p{M}\p{N}.]+(:\*)?)*$/u,
        )
      }),
    )
  })
})

describe('prices', () => {
  test('the bands here are those of the database, and meet without gap', async () => {
    const fens = bandLimits.flatMap((limit) => [limit - 1, limit, limit + 1])
    const rows = await db.$queryRaw<{ fen: number; band: number }[]>`
      SELECT fen, find.band(fen) AS band FROM unnest(${fens}::int[]) fen`
    expect(rows).toHaveLength(fens.length)
    for (const { fen, band } of rows) {
      const fits = priceBands.filter(({ min, max }) => fen >= (min ?? 0) && fen <= (max ?? fen))
      expect(fits).toEqual([priceBands[band]])
    }
    expect(
      countBands([
        { bits: 0b101, count: 2 },
        { bits: 1, count: 3 },
      ]),
    ).toEqual([5, 0, 2, 0, 0, 0, 0])
  })
})

describe('names', () => {
  const names = {
    provinces: [{ slug: 'fujian', belts: [{ id: 'b1', slug: 'putian' }] }],
    groups: [{ slug: 'shoes', categories: [{ id: 'c1', slug: 'boots', measures: [{ itemKey: 'flex' }] }] }],
    classes: [
      { ladder: 'textile', key: 'A', rank: 1 },
      { ladder: 'textile', key: 'B', rank: 2 },
    ],
  }
  test('a class asks for the stricter ones too', () => {
    expect(classSigns('textile.B', names.classes)).toEqual(['class:textile/A', 'class:textile/B'])
    expect(classSigns('textile.A', names.classes)).toEqual(['class:textile/A'])
  })
  test('unknown names are left out, options and measures count beside one category only', () => {
    const find = readFind({
      category: ['boots', 'nothing'],
      belt: 'nowhere',
      opt: 'colour:ink',
      'min.flex': '2',
      'min.other': '1',
    })
    const ask = resolveFind(find, names, new Date('2026-08-31T04:00:00Z'))
    expect(ask).toMatchObject({
      categoryIds: ['c1'],
      beltIds: null,
      options: { colour: ['colour:ink'] },
      measures: [{ itemKey: 'flex' }],
    })
    expect(resolveFind(readFind({ opt: 'colour:ink', 'min.flex': '2' }), names, new Date())).toMatchObject({
      options: {},
      measures: [],
    })
  })
  test('months end with their month', () => {
    expect(freshDays(new Date('2026-08-31T04:00:00Z'))).toEqual({
      3: '2026-05-31',
      6: '2026-02-28',
      12: '2025-08-31',
    })
  })
})

describe('comparing', () => {
  const value = (productId: string, text: string, more: Partial<ComparedValue> = {}): ComparedValue => ({
    productId,
    itemKey: 'flex',
    nameEn: 'Flex',
    nameZh: '耐折',
    unit: 'cycles',
    direction: 'MIN',
    kind: 'RATIO',
    value: text,
    limit: '40000',
    headroom: null,
    notDetected: false,
    labEn: null,
    labZh: null,
    standard: null,
    testedOn: null,
    ...more,
  })
  test('the best is exact, by direction, and nobody is best alone or where all are alike', () => {
    expect(bestOf([value('a', '1.00000001'), value('b', '1')])).toEqual(['a'])
    expect(bestOf([value('a', '3', { direction: 'MAX' }), value('b', '2', { direction: 'MAX' })])).toEqual([
      'b',
    ])
    expect(bestOf([value('a', '3')])).toEqual([])
    expect(bestOf([value('a', '3'), value('b', '3.0')])).toEqual([])
    expect(bestOf([value('a', '7', { kind: 'POINT' }), value('b', '6', { kind: 'POINT' })])).toEqual([])
  })
  test('a row says for each product its value or that there is none; other units are another row', () => {
    const rows = compareRows(['a', 'b'], [value('b', '2'), value('a', '5', { unit: 'N' }), value('a', '1')])
    expect(rows.map(({ unit, values }) => [unit, ...values.map((one) => one?.value ?? null)])).toEqual([
      ['cycles', '1', '2'],
      ['N', '5', null],
    ])
  })
  test('a value is shown in the unit it is stored in, its limit in the same', () => {
    const { unit: _, ...measured } = value('a', '0.25', { limit: '300' })
    const said = (itemUnit: string, askedUnit: string | null) => {
      const { unit, limit } = inStoredUnit({ ...measured, itemUnit, askedUnit })
      return [unit, limit]
    }
    expect(said('N', 'kN')).toEqual(['kN', '0.3'])
    expect(said('N', 'cycles')).toEqual(['N', '300'])
    expect(said('N', null)).toEqual(['N', '300'])
    expect(inStoredUnit({ ...measured, limit: null, itemUnit: 'N', askedUnit: 'kN' }).limit).toBeNull()
  })
  test('an address names at most four', () => {
    expect(readCompared(['a', 'a', "x'", 'b', 'c', 'd', 'e'])).toEqual(['a', 'b', 'c', 'd'])
    expect(readCompared(undefined)).toEqual([])
  })
})
