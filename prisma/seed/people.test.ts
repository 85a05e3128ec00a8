import { expect, test } from 'vitest'
import { demoLogins, demoPeople } from '@/prisma/seed/people'
import { buildWorld } from '@/prisma/seed/world'

const { factories } = buildWorld()
const { buyers, admin, staff } = demoPeople(factories)

test('everybody has an own mail address and a name in both languages', () => {
  const everybody = [...buyers, admin, ...staff]
  expect(new Set(everybody.map(({ email }) => email)).size).toBe(everybody.length)
  for (const { email, name } of everybody) {
    expect(email).toMatch(/^[a-z0-9.+-]+@millmark\.test$/)
    expect(name.en).toMatch(/^[A-Z][a-z]+ [A-Z][a-z]+$/)
    expect(name.zh).toMatch(/^[\p{Script=Han}·]+$/u)
  }
  expect(new Set(staff.map(({ name }) => name.zh)).size).toBe(staff.length)
})

test('every factory has one owner, the first two an editor and a shipper', () => {
  const owners = staff.filter(({ role }) => role === 'owner')
  const own = owners.filter(({ email }) => email.startsWith('owner+'))
  expect(own.map(({ factory }) => factory)).toEqual(factories.map(({ slug }) => slug))
  const twins = demoPeople(['one', 'two', 'three'].map((slug) => ({ slug, belt: 'jimo' }))).staff
  expect(twins.filter(({ role }) => role === 'editor').map(({ factory }) => factory)).toEqual(['one', 'two'])
  expect(twins.filter(({ role }) => role === 'shipper').map(({ factory }) => factory)).toEqual(['one', 'two'])
})

test('buyers live on the mainland under nested codes, one abroad', () => {
  const addresses = buyers.flatMap((buyer) => buyer.addresses)
  expect(addresses.filter(({ country }) => country !== 'CN')).toHaveLength(1)
  for (const address of addresses) {
    if (address.country !== 'CN') continue
    expect(address.district.adcode.slice(0, 4)).toBe(address.city.adcode.slice(0, 4))
    expect(address.city.adcode.slice(0, 2)).toBe(address.province.adcode.slice(0, 2))
  }
})

test('the accounts shown at start exist, and the two sellers stand in two belts', () => {
  const everybody = new Set([...buyers, admin, ...staff].map(({ email }) => email))
  expect(demoLogins.filter(({ email }) => !everybody.has(email))).toEqual([])
  const beltOf = (email: string) => {
    const job = staff.find((person) => person.email === email)
    return factories.find(({ slug }) => slug === job?.factory)?.belt
  }
  expect(beltOf('seller@millmark.test')).toBe('putian-sports-shoes')
  expect(beltOf('seller2@millmark.test')).not.toBe('putian-sports-shoes')
})
