import { penOf, staged } from '@/lib/plates/shapes-home'
import type { Drawing, PlateInk } from '@/lib/plates/types'

type Draw = (pen: ReturnType<typeof penOf>, ink: PlateInk, rand: () => number) => readonly string[]
type Bounds = { left: number; right: number; top: number; bottom: number }

/** A thing lying or standing free: its art, and the box the dimension lines measure. */
export const thing =
  (bounds: Bounds, draw: Draw, isLong = true): Drawing =>
  ({ ink, rand, stretch }) => {
    const { left, right, top, bottom } = bounds
    const even = Math.sqrt(stretch.x * stretch.y)
    const [across, up] = isLong ? (['length', 'width'] as const) : (['width', 'length'] as const)
    const lines = (key: 'length' | 'width' | 'height' | 'diameter', isUp: boolean) =>
      isUp
        ? { key, x1: right + 64, y1: bottom, x2: right + 64, y2: top }
        : { key, x1: left, y1: bottom + 60, x2: right, y2: bottom + 60 }
    return staged(
      { x: even, y: even },
      {
        art: draw(penOf(ink), ink, rand).join(''),
        dimensions: [lines(across, false), lines(up, true), lines('diameter', false), lines('height', true)],
        callouts: [
          { x: left + (right - left) * 0.7, y: (top + bottom) / 2, side: 'right' },
          { x: left + (right - left) * 0.3, y: (top + bottom) / 2, side: 'left' },
        ],
        focus: { x: left + (right - left) * 0.3, y: (top + bottom) / 2, size: 320 },
      },
    )
  }
