import { box, fill, oval, stroke } from '@/lib/plates/shapes'
import type { PlateInk } from '@/lib/plates/types'

/** A telescopic handle standing on y, two tubes and a grip. */
export const trolleyHandle = (ink: PlateInk, x1: number, x2: number, top: number, y: number): string =>
  stroke(`M${x1} ${y}V${top + 20}M${x2} ${y}V${top + 20}`, ink.line, 19) +
  stroke(`M${x1} ${y}V${top + 20}M${x2} ${y}V${top + 20}`, ink.pale, 13) +
  stroke(`M${x1 + 3} ${y}V${top + 20}M${x2 + 3} ${y}V${top + 20}`, ink.accentDark, 4) +
  box({ x: x1 - 20, y: top, w: x2 - x1 + 40, h: 34, r: 15 }, ink.accent, ink.line, { width: 3 }) +
  box({ x: (x1 + x2) / 2 - 22, y: top + 6, w: 44, h: 12, r: 6 }, ink.accentDark)

/** A castor: fork and twin wheel, its axle at (x, y). */
export const castor = (ink: PlateInk, x: number, y: number): string =>
  fill(`M${x - 26} ${y - 40}H${x + 26}L${x + 18} ${y + 8}H${x - 18}Z`, ink.accentDark, ink.line) +
  box({ x: x - 30, y: y - 28, w: 24, h: 60, r: 12 }, ink.deep, ink.line) +
  box({ x: x + 6, y: y - 28, w: 24, h: 60, r: 12 }, ink.deep, ink.line) +
  oval({ x, y, rx: 7 }, ink.pale, ink.line)

/** A zip puller hanging from (x, y). */
export const puller = (ink: PlateInk, x: number, y: number, turn = 0): string =>
  `<g transform="translate(${x} ${y}) rotate(${turn})">${box({ x: -6, y: -5, w: 12, h: 15, r: 4 }, ink.pale, ink.line, { width: 2 }) + box({ x: -7, y: 10, w: 14, h: 38, r: 6 }, ink.accent, ink.line, { width: 2 })}</g>`
