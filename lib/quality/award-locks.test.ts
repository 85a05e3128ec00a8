import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bucketOf, wholeBuckets } from './award-locks'

test('pieces hold every product once, and no two of them share a lock', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.uuid(), { maxLength: 300 }),
      fc.integer({ min: 1, max: 50 }),
      (ids, size) => {
        const pieces = wholeBuckets(ids, size)
        expect(pieces.flat().sort()).toEqual([...ids].sort())
        const owner = new Map<number, number>()
        for (const [at, piece] of pieces.entries())
          for (const id of piece) {
            expect(owner.get(bucketOf(id)) ?? at).toBe(at)
            owner.set(bucketOf(id), at)
          }
      },
    ),
  )
})
