import { lookup } from 'node:dns/promises'
import { BlockList, isIP } from 'node:net'
import { env } from './env'

export type Address = { address: string; family: 4 | 6 }
export type Resolve = (hostname: string) => Promise<Address[]>
/** Why an address is not one of the public internet that the shop may call. */
export type OutboundProblem = 'address' | 'unknown-host'
export type Target = { url: URL; address: Address }

// IANA's special-purpose registries, and the one metadata service on a public-looking address (Azure, 168.63.129.16).
const notPublic4 = new BlockList()
for (const range of [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '168.63.129.16/32',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.31.196.0/24',
  '192.52.193.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '192.175.48.0/24',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/3',
]) {
  const [net = '', bits] = range.split('/')
  notPublic4.addSubnet(net, Number(bits), 'ipv4')
}
// Only global unicast (2000::/3) is public; inside it, what carries an IPv4 address (Teredo, 6to4) or is set aside is not.
const unicast6 = new BlockList()
unicast6.addSubnet('2000::', 3, 'ipv6')
const notPublic6 = new BlockList()
for (const [net, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['2620:4f:8000::', 48],
  ['3fff::', 20],
] as const)
  notPublic6.addSubnet(net, bits, 'ipv6')

const withoutZone = (address: string) => address.replace(/%.*$/, '')

/** Whether an IP address belongs to the public internet: not private, loopback, link-local, multicast, reserved, nor IPv4 in disguise. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address)
  if (family === 4) return !notPublic4.check(address, 'ipv4')
  return family === 6 && address === withoutZone(address) && unicast6.check(address, 'ipv6')
    ? !notPublic6.check(address, 'ipv6')
    : false
}

/** Whether an IP address is this machine itself. */
export function isLoopback(address: string): boolean {
  return /^127\.\d+\.\d+\.\d+$/.test(address) ? isIP(address) === 4 : address === '::1'
}

const portOf = (url: URL) => Number(url.port || (url.protocol === 'https:' ? 443 : 80))

/** Ports of this shop's own services: not to be called even in the demo, where loopback is open. */
function isOwnPort(port: number): boolean {
  const { PORT, DATABASE_URL, STRIPE_API_BASE } = env()
  const own = [DATABASE_URL, STRIPE_API_BASE].flatMap((text) => (text ? [portOf(new URL(text))] : []))
  return [PORT, 5432, ...own].includes(port)
}

/** Every address of a name, as the system resolves it. Rejects when there is none. */
export const resolveHost: Resolve = async (hostname) =>
  (await lookup(hostname, { all: true, verbatim: true })).map(({ address, family }) => ({
    address,
    family: family === 6 ? 6 : 4,
  }))

/**
 * Decides whether the shop may call an address that somebody else wrote, and which IP it connects to: https on port 443, no credentials, and
 * a host all of whose addresses are public. In the demo also any loopback port that is not the shop's own, by http too. Connect to the
 * answer's `address` only: asking the name service again could yield another one.
 */
export async function checkTarget(
  text: string,
  { isDemo = env().DEMO, resolve = resolveHost }: { isDemo?: boolean; resolve?: Resolve } = {},
): Promise<Target | OutboundProblem> {
  const url = URL.parse(text)
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return 'address'
  if (url.username || url.password || !url.hostname) return 'address'
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const family = isIP(host)
  const addresses: Address[] = family
    ? [{ address: host, family: family === 6 ? 6 : 4 }]
    : await resolve(host).catch(() => [])
  // IPv4 first: many machines have no way out by IPv6.
  const chosen = addresses.find((one) => one.family === 4) ?? addresses[0]
  if (!chosen) return 'unknown-host'
  const isOpen =
    url.protocol === 'https:' && portOf(url) === 443 && addresses.every((one) => isPublicAddress(one.address))
  const isOwnMachine = isDemo && !isOwnPort(portOf(url)) && addresses.every((one) => isLoopback(one.address))
  return isOpen || isOwnMachine ? { url, address: chosen } : 'address'
}
