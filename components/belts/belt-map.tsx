import type { BeltSummary } from '@/lib/belts/queries'
import { mapAspect, mapFrame, mapPoint } from '@/lib/belts/rules'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'

const meridians = [100, 105, 110, 115, 120]
const parallels = [25, 30, 35, 40]
const width = 800
const height = width / mapAspect
const at = (place: { lat: number; lng: number }) => {
  const { x, y } = mapPoint(place)
  return { x: (x * width) / 100, y: (y * height) / 100 }
}

function Graticule() {
  return (
    <g className="fill-muted stroke-line" fontSize="15">
      {meridians.map((lng) => {
        const { x } = at({ lng, lat: mapFrame.north })
        return (
          <g key={lng}>
            <line x1={x} x2={x} y1={0} y2={height} />
            <text x={x + 4} y={height - 6} stroke="none">
              {lng}° E
            </text>
          </g>
        )
      })}
      {parallels.map((lat) => {
        const { y } = at({ lat, lng: mapFrame.west })
        return (
          <g key={lat}>
            <line x1={0} x2={width} y1={y} y2={y} />
            <text x={4} y={y - 5} stroke="none">
              {lat}° N
            </text>
          </g>
        )
      })}
    </g>
  )
}

/** Where the belts lie, as dots over a graticule. For eyes and pointers only: the list beside it says the same in words. */
export function BeltMap({ belts, locale }: { belts: BeltSummary[]; locale: Locale }) {
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      className="block h-auto w-full rounded-md border border-line bg-surface"
    >
      <Graticule />
      {belts.map((belt) => {
        const { x, y } = at(belt)
        return (
          <a
            key={belt.slug}
            href={`/${locale}/belts/${belt.slug}`}
            tabIndex={-1}
            aria-label={pick(belt, 'name', locale)}
          >
            <circle
              cx={x}
              cy={y}
              r={belt._count.factories ? 8 : 6}
              className={`stroke-surface hover:fill-ink ${belt._count.factories ? 'fill-vermilion' : 'fill-steel'}`}
              strokeWidth={1.5}
            >
              <title>{pick(belt, 'name', locale)}</title>
            </circle>
          </a>
        )
      })}
    </svg>
  )
}
