import Decimal from 'decimal.js'
import { describe, expect, test } from 'vitest'
import { standardRows } from '@/prisma/seed/rows-standards'
import { measuredThings, standards } from '@/prisma/seed/standards'

const rows = standardRows()
const editions = standards.flatMap((standard) => standard.editions)
const items = editions.flatMap((edition) => edition.items.map((item) => ({ ...item, of: edition.code })))
const limits = items.flatMap((item) =>
  item.limits.map((limit) => ({ ...limit, of: `${item.of} ${item.key}` })),
)
const repeated = (keys: string[]) => keys.filter((key, index) => keys.indexOf(key) !== index)

describe('the register of standards', () => {
  test('has 203 limits over 56 editions, 137 of them verified', () => {
    expect(limits).toHaveLength(203)
    expect(editions).toHaveLength(56)
    expect(limits.filter(({ verified }) => verified)).toHaveLength(137)
    expect(limits.filter(({ typicalGoodVerified }) => typicalGoodVerified).length).toBeGreaterThan(3)
    expect(rows.limits).toHaveLength(203)
  })

  test('repeats no slug, code, key of an edition or class of an item', () => {
    expect(repeated(standards.flatMap(({ slug, code }) => [slug, code].map((key) => `${key}`)))).toEqual([])
    expect(repeated(editions.map(({ code }) => code))).toEqual([])
    expect(repeated(items.map(({ of, key }) => `${of} ${key}`))).toEqual([])
    expect(repeated(limits.map(({ of, class: goods }) => `${of} ${goods?.key ?? ''}`))).toEqual([])
    expect(
      repeated(Object.values(rows).flatMap((kind: { id: string }[]) => kind.map(({ id }) => id))),
    ).toEqual([])
  })

  test('speaks both languages', () => {
    const texts = [
      ...measuredThings.values().flatMap(({ name, explain }) => [name, explain]),
      ...editions.map(({ title }) => title),
      ...items.map(({ label }) => label),
      ...limits.flatMap((limit) => (limit.class ? [limit.class.name] : [])),
    ]
    const chinese = /\p{Script=Han}/u
    const codes = ['ENF', 'E0', 'E1']
    expect(texts.filter(({ en }) => en === '' || chinese.test(en))).toEqual([])
    expect(texts.filter(({ en, zh }) => !chinese.test(zh) && !codes.includes(en))).toEqual([])
    const halfWidth = /\p{Script=Han}[,;:?]|[,;:?]\p{Script=Han}/u
    expect(texts.filter(({ zh }) => halfWidth.test(zh))).toEqual([])
    const notes = [...limits, ...editions].map(({ note }) => note)
    expect(notes.filter(({ en, zh }) => (en === '') !== (zh === '') || chinese.test(en))).toEqual([])
  })

  test('gives every limit a source and an exact value, and a typical good value no worse than it', () => {
    for (const item of items)
      for (const { of, value, typicalGood, source } of limits.filter(
        ({ of }) => of === `${item.of} ${item.key}`,
      )) {
        expect(source, of).not.toBe('')
        const limit = new Decimal(value)
        if (typicalGood === null) continue
        const sign = item.direction === 'MIN' ? 1 : -1
        expect(new Decimal(typicalGood).comparedTo(limit) * sign, of).toBeGreaterThanOrEqual(0)
      }
  })

  test('measures one thing in one unit, and one way is better, wherever it stands', () => {
    for (const key of measuredThings.keys()) {
      const here = items.filter((item) => item.key === key)
      expect(here.length, key).toBeGreaterThan(0)
      expect(new Set(here.map(({ unit, direction, kind }) => `${unit} ${direction} ${kind}`)).size, key).toBe(
        1,
      )
    }
  })

  test('orders the steps of each ladder from 1 without a gap', () => {
    const ladders = Map.groupBy(
      limits.flatMap(({ class: goods }) => (goods?.ladder ? [goods] : [])),
      ({ ladder }) => ladder,
    )
    for (const [ladder, steps] of ladders) {
      const ranks = [...new Set(steps.map(({ rank }) => rank))].sort()
      expect(ranks, String(ladder)).toEqual(ranks.map((_, at) => at + 1))
    }
    expect([...ladders.keys()]).toEqual(
      expect.arrayContaining(['textile', 'leather', 'board', 'lamp', 'sofa']),
    )
  })

  test('names the edition in place of a superseded one', () => {
    const codes = new Set(editions.map(({ code }) => code))
    const old = editions.filter(({ supersededBy }) => supersededBy)
    expect(old.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['GB/T 15107-1994', 'QB/T 1333-2004', 'GB 30003-2013']),
    )
    expect(old.filter(({ supersededBy }) => !codes.has(supersededBy ?? ''))).toEqual([])
  })
})
