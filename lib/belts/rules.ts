import type { Locale } from '@/lib/i18n/locales'

type Figure = {
  figureValue: number | null
  figureUnitEn: string | null
  figureUnitZh: string | null
}

/** The belt's figure in words: "1.6 billion pairs" / "16亿双", "RMB 240 billion", "33%"; null where no source gives one. */
export function figureText(figure: Figure, locale: Locale): string | null {
  if (figure.figureValue === null) return null
  const unit = (locale === 'zh' ? figure.figureUnitZh : figure.figureUnitEn) ?? ''
  const number = new Intl.NumberFormat(locale === 'zh' ? 'zh-CN' : 'en-GB', {
    maximumFractionDigits: 2,
    ...(figure.figureValue >= 1_000_000 || (locale === 'zh' && figure.figureValue >= 10_000)
      ? { notation: 'compact', compactDisplay: 'long' }
      : {}),
  }).format(figure.figureValue)
  if (unit === 'RMB') return `RMB ${number}`
  return locale === 'zh' || unit === '%' ? `${number}${unit}` : `${number} ${unit}`
}

/** Where a point lies on a drawing of China's mainland: per cent from the left and from the top, true to scale at 35° north. */
export function mapPoint({ lat, lng }: { lat: number; lng: number }): { x: number; y: number } {
  return { x: ((lng - mapFrame.west) / mapWidth) * 100, y: ((mapFrame.north - lat) / mapHeight) * 100 }
}

export const mapFrame = { west: 96, east: 124, north: 42, south: 19.5 } as const
const mapWidth = mapFrame.east - mapFrame.west
const mapHeight = mapFrame.north - mapFrame.south
/** A degree of longitude is shorter than one of latitude here. */
export const mapAspect = (mapWidth * Math.cos((31 * Math.PI) / 180)) / mapHeight

/** Belts of one province together, provinces with most belts first, else in the order given. */
export function byProvince<B extends { provinceEn: string; provinceZh: string }>(belts: B[]) {
  const groups = Map.groupBy(belts, ({ provinceEn }) => provinceEn)
  return [...groups.values()].sort((a, b) => b.length - a.length)
}

/** A place from its parts, smallest first: "Putian, Fujian" / "福建省莆田市". */
export function placeText(parts: string[], locale: Locale): string {
  return locale === 'zh' ? parts.toReversed().join('') : parts.join(', ')
}
