import { type ShippingZones, ShippingZonesSchema } from './schema'

export type Destination = { country: string; provinceCode: string | null }
export type Template = {
  kind: 'FLAT' | 'WEIGHT'
  flatFen: number | null
  zones: ShippingZones | null
  freeFromFen: number | null
}
export type Parcel = { itemsFen: number; weightGrams: number }

function zoneOf(zones: ShippingZones, { country, provinceCode }: Destination) {
  const wanted = country === 'CN' ? [provinceCode?.slice(0, 2) ?? '', '*'] : ['intl']
  for (const place of wanted) {
    const zone = zones.find(({ provinces }) => provinces.includes(place))
    if (zone) return zone
  }
  return null
}

/**
 * Freight in fen for one factory's parcel, or null where the method does not go. A flat method serves mainland China;
 * by weight, the first kilogram and each further started kilogram have their price per zone.
 */
export function quoteShipping(template: Template, parcel: Parcel, destination: Destination): number | null {
  const price = basePrice(template, parcel, destination)
  if (price === null) return null
  // Free freight is a home-market offer: abroad the carrier's price stands.
  const free =
    template.freeFromFen !== null && parcel.itemsFen >= template.freeFromFen && destination.country === 'CN'
  return free ? 0 : price
}

function basePrice(template: Template, parcel: Parcel, destination: Destination): number | null {
  if (template.kind === 'FLAT') return destination.country === 'CN' ? template.flatFen : null
  const zone = zoneOf(template.zones ?? [], destination)
  if (!zone) return null
  const kilograms = Math.max(1, Math.ceil(parcel.weightGrams / 1000))
  return zone.firstKgFen + (kilograms - 1) * zone.nextKgFen
}

/** Capability facts of one storefront: more than these nobody reads. */
export const maxCapabilities = 12

/** Zones as stored; what cannot be read serves nobody. */
export function parseZones(zones: unknown): ShippingZones {
  return ShippingZonesSchema.safeParse(zones).data ?? []
}

type Method = Omit<Template, 'zones'> & { zones: unknown; daysMin: number; daysMax: number }

/**
 * The cheapest way of one parcel to a home in mainland China outside any special zone, with its price and the days from order to
 * door: at least the carrier's shortest run, at most dispatch and its longest. Null when the factory ships nowhere at home.
 */
export function cheapestHome<M extends Method>(methods: M[], dispatchHours: number, parcel: Parcel) {
  const home = { country: 'CN', provinceCode: null }
  const quotes = methods.flatMap((method) => {
    const fen = quoteShipping({ ...method, zones: parseZones(method.zones) }, parcel, home)
    return fen === null ? [] : [{ method, fen }]
  })
  const best = quotes.toSorted((a, b) => a.fen - b.fen || a.method.daysMax - b.method.daysMax)[0]
  if (!best) return null
  const { daysMin, daysMax } = best.method
  return { ...best, minDays: daysMin, maxDays: daysMax + Math.ceil(dispatchHours / 24) }
}

/** At most `count` factories, no two of one belt, in the order given. */
export function oneOfEachBelt<F extends { belt: { slug: string } }>(factories: F[], count: number): F[] {
  const seen = new Set<string>()
  return factories.filter(({ belt }) => !seen.has(belt.slug) && Boolean(seen.add(belt.slug))).slice(0, count)
}
