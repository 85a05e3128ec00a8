import type { SeedShipping } from '@/prisma/seed/world-types'

/** Province prefixes that are one road day away from where the factory stands. */
const nearby = {
  south: ['44', '45', '46', '35', '43', '36'],
  east: ['31', '32', '33', '34', '35', '36'],
  central: ['36', '43', '42', '44', '35', '33', '34'],
  north: ['13', '11', '12', '37', '41', '14'],
  southwest: ['53', '52', '51', '50', '45'],
} as const
const remote = ['15', '54', '62', '63', '64', '65']

export type Region = keyof typeof nearby

/** First and each further kilogram in fen: near, rest of China, remote. */
type Rates = [near: [number, number], rest: [number, number], far: [number, number]]

function byZone(region: Region, [near, rest, far]: Rates): SeedShipping['zones'] {
  return [
    { provinces: [...nearby[region]], firstKgFen: near[0], nextKgFen: near[1] },
    { provinces: remote, firstKgFen: far[0], nextKgFen: far[1] },
    { provinces: ['*'], firstKgFen: rest[0], nextKgFen: rest[1] },
  ]
}

/** Road express by weight for goods up to about 20 kg. Free from a merchandise subtotal in fen. */
export const road = (region: Region, freeFromFen?: number): SeedShipping => ({
  key: 'road',
  name: { en: 'Road express', zh: '陆运快递' },
  carrier: { en: 'Road express', zh: '陆运快递' },
  days: { min: 2, max: 5 },
  kind: 'weight',
  zones: byZone(region, [
    [600, 150],
    [800, 300],
    [1800, 1200],
  ]),
  freeFromFen,
})

/** One price for the whole mainland, for small light goods. */
export const flat = (flatFen: number, freeFromFen?: number): SeedShipping => ({
  key: 'flat',
  name: { en: 'Standard parcel', zh: '标准包裹' },
  carrier: { en: 'Road express', zh: '陆运快递' },
  days: { min: 2, max: 5 },
  kind: 'flat',
  flatFen,
  freeFromFen,
})

/** Air express with signature, for urgent or valuable goods. */
export const air = (flatFen: number, freeFromFen?: number): SeedShipping => ({
  key: 'air',
  name: { en: 'Air express, signed for', zh: '航空快递（签收）' },
  carrier: { en: 'Air express', zh: '航空快递' },
  days: { min: 1, max: 2 },
  kind: 'flat',
  flatFen,
  freeFromFen,
})

/** Padded double carton for things that break; dearer per kilogram. */
export const fragile = (region: Region, freeFromFen?: number): SeedShipping => ({
  key: 'fragile',
  name: { en: 'Padded double carton', zh: '双层防震箱' },
  carrier: { en: 'Road express', zh: '陆运快递' },
  days: { min: 2, max: 6 },
  kind: 'weight',
  zones: byZone(region, [
    [900, 200],
    [1200, 400],
    [2200, 1400],
  ]),
  freeFromFen,
})

/** Line-haul, delivery upstairs and installation; never leaves the mainland. */
export const freight = (region: Region, freeFromFen?: number): SeedShipping => ({
  key: 'freight',
  name: { en: 'Line-haul with delivery and installation', zh: '专线运输 · 送货入户并安装' },
  carrier: { en: 'Furniture line-haul', zh: '家具专线' },
  days: { min: 5, max: 12 },
  kind: 'weight',
  zones: byZone(region, [
    [9800, 180],
    [12800, 260],
    [19800, 480],
  ]),
  freeFromFen,
})

/** Line-haul to a depot in the buyer's city, collected there. */
export const depot = (region: Region): SeedShipping => ({
  key: 'depot',
  name: { en: 'Line-haul, collect at the city depot', zh: '专线运输 · 市内网点自提' },
  carrier: { en: 'Furniture line-haul', zh: '家具专线' },
  days: { min: 4, max: 9 },
  kind: 'weight',
  zones: byZone(region, [
    [4500, 90],
    [6500, 140],
    [9800, 260],
  ]),
})

/** International parcel; the only methods that serve addresses abroad carry the zone "intl". */
export const abroad = (firstKgFen: number, nextKgFen: number): SeedShipping => ({
  key: 'intl',
  name: { en: 'International parcel', zh: '国际包裹' },
  carrier: { en: 'International air parcel', zh: '国际航空包裹' },
  days: { min: 8, max: 18 },
  kind: 'weight',
  zones: [{ provinces: ['intl'], firstKgFen, nextKgFen }],
})
