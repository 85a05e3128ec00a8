import { penOf, staged } from '@/lib/plates/shapes-home'
import type { Drawing, PlateInk, PlateMeasure } from '@/lib/plates/types'

type Draw = (pen: ReturnType<typeof penOf>, ink: PlateInk, rand: () => number) => readonly string[]
type Key = PlateMeasure['key']
type Bounds = {
  left: number
  right: number
  top: number
  bottom: number
  /** what the line under the thing may measure, and the line beside it */
  across?: readonly Key[]
  up?: readonly Key[]
  /** features the callouts point at, right and left, where the middle is empty */
  points?: readonly [right: readonly [number, number], left: readonly [number, number]]
}

/** A thing lying or standing free: its art, and the box the dimension lines measure. Long things lie, others stand. */
export const thing =
  (bounds: Bounds, draw: Draw, isLong = true): Drawing =>
  ({ ink, rand, stretch }) => {
    const { left, right, top, bottom } = bounds
    const {
      across = [isLong ? 'length' : 'width', 'diameter'],
      up = [isLong ? 'width' : 'length', 'height'],
    } = bounds
    const middle = (top + bottom) / 2
    const {
      points = [
        [left + (right - left) * 0.7, middle],
        [left + (right - left) * 0.3, middle],
      ],
    } = bounds
    const even = Math.sqrt(stretch.x * stretch.y)
    return staged(
      { x: even, y: even },
      {
        art: draw(penOf(ink), ink, rand).join(''),
        dimensions: [
          ...across.map((key) => ({ key, x1: left, y1: bottom + 60, x2: right, y2: bottom + 60 })),
          ...up.map((key) => ({ key, x1: right + 64, y1: bottom, x2: right + 64, y2: top })),
        ],
        callouts: [
          { x: points[0][0], y: points[0][1], side: 'right' },
          { x: points[1][0], y: points[1][1], side: 'left' },
        ],
        focus: { x: left + (right - left) * 0.3, y: middle, size: 320 },
      },
    )
  }
