import { lettering, letteringWidth } from '@/lib/plates/lettering'
import { n, oval, stroke } from '@/lib/plates/shapes'
import type { CalloutSlot, DimensionSlot } from '@/lib/plates/types'

export const DRAFT_INK = '#3b4757'
const SIZE = 25
const EDGE = 34

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value))

/** A dimension line with slanted ticks, its text in a gap of the line; upright lines carry the text turned. */
export function dimensionLine({ x1, y1, x2, y2 }: DimensionSlot, text: string): string {
  const length = Math.max(1, Math.hypot(x2 - x1, y2 - y1))
  const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length]
  const isUpright = Math.abs(uy) > Math.abs(ux)
  const degrees = (Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI
  const turn = isUpright
    ? degrees > 0
      ? degrees - 180
      : degrees
    : degrees > 90 || degrees < -90
      ? degrees + 180
      : degrees
  const room = letteringWidth(text, SIZE) / 2 + 16
  const [mx, my] = [(x1 + x2) / 2, (y1 + y2) / 2]
  const isInLine = room * 2 + 40 < length
  const radians = (turn * Math.PI) / 180
  const drop = isInLine ? SIZE / 2 : -14
  const tick = (x: number, y: number) =>
    `M${n(x - (ux - uy) * 9)} ${n(y - (uy + ux) * 9)}L${n(x + (ux - uy) * 9)} ${n(y + (uy + ux) * 9)}M${n(x + uy * 16)} ${n(y - ux * 16)}L${n(x - uy * 16)} ${n(y + ux * 16)}`
  const body = isInLine
    ? `M${n(x1)} ${n(y1)}L${n(mx - ux * room)} ${n(my - uy * room)}M${n(mx + ux * room)} ${n(my + uy * room)}L${n(x2)} ${n(y2)}`
    : `M${n(x1)} ${n(y1)}L${n(x2)} ${n(y2)}`
  const at = { x: mx - Math.sin(radians) * drop, y: my + Math.cos(radians) * drop, turn }
  return (
    stroke(body + tick(x1, y1) + tick(x2, y2), DRAFT_INK, 1.7) +
    lettering(text, { ...at, size: SIZE, colour: DRAFT_INK })
  )
}

/** Whether two dimension lines of one direction would run on top of each other. */
export function collide(one: DimensionSlot, other: DimensionSlot): boolean {
  const isUpright = (slot: DimensionSlot) => Math.abs(slot.y2 - slot.y1) > Math.abs(slot.x2 - slot.x1)
  if (isUpright(one) !== isUpright(other)) return false
  const [a, b] = isUpright(one) ? [one.x1, other.x1] : [one.y1, other.y1]
  const span = ({ x1, x2, y1, y2 }: DimensionSlot) =>
    (isUpright(one) ? [y1, y2] : [x1, x2]).sort((p, q) => p - q)
  const [[low = 0, high = 0], [otherLow = 0, otherHigh = 0]] = [span(one), span(other)]
  return Math.abs(a - b) < 40 && low < otherHigh && otherLow < high
}

/** A rectangle of the plate that is written on. */
export type Patch = { left: number; top: number; right: number; bottom: number }

const touch = (a: Patch, b: Patch) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** The strip a dimension line and its text take. */
export function dimensionPatch({ x1, y1, x2, y2 }: DimensionSlot, text: string): Patch {
  const isUpright = Math.abs(y2 - y1) > Math.abs(x2 - x1)
  const half = letteringWidth(text, SIZE) / 2
  const [mx, my] = [(x1 + x2) / 2, (y1 + y2) / 2]
  return {
    left: Math.min(x1, x2, isUpright ? x1 : mx - half) - 30,
    right: Math.max(x1, x2, isUpright ? x1 : mx + half) + 22,
    top: Math.min(y1, y2, isUpright ? my - half : y1) - 30,
    bottom: Math.max(y1, y2, isUpright ? my + half : y1) + 22,
  }
}

/** Whether a straight line from one point to another runs through a patch. */
const crosses = ([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number], patch: Patch) =>
  Array.from({ length: 25 }, (_, step) => step / 24).some((part) => {
    const [x, y] = [x1 + (x2 - x1) * part, y1 + (y2 - y1) * part]
    return x > patch.left && x < patch.right && y > patch.top && y < patch.bottom
  })

/** Where a shelf is tried, in this order: how far out, how far up, and on which side of the feature. */
const PLACES: readonly (readonly [reach: number, rise: number | 'top', way: 1 | -1])[] = [
  [190, -80, 1],
  [190, 40, 1],
  [190, -180, 1],
  [90, 'top', 1],
  [-60, 'top', 1],
  [90, -80, 1],
  [190, -80, -1],
  [190, 60, -1],
  [260, 'top', -1],
  [40, -120, 1],
]

/**
 * A thin leader from a feature to the margin, its text standing on the shelf at the end. Shelf and leader take the first way that
 * crosses nothing written; without one there is no leader. The place taken is added to `taken`.
 */
export function calloutLine({ x, y, side }: CalloutSlot, text: string, taken: Patch[]): string {
  const width = letteringWidth(text, SIZE) + 16
  for (const [reach, rise, turn] of PLACES) {
    const way = (side === 'left' ? -1 : 1) * turn
    const shelf = clamp(x + way * reach, EDGE + (way < 0 ? width : 0), 1200 - EDGE - (way > 0 ? width : 0))
    const level = rise === 'top' ? 132 : clamp(y + rise, 132, 1110)
    const end = shelf + way * width
    const patch = {
      left: Math.min(shelf, end),
      right: Math.max(shelf, end),
      top: level - 48,
      bottom: level + 10,
    }
    if (taken.some((other) => touch(other, patch) || crosses([x, y], [shelf, level], other))) continue
    taken.push(patch)
    return (
      stroke(`M${n(x)} ${n(y)}L${n(shelf)} ${n(level)}h${n(way * width)}`, DRAFT_INK, 1.7) +
      oval({ x, y, rx: 6 }, '#ffffff', DRAFT_INK, { width: 2 }) +
      lettering(text, { x: (shelf + end) / 2, y: level - 11, size: SIZE, colour: DRAFT_INK })
    )
  }
  return ''
}
