import { expect, test } from 'vitest'
import { seal, unseal } from './sealed-text'

test('what was sealed opens again, never looks the same twice, and holds nothing readable', () => {
  const [one, two] = [seal('whsec_机密', 'webhooks'), seal('whsec_机密', 'webhooks')]
  expect(one).not.toBe(two)
  expect(Buffer.from(one, 'base64url').toString()).not.toContain('whsec')
  expect([unseal(one, 'webhooks'), unseal(two, 'webhooks')]).toEqual(['whsec_机密', 'whsec_机密'])
})

test('changed, cut, or for another purpose, it does not open', () => {
  const sealed = seal('secret', 'webhooks')
  const bytes = Buffer.from(sealed, 'base64url')
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1
  for (const wrong of [bytes.toString('base64url'), sealed.slice(0, 20), ''])
    expect(() => unseal(wrong, 'webhooks')).toThrow(/authenticat|Invalid/)
  expect(() => unseal(sealed, 'second-factor')).toThrow(/authenticat|Invalid/)
})
