import type { CalloutSlot, DimensionSlot, DrawingInput, DrawingResult, PlateInk } from '@/lib/plates/types'

/** A point in stage units: origin in the middle of the plate, y down, objects within ±320 by ±300. */
export type Point = readonly [number, number]

const rounded = (value: number) => Math.round(value * 10) / 10
/** A number as SVG wants it: one decimal. */
export const num = (value: number) => String(rounded(value))
/** A point as SVG wants it. */
export const at = ([x, y]: Point) => `${num(x)} ${num(y)}`

/** One of the given choices. */
export const pick = <T>(rand: () => number, choices: readonly [T, ...T[]]): T =>
  choices[Math.min(choices.length - 1, Math.floor(rand() * choices.length))] ?? choices[0]

/** A number between the two bounds. */
export const between = (rand: () => number, low: number, high: number) => low + rand() * (high - low)

/** The numbers 0 … count - 1. */
export const upTo = (count: number) => Array.from({ length: count }, (_, index) => index)

/** Points written as numbers in pairs: pts`0 0, 12 -40, 30 -52`. */
export const pts = (texts: TemplateStringsArray, ...values: number[]): Point[] => {
  const numbers = String.raw(texts, ...values)
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(Number)
  return upTo(Math.floor(numbers.length / 2)).map((pair) => [
    numbers[pair * 2] ?? 0,
    numbers[pair * 2 + 1] ?? 0,
  ])
}

/** Straight-sided path; with a radius every corner is rounded, never by more than half its shorter side. */
export const poly = (points: readonly Point[], radius = 0): string => {
  const corners = points.map((here, index) => {
    const before = points[(index + points.length - 1) % points.length] ?? here
    const after = points[(index + 1) % points.length] ?? here
    const toward = (other: Point): Point => {
      const length = Math.hypot(other[0] - here[0], other[1] - here[1]) || 1
      const step = Math.min(radius, length / 2) / length
      return [here[0] + (other[0] - here[0]) * step, here[1] + (other[1] - here[1]) * step]
    }
    const start = index === 0 ? 'M' : 'L'
    return radius > 0
      ? `${start}${at(toward(before))}Q${at(here)} ${at(toward(after))}`
      : `${start}${at(here)}`
  })
  return `${corners.join('')}Z`
}

const tangents = (points: readonly Point[]): Point[] =>
  points.map((here, index) => {
    const before = points[index - 1] ?? here
    const after = points[index + 1] ?? here
    const dx = after[0] - before[0]
    const dy = after[1] - before[1]
    const length = Math.hypot(dx, dy) || 1
    return [dx / length, dy / length]
  })

/** The curve's segments only, to go on from its first point inside a longer path. */
export const along = (points: readonly Point[]): string => {
  const slopes = tangents(points)
  return points
    .map((here, index) => {
      const before = points[index - 1]
      const leave = slopes[index - 1]
      const arrive = slopes[index]
      if (!before || !leave || !arrive) return ''
      const third = Math.hypot(here[0] - before[0], here[1] - before[1]) / 3
      if (third < 0.05) return ''
      const from = (x: number, y: number) => at([x - rounded(before[0]), y - rounded(before[1])])
      const first = from(before[0] + leave[0] * third, before[1] + leave[1] * third)
      const second = from(here[0] - arrive[0] * third, here[1] - arrive[1] * third)
      return `c${first} ${second} ${from(rounded(here[0]), rounded(here[1]))}`
    })
    .join('')
}

/** Smooth curve through the points; a point given twice is a sharp corner. */
export const curve = (points: readonly Point[], closed = false): string => {
  const first = points[0] ?? [0, 0]
  return `M${at(first)}${along(points)}${closed ? 'Z' : ''}`
}

/** Full ellipse. */
export const oval = (cx: number, cy: number, rx: number, ry = rx): string =>
  `M${at([cx - rx, cy])}a${num(rx)} ${num(ry)} 0 1 1 ${num(rx * 2)} 0a${num(rx)} ${num(ry)} 0 1 1 ${num(-rx * 2)} 0Z`

/** Upright rectangle with round corners. */
export const box = (x: number, y: number, w: number, h: number, radius = 0): string => {
  const r = Math.min(radius, w / 2, h / 2)
  const arc = (dx: number, dy: number) => `a${num(r)} ${num(r)} 0 0 1 ${num(dx)} ${num(dy)}`
  if (r <= 0) return `M${at([x, y])}h${num(w)}v${num(h)}h${num(-w)}Z`
  return `M${at([x + r, y])}h${num(w - 2 * r)}${arc(r, r)}v${num(h - 2 * r)}${arc(-r, r)}h${num(2 * r - w)}${arc(-r, -r)}v${num(2 * r - h)}${arc(r, -r)}Z`
}

/** Straight strokes, each from one point to the next. */
export const stroke = (...points: Point[]): string =>
  points.map((point, index) => `${index === 0 ? 'M' : 'L'}${at(point)}`).join('')

/** Points of a circle or ellipse arc, degrees clockwise from three o'clock. */
export const arc = (
  cx: number,
  cy: number,
  rx: number,
  ry: number,
  from: number,
  to: number,
  steps = 12,
): Point[] =>
  upTo(steps + 1).map((step) => {
    const angle = ((from + ((to - from) * step) / steps) * Math.PI) / 180
    return [cx + Math.cos(angle) * rx, cy + Math.sin(angle) * ry]
  })

/** Point turned about a centre, degrees clockwise. */
export const turn = ([x, y]: Point, degrees: number, [cx, cy]: Point = [0, 0]): Point => {
  const angle = (degrees * Math.PI) / 180
  const dx = x - cx
  const dy = y - cy
  return [cx + dx * Math.cos(angle) - dy * Math.sin(angle), cy + dx * Math.sin(angle) + dy * Math.cos(angle)]
}

/** Wraps art so that it is drawn turned and moved. */
export const moved = (art: string, x: number, y: number, degrees = 0): string =>
  `<g transform="translate(${num(x)} ${num(y)}) rotate(${num(degrees)})">${art}</g>`

/** The strokes of the house: outlined solids, flat tones without outline, hairlines. */
export const penOf = (ink: PlateInk) => ({
  solid: (d: string, fill: string, width = 3) =>
    `<path d="${d}" fill="${fill}" stroke="${ink.line}" stroke-width="${width}"/>`,
  flat: (d: string, fill: string, opacity = 1) =>
    `<path d="${d}" fill="${fill}"${opacity < 1 ? ` opacity="${opacity}"` : ''}/>`,
  hair: (d: string, width = 1.8, color = ink.line, opacity = 1) =>
    `<path d="${d}" fill="none" stroke="${color}" stroke-width="${width}"${opacity < 1 ? ` opacity="${opacity}"` : ''}/>`,
  disc: (cx: number, cy: number, r: number, fill: string, width = 0) =>
    `<circle cx="${num(cx)}" cy="${num(cy)}" r="${num(r)}" fill="${fill}"${width > 0 ? ` stroke="${ink.line}" stroke-width="${width}"` : ''}/>`,
  /** A bent bar or tube: the same path stroked in line ink, then in its tone, then with a lit edge. */
  tube: (d: string, width: number, fill: string, lit = '') =>
    `<path d="${d}" fill="none" stroke="${ink.line}" stroke-width="${width + 6}"/><path d="${d}" fill="none" stroke="${fill}" stroke-width="${width}"/>${
      lit
        ? `<path d="${d}" fill="none" stroke="${lit}" stroke-width="${num(width * 0.28)}" opacity="0.75"/>`
        : ''
    }`,
  /** A dashed stroke: stitches, chain links, ribs. */
  dashes: (d: string, width: number, color: string, pattern: string) =>
    `<path d="${d}" fill="none" stroke="${color}" stroke-width="${width}" stroke-dasharray="${pattern}"/>`,
  /** The soft contact shadow on the table. */
  ground: (cx: number, cy: number, rx: number, ry = rx * 0.1) =>
    `<path d="${oval(cx, cy, rx, ry)}" fill="${ink.line}" opacity="0.1"/>`,
})

/** What the drawings draw with. */
export type Pen = ReturnType<typeof penOf>

/** A finished drawing in stage units. */
export type StageResult = {
  art: string
  dimensions: DimensionSlot[]
  callouts: CalloutSlot[]
  focus: { x: number; y: number; size: number }
}

/**
 * Carries stage units into the plate's 1200 box. `even` keeps circles round (wheels, grilles) by scaling both ways alike.
 */
export const staged = (
  stretch: DrawingInput['stretch'],
  result: StageResult,
  mode: 'free' | 'even' = 'free',
): DrawingResult => {
  const same = Math.sqrt(stretch.x * stretch.y)
  const sx = mode === 'even' ? same : stretch.x
  const sy = mode === 'even' ? same : stretch.y
  const x = (value: number) => Math.round(600 + value * sx)
  const y = (value: number) => Math.round(600 + value * sy)
  const size = Math.round(result.focus.size * Math.max(sx, sy))
  return {
    art: `<g transform="translate(600 600) scale(${sx.toFixed(3)} ${sy.toFixed(3)})" stroke-linejoin="round" stroke-linecap="round">${result.art}</g>`,
    dimensions: result.dimensions.map(({ key, x1, y1, x2, y2 }) => ({
      key,
      x1: x(x1),
      y1: y(y1),
      x2: x(x2),
      y2: y(y2),
    })),
    callouts: result.callouts.map((slot) => ({ ...slot, x: x(slot.x), y: y(slot.y) })),
    focus: { x: Math.round(x(result.focus.x) - size / 2), y: Math.round(y(result.focus.y) - size / 2), size },
  }
}
