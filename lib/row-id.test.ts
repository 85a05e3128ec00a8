import { expect, test } from 'vitest'
import { newRowId } from './row-id'

test('ids are version 7, differ, and follow the clock', () => {
  const ids = [1_700_000_000_000, 1_700_000_000_001, 1_800_000_000_000].map(newRowId)
  for (const id of ids)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(ids.toSorted()).toEqual(ids)
  expect(newRowId(1)).not.toBe(newRowId(1))
})
