import { expect, test } from 'vitest'
import { seal, unseal } from './sealed-text'

test('what is sealed opens again, for its purpose and owner only', () => {
  const sealed = seal('JBSWY3DPEHPK3PXP 秘密', 'second factor', 'a')
  expect(sealed).not.toContain('JBSW')
  expect(unseal(sealed, 'second factor', 'a')).toBe('JBSWY3DPEHPK3PXP 秘密')
  expect(unseal(sealed, 'second factor', 'b')).toBeNull()
  expect(unseal(sealed, 'something else', 'a')).toBeNull()
  expect(seal('x', 'second factor', 'a')).not.toBe(seal('x', 'second factor', 'a'))
})

test('a changed or cut text does not open', () => {
  const sealed = seal('secret', 'second factor', 'a')
  const changed = `${sealed.slice(0, -2)}${sealed.at(-2) === 'A' ? 'B' : 'A'}${sealed.at(-1)}`
  for (const broken of [changed, sealed.slice(0, 20), '', 'nonsense'])
    expect(unseal(broken, 'second factor', 'a')).toBeNull()
})
