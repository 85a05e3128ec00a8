import { expect, test } from 'vitest'
import { atOnce } from './at-once'

test('so many at once, and of one person so many; who leaves makes room', () => {
  const door = atOnce({ all: 3, each: 2 })
  const first = door.enter('a')
  expect(door.enter('a')).not.toBeNull()
  expect(door.enter('a')).toBeNull()
  expect(door.enter('b')).not.toBeNull()
  expect(door.enter('c')).toBeNull()
  first?.()
  expect(door.enter('c')).not.toBeNull()
  expect(door.enter('a')).toBeNull()
})
