import { n, repeat, stroke } from '@/lib/plates/shapes'

/** Two or three soft folds running down a hanging piece. */
export const folds = (
  lines: readonly (readonly [number, number, number, number])[],
  colour: string,
  width = 3,
): string =>
  stroke(
    lines
      .map(
        ([x1, y1, x2, y2]) =>
          `M${n(x1)} ${n(y1)}Q${n(x1 + (x2 - x1) * 0.2)} ${n((y1 + y2) / 2)} ${n(x2)} ${n(y2)}`,
      )
      .join(''),
    colour,
    width,
  )

/** Knit rib: short upright lines in a box. */
export const ribs = (
  at: { x: number; y: number; w: number; h: number; gap: number; lean?: number },
  colour: string,
  width = 2,
): string =>
  stroke(
    repeat(
      Math.floor(at.w / at.gap) + 1,
      (i) => `M${n(at.x + i * at.gap)} ${n(at.y)}l${n(at.lean ?? 0)} ${n(at.h)}`,
    ),
    colour,
    width,
  )

/** Rib lines between the two long edges of a band p0-p1 and p3-p2, the band seen at any angle. */
export function bandRibs(
  from: readonly [number, number],
  to: readonly [number, number],
  height: readonly [number, number],
  count: number,
  colour: string,
): string {
  const lines = repeat(count, (i) => {
    const t = (i + 0.5) / count
    return `M${n(from[0] + (to[0] - from[0]) * t)} ${n(from[1] + (to[1] - from[1]) * t)}l${n(height[0])} ${n(height[1])}`
  })
  return stroke(lines, colour, 2)
}

/** Horizontal stripes over a region. */
export const stripes = (
  at: { x: number; y: number; w: number; gap: number; count: number },
  colour: string,
  width: number,
): string =>
  stroke(
    repeat(at.count, (i) => `M${n(at.x)} ${n(at.y + i * at.gap)}q${n(at.w / 2)} 14 ${n(at.w)} 0`),
    colour,
    width,
  )

/** A zip fastener from top to bottom with its teeth and puller. */
export const zip = (x: number, y1: number, y2: number, tape: string, teeth: string, line: string): string =>
  stroke(`M${n(x)} ${n(y1)}V${n(y2)}`, line, 17) +
  stroke(`M${n(x)} ${n(y1)}V${n(y2)}`, tape, 13) +
  stroke(`M${n(x)} ${n(y1)}V${n(y2)}`, teeth, 7, { dash: '3 5' }) +
  `<path d="M${n(x - 6)} ${n(y1 + 4)}h12l3 34a9 9 0 0 1-18 0Z" fill="${teeth}" stroke="${line}" stroke-width="2"/>`

/** A diamond lattice over a region; clip it to the piece. */
export function lattice(
  at: { x: number; y: number; w: number; h: number; gap: number },
  colour: string,
  width = 2,
): string {
  const count = Math.ceil((at.w + at.h) / at.gap)
  const lines = repeat(count, (i) => {
    const start = at.x - at.h + i * at.gap
    return `M${n(start)} ${n(at.y + at.h)}l${n(at.h)} ${n(-at.h)}M${n(start)} ${n(at.y)}l${n(at.h)} ${n(at.h)}`
  })
  return stroke(lines, colour, width)
}

/** Round dots in staggered rows, written as one path (relies on the frame's round line caps). */
export const dots = (
  at: { x: number; y: number; columns: number; rows: number; gap: number; drop: number },
  colour: string,
  radius: number,
): string =>
  stroke(
    repeat(
      at.rows,
      (r) =>
        `M${n(at.x + ((r % 2) * at.gap) / 2)} ${n(at.y + r * at.drop)}h0${`m${n(at.gap)} 0h0`.repeat(at.columns - 1)}`,
    ),
    colour,
    radius * 2,
  )
