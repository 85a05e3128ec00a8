import type { SeedShipping } from '@/prisma/seed/world-types'

/** Adcode prefixes that pay more everywhere: Hainan, Tibet, Gansu, Qinghai, Ningxia, Xinjiang, Inner Mongolia. */
const remote = ['15', '46', '54', '62', '63', '64', '65']
/** Hong Kong, Macao and Taiwan are served by the international method only. */
const overseas = ['intl', '71', '81', '82']

const east = ['31', '32', '33', '34']
const south = ['35', '36', '44', '45']
const north = ['11', '12', '13', '14', '37', '41']
const centre = ['42', '43', '36', '44']
/** Provinces near a factory, by the region it stands in. */
const near = { east, south, north, centre }
type Region = keyof typeof near

function standard(region: Region, firstKgFen: number, nextKgFen: number, freeFromFen?: number): SeedShipping {
  return {
    key: 'standard',
    name: { en: 'Standard parcel', zh: '普通快递' },
    carrier: { en: 'ZTO Express', zh: '中通快递' },
    days: { min: 2, max: 5 },
    kind: 'weight',
    zones: [
      { provinces: near[region], firstKgFen, nextKgFen },
      { provinces: remote, firstKgFen: firstKgFen * 2 + 400, nextKgFen: nextKgFen * 4 },
      { provinces: ['*'], firstKgFen: firstKgFen + 200, nextKgFen: nextKgFen + 150 },
    ],
    ...(freeFromFen === undefined ? {} : { freeFromFen }),
  }
}

const fast: SeedShipping = {
  key: 'fast',
  name: { en: 'Air express', zh: '航空特快' },
  carrier: { en: 'SF Express', zh: '顺丰速运' },
  days: { min: 1, max: 2 },
  kind: 'flat',
  flatFen: 2200,
}

function abroad(firstKgFen: number, nextKgFen: number): SeedShipping {
  return {
    key: 'abroad',
    name: { en: 'International parcel', zh: '国际包裹' },
    carrier: { en: 'EMS', zh: '邮政 EMS' },
    days: { min: 7, max: 15 },
    kind: 'weight',
    zones: [{ provinces: overseas, firstKgFen, nextKgFen }],
  }
}

/** Socks, underwear, wallets: one low price, free from ¥59. */
export const lightShipping: SeedShipping[] = [
  {
    key: 'standard',
    name: { en: 'Light parcel', zh: '轻小件快递' },
    carrier: { en: 'China Post', zh: '中国邮政' },
    days: { min: 2, max: 6 },
    kind: 'flat',
    flatFen: 600,
    freeFromFen: 5900,
  },
  fast,
  abroad(9800, 5200),
]

/** Clothes and shoes: by weight, free from ¥199, air express and abroad. */
export const parcelShipping = (region: Region): SeedShipping[] => [
  standard(region, 700, 150, 19900),
  fast,
  abroad(11800, 5800),
]

/** Clothes and shoes sold at home only. */
export const homeParcelShipping = (region: Region): SeedShipping[] => [
  standard(region, 800, 200, 16900),
  fast,
]

/** Coats, knitwear and leather: insured air express included from ¥699. */
export const valuableShipping = (region: Region): SeedShipping[] => [
  standard(region, 900, 200, 29900),
  { ...fast, name: { en: 'Insured air express', zh: '保价航空特快' }, flatFen: 2800, freeFromFen: 69900 },
  abroad(12800, 6200),
]

/** Suitcases and bags: bulky for their weight, so each kilogram costs more; served abroad. */
export const caseShipping = (region: Region): SeedShipping[] => [
  standard(region, 1000, 300, 24900),
  abroad(16800, 7600),
]

/** Quilts and bedding: compressed rolls, China only. */
export const beddingShipping = (region: Region): SeedShipping[] => [
  standard(region, 1000, 250, 29900),
  { ...fast, flatFen: 3600 },
]
