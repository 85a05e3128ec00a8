import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { env } from './env'
import { checkTarget, isLoopback, isPublicAddress, type Resolve } from './outbound-address'

const closed: [string, ...string[]][] = [
  ['this network', '0.0.0.0', '0.1.2.3'],
  ['private', '10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1'],
  ['carrier-grade NAT, with a metadata service in it', '100.64.0.1', '100.100.100.200', '100.127.255.255'],
  ['loopback', '127.0.0.1', '127.255.255.254'],
  ['link-local and its metadata service', '169.254.0.1', '169.254.169.254'],
  ['metadata on a public-looking address', '168.63.129.16'],
  [
    'protocol assignments, documentation, benchmarks',
    '192.0.0.192',
    '192.0.2.1',
    '198.51.100.1',
    '203.0.113.9',
    '198.19.0.1',
  ],
  ['6to4 relays', '192.88.99.1'],
  ['multicast, reserved, broadcast', '224.0.0.1', '239.1.1.1', '240.0.0.1', '255.255.255.255'],
  ['IPv6 loopback and unspecified', '::1', '::'],
  ['IPv6 unique local, with a metadata service in it', 'fc00::1', 'fd00:ec2::254'],
  ['IPv6 link-local, site-local, multicast', 'fe80::1', 'fe80::1%eth0', 'fec0::1', 'ff02::1'],
  [
    'IPv4 mapped and compatible',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '::ffff:7f00:1',
    '::127.0.0.1',
    '::ffff:0:10.0.0.1',
  ],
  ['NAT64', '64:ff9b::7f00:1', '64:ff9b::8.8.8.8', '64:ff9b:1::1'],
  ['6to4 and Teredo', '2002:7f00:1::1', '2002:808:808::1', '2001:0:53aa:64c::1'],
  ['IPv6 documentation, discard, ORCHID', '2001:db8::1', '100::1', '2001:20::1', '3fff::1', '5f00::1'],
  ['no address at all', '', 'localhost', '1.2.3', '8.8.8.8 ', '2606:4700::%1'],
]

test.each(closed)('%s is not public', (_, ...addresses) => {
  expect(addresses.filter((address) => isPublicAddress(address))).toEqual([])
})

test.each([
  '8.8.8.8',
  '1.1.1.1',
  '100.63.255.255',
  '172.32.0.1',
  '192.169.0.1',
  '223.255.255.255',
  '2606:4700::1111',
  '2400:3200::1',
  '2a00:1450::1',
])('%s is public', (address) => {
  expect(isPublicAddress(address)).toBe(true)
})

const inner4 = fc
  .tuple(
    fc.constantFrom('10', '127', '169.254', '172.16', '192.168', '100.64'),
    fc.array(fc.nat(255), { minLength: 3, maxLength: 3 }),
  )
  .map(([start, rest]) => [...start.split('.'), ...rest].slice(0, 4).join('.'))

test('property: no inner IPv4 address is public, however IPv6 wraps it', () => {
  fc.assert(
    fc.property(inner4, (address) => {
      const hex = address.split('.').map((part) => Number(part).toString(16).padStart(2, '0'))
      const [high, low] = [`${hex[0]}${hex[1]}`, `${hex[2]}${hex[3]}`]
      const wrapped = [
        `::ffff:${address}`,
        `::${address}`,
        `64:ff9b::${address}`,
        `2002:${high}:${low}::1`,
        `2001:0:1:2:3:4:${high}:${low}`,
      ]
      expect([address, ...wrapped].filter(isPublicAddress)).toEqual([])
    }),
  )
})

test('property: however a loopback or private host is written, it is refused outside the demo', async () => {
  const spelling = fc
    .tuple(inner4, fc.constantFrom('plain', 'number', 'hex', 'octal'))
    .map(([address, way]) => {
      const parts = address.split('.').map(Number)
      if (way === 'number') return String(parts.reduce((sum, part) => sum * 256 + part, 0))
      if (way === 'hex') return `0x${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`
      return way === 'octal' ? parts.map((part) => `0${part.toString(8)}`).join('.') : address
    })
  await fc.assert(
    fc.asyncProperty(spelling, async (host) => {
      expect(await checkTarget(`https://${host}/`, { isDemo: false })).toBe('address')
    }),
  )
})

describe('a target', () => {
  const dns =
    (...addresses: string[]): Resolve =>
    async () =>
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
  const check = (url: string, resolve: Resolve = dns('93.184.215.14'), isDemo = false) =>
    checkTarget(url, { isDemo, resolve })

  test('is https on 443 with public addresses only, and is pinned to one of them', async () => {
    expect(await check('https://erp.example.com/hooks?x=1')).toMatchObject({
      address: { address: '93.184.215.14', family: 4 },
    })
    expect(await check('https://erp.example.com', dns('2606:4700::1111', '8.8.8.8'))).toMatchObject({
      address: { family: 4 },
    })
    expect(await check('https://8.8.8.8/')).toMatchObject({ address: { address: '8.8.8.8' } })
  })

  test.each([
    'http://erp.example.com/',
    'https://erp.example.com:8443/',
    'https://user:pass@erp.example.com/',
    'https://user@erp.example.com/',
    'ftp://erp.example.com/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'not an address',
    '',
    'https://[::1]/',
    'https://[::ffff:169.254.169.254]/',
  ])('is not %s', async (url) => {
    expect(await check(url)).toBe('address')
  })

  test('with one inner address among public ones is refused: the connection could take that one', async () => {
    expect(await check('https://erp.example.com', dns('8.8.8.8', '10.0.0.5'))).toBe('address')
    expect(await check('https://erp.example.com', dns('127.0.0.1'))).toBe('address')
  })

  test('without an address is an unknown host', async () => {
    expect(await check('https://erp.example.com', dns())).toBe('unknown-host')
    expect(await check('https://erp.example.com', () => Promise.reject(new Error('ENOTFOUND')))).toBe(
      'unknown-host',
    )
  })

  test('in the demo may be this machine, by http and any port but the own ones', async () => {
    const demo = (url: string, resolve = dns('127.0.0.1')) => check(url, resolve, true)
    expect(await demo('http://127.0.0.1:8123/hooks')).toMatchObject({ address: { address: '127.0.0.1' } })
    expect(await demo('http://localhost:8123/', dns('::1', '127.0.0.1'))).toMatchObject({
      address: { address: '127.0.0.1' },
    })
    const database = new URL(env().DATABASE_URL ?? '').port
    for (const port of [env().PORT, 9, database, 5432])
      expect(await demo(`http://127.0.0.1:${port}/`)).toBe('address')
    expect(await demo('http://10.0.0.1:8123/')).toBe('address')
    expect(await demo('http://erp.example.com/', dns('8.8.8.8'))).toBe('address')
    expect(await demo('http://both.example.com:8123/', dns('127.0.0.1', '8.8.8.8'))).toBe('address')
  })
})

test('loopback is loopback', () => {
  expect(['127.0.0.1', '127.9.9.9', '::1'].every(isLoopback)).toBe(true)
  expect(['127.0.0.1.example', '::ffff:127.0.0.1', '10.0.0.1', '1127.0.0.1'].some(isLoopback)).toBe(false)
})
