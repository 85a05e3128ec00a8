import { regionData } from 'element-china-area-data'

type Place = { value: string; label: string; children?: Place[] }
export type District = {
  provinceCode: string
  cityCode: string
  districtCode: string
  province: string
  city: string
  district: string
}

const provinces = regionData as Place[]

/** Mainland China's provinces, cities and districts (GB/T 2260), as nested [code, name, children]. */
export type RegionTree = [code: string, name: string, children?: RegionTree][]

function slim(places: Place[]): RegionTree {
  return places.map(({ value, label, children }) =>
    children?.length ? [value, label, slim(children)] : [value, label],
  )
}

/** The whole tree in the form the address form loads. */
export function regionTree(): RegionTree {
  return slim(provinces)
}

/** The places right below a province or city (null = all provinces), or null when there is no such place with parts. */
export function listRegionsBelow(
  parent: string | null,
): { code: string; name: string; hasParts: boolean }[] | null {
  const cities = provinces.flatMap(({ children }) => children ?? [])
  const found =
    parent === null ? provinces : [...provinces, ...cities].find(({ value }) => value === parent)?.children
  return (
    found?.map(({ value, label, children }) => ({
      code: value,
      name: label,
      hasParts: Boolean(children?.length),
    })) ?? null
  )
}

/** The district of a six-digit code with its city and province, or null when there is none. */
export function findDistrict(code: string): District | null {
  for (const province of provinces) {
    if (!code.startsWith(province.value)) continue
    for (const city of province.children ?? []) {
      const district = city.children?.find(({ value }) => value === code)
      if (district) {
        return {
          provinceCode: province.value,
          cityCode: city.value,
          districtCode: code,
          province: province.label,
          city: city.label,
          district: district.label,
        }
      }
    }
  }
  return null
}
