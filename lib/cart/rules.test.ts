import { expect, test } from 'vitest'
import { type LineState, problemOf } from './rules'

const fine: LineState = { quantity: 2, seenFen: 100, unitFen: 100, available: 5, sold: true, open: true }

test.each<[string, Partial<LineState>, string | null]>([
  ['all is well', {}, null],
  ['the last pieces', { quantity: 5 }, null],
  ['withdrawn', { sold: false }, 'variantGone'],
  ['withdrawn beats everything', { sold: false, open: false, available: 0, unitFen: 1 }, 'variantGone'],
  ['factory paused', { open: false, available: 0 }, 'factoryPaused'],
  ['sold out', { available: 0, unitFen: 1 }, 'soldOut'],
  ['fewer left', { available: 1, unitFen: 1 }, 'fewerLeft'],
  ['dearer', { unitFen: 101 }, 'priceChanged'],
  ['cheaper', { unitFen: 99 }, 'priceChanged'],
])('%s', (_, change, kind) => {
  const problem = problemOf({ ...fine, ...change })
  expect(problem?.kind ?? null).toBe(kind)
  if (problem) expect(problem.blocks).toBe(kind !== 'priceChanged')
})
