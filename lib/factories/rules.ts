import type { ShippingZones } from './schema'

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
