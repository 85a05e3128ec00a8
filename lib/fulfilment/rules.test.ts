import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packParcel } from './rules'

const line = fc.record({ id: fc.uuid(), ordered: fc.integer({ min: 1, max: 20 }), done: fc.nat(20) })
const world = fc.uniqueArray(line, { minLength: 1, maxLength: 5, selector: ({ id }) => id }).chain((lines) =>
  fc.record({
    lines: fc.constant(
      lines.map(({ id, ordered, done }) => ({ id, ordered, shipped: Math.min(done, ordered) })),
    ),
    wanted: fc.dictionary(fc.oneof(fc.constantFrom(...lines.map(({ id }) => id)), fc.uuid()), fc.nat(25)),
  }),
)

test('a parcel never holds more than is left, and is complete exactly when nothing is', () => {
  fc.assert(
    fc.property(world, ({ lines, wanted }) => {
      const packing = packParcel(lines, wanted)
      const asked = Object.entries(wanted).filter(([, pieces]) => pieces > 0)
      const left = new Map(lines.map(({ id, ordered, shipped }) => [id, ordered - shipped]))
      const fits = asked.every(([id, pieces]) => pieces <= (left.get(id) ?? -1))
      if (!packing.ok) return packing.reason === 'nothing' ? asked.length === 0 : !fits
      for (const { orderLineId, quantity } of packing.pieces)
        left.set(orderLineId, (left.get(orderLineId) ?? 0) - quantity)
      const rest = [...left.values()]
      return (
        fits &&
        asked.length > 0 &&
        rest.every((pieces) => pieces >= 0) &&
        packing.complete === rest.every((n) => n === 0)
      )
    }),
  )
})

test('an inherited name is no line', () => {
  expect(packParcel([{ id: 'a', ordered: 1, shipped: 0 }], { constructor: 1 })).toEqual({
    ok: false,
    reason: 'tooMany',
  })
})
