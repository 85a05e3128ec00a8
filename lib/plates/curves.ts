import { n, repeat } from '@/lib/plates/shapes'

export type Point = readonly [number, number]

/** A smooth open curve through the neighbourhood of the points (first and last are met exactly); `join` continues a path. */
export function smooth(points: readonly Point[], join: 'M' | 'L' = 'M'): string {
  const [first, ...rest] = points
  if (!first) return ''
  let d = `${join}${n(first[0])} ${n(first[1])}`
  rest.forEach((point, index) => {
    const next = rest[index + 1]
    d += next
      ? `Q${n(point[0])} ${n(point[1])} ${n((point[0] + next[0]) / 2)} ${n((point[1] + next[1]) / 2)}`
      : `L${n(point[0])} ${n(point[1])}`
  })
  return d
}

/** The closed shape between two curves given by their points. */
export const ribbonShape = (one: readonly Point[], other: readonly Point[]): string =>
  `${smooth(one)}${smooth([...other].reverse(), 'L')}Z`

/** `count + 1` points of a function of 0..1. */
export const sample = (count: number, at: (t: number) => Point): Point[] =>
  Array.from({ length: count + 1 }, (_, index) => at(index / count))

/** A closed outline of small bulges along a polyline, for fleece, fur and curls. */
export function tufts(points: readonly Point[], size: number): string {
  let d = ''
  points.forEach(([x, y], index) => {
    const before = points[index - 1]
    if (!before) {
      d += `M${n(x)} ${n(y)}`
      return
    }
    const length = Math.hypot(x - before[0], y - before[1])
    const steps = Math.max(1, Math.round(length / size))
    const step = `a${n(size * 0.55)} ${n(size * 0.6)} 0 0 1 ${n((x - before[0]) / steps)} ${n((y - before[1]) / steps)}`
    d += repeat(steps, () => step)
  })
  return `${d}Z`
}
