import { proportioned } from '@/lib/plates/proportion'
import { clipped, contactShadow, n } from '@/lib/plates/shapes'
import type { Drawing, PlateMeasure } from '@/lib/plates/types'

type Key = PlateMeasure['key']

/** One object of a drawing that shows several. */
export type Excerpt = {
  /** the object's bounds in the drawing's 1200 x 1200 box, before any stretch: left, top, width, height */
  frame: readonly [number, number, number, number]
  /** for a drawing that can leave its other objects out; otherwise all beyond the frame is cut away */
  part?: string
  /** keys the line under the object may measure, then those the line beside it may */
  across?: readonly Key[]
  up?: readonly Key[]
  /** the part of the frame that the measures are of, where it is not all */
  measured?: readonly [number, number, number, number]
  /** where a callout points, as fractions of the half frame */
  point?: readonly [number, number]
  /** the object stands on the table */
  stands?: boolean
}

const ROOM = { w: 740, h: 700, scale: 2.1 }

/** The drawing's one object alone, brought to the middle and to a size that fills the plate, with dimension lines of its own. */
export function excerpt(
  drawing: Drawing,
  { frame, measured = frame, point = [0.4, -0.2], part, ...how }: Excerpt,
): Drawing {
  const { across = ['width', 'diameter'], up = ['height', 'length'], stands } = how
  const [x, y, w, h] = frame
  const [mx, my, mw, mh] = measured
  const scale = Math.min(ROOM.w / w, ROOM.h / h, ROOM.scale)
  const [halfWide, halfHigh] = [(w * scale) / 2, (h * scale) / 2]
  const place = { x: 600 - halfWide, y: 600 - halfHigh }
  const [left, top] = [place.x + (mx - x) * scale, place.y + (my - y) * scale]
  const [right, bottom] = [left + mw * scale, top + mh * scale]
  return ({ ink, rand, stretch }) => {
    const { art } = drawing({ ink, rand, stretch: { x: 1, y: 1 }, part })
    const only = part ? art : clipped('excerpt', `M${x} ${y}h${w}v${h}h${-w}Z`, art)
    const even = Math.sqrt(stretch.x * stretch.y)
    return proportioned(
      { x: even, y: even },
      {
        art:
          (stands ? contactShadow(600, 600 + halfHigh - 4, halfWide) : '') +
          `<g transform="translate(600 600) scale(${n(scale)}) translate(${n(-x - w / 2)} ${n(-y - h / 2)})">${only}</g>`,
        dimensions: [
          ...across.map((key) => ({ key, x1: left, y1: bottom + 66, x2: right, y2: bottom + 66 })),
          ...up.map((key) => ({ key, x1: right + 70, y1: top, x2: right + 70, y2: bottom })),
        ],
        callouts: [
          { x: 600 - halfWide * point[0], y: 600 + halfHigh * point[1], side: 'left' },
          { x: 600 + halfWide * point[0], y: 600 + halfHigh * point[1] * 0.9, side: 'right' },
        ],
        focus: { x: 600 - 170, y: 600 - 170, size: 340 },
      },
    )
  }
}
