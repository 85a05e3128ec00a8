import { expect, test } from 'vitest'
import { restartPause } from './child'

test('a program that keeps crashing is given more time, at most 30 seconds', () => {
  expect([1, 2, 3, 4, 5, 6, 60].map((failures) => restartPause(failures) / 1000)).toEqual([
    1, 2, 4, 8, 16, 30, 30,
  ])
})
