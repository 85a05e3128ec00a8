import { stretched } from '@/lib/plates/shapes'
import type { DrawingInput, DrawingResult } from '@/lib/plates/types'

/** The whole result stretched about a point (by default the middle of the plate), slots and focus moving along. */
export function proportioned(
  stretch: DrawingInput['stretch'],
  { art, dimensions, callouts, focus }: DrawingResult,
  about = { x: 600, y: 600 },
): DrawingResult {
  const x = (value: number) => about.x + (value - about.x) * stretch.x
  const y = (value: number) => about.y + (value - about.y) * stretch.y
  return {
    art: stretched(art, stretch, about),
    dimensions: dimensions.map((slot) => ({
      ...slot,
      x1: x(slot.x1),
      y1: y(slot.y1),
      x2: x(slot.x2),
      y2: y(slot.y2),
    })),
    callouts: callouts.map((slot) => ({ ...slot, x: x(slot.x), y: y(slot.y) })),
    focus: { x: x(focus.x), y: y(focus.y), size: focus.size * Math.min(stretch.x, stretch.y) },
  }
}
