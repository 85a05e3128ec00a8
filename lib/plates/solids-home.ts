import { along, at, num, oval, type Pen, type Point, poly, stroke } from '@/lib/plates/shapes-home'
import type { PlateInk } from '@/lib/plates/types'

/** One ring of a turned body: height on the stage and radius. A ring given twice is a sharp edge. */
export type Ring = readonly [y: number, r: number]
/** Tones of a turned body or of the three seen faces of a block. */
export type Skin = { light: string; base: string; dark: string }

/** The variant's own skin, and the trim's. */
export const skinOf = (ink: PlateInk): Skin => ({ light: ink.light, base: ink.base, dark: ink.dark })
export const trimOf = (ink: PlateInk): Skin => ({ light: ink.pale, base: ink.accent, dark: ink.accentDark })

const FLATNESS = 0.16

const around = (cx: number, [y, r]: Ring, part: number, flatness: number): Point => [
  cx + r * part,
  y + flatness * r * Math.sqrt(Math.max(0, 1 - part * part)),
]

const swing = ([, r]: Ring, flatness: number, sweep: 0 | 1, to: Point) =>
  `A${num(r)} ${num(r * flatness)} 0 0 ${sweep} ${at(to)}`

const endsOf = (rings: readonly Ring[]): [Ring, Ring] => {
  const first = rings[0] ?? [0, 0]
  return [first, rings[rings.length - 1] ?? first]
}

/** The patch of a turned body between two fractions of its radius (-1 left edge … 1 right edge): labels, windows, shade. */
export const patch = (
  cx: number,
  rings: readonly Ring[],
  from: number,
  to: number,
  flatness = FLATNESS,
): string => {
  const [first, last] = endsOf(rings)
  const edge = (part: number) => rings.map((ring) => around(cx, ring, part, flatness))
  const start = around(cx, first, from, flatness)
  return [
    `M${at(start)}${along(edge(from))}`,
    swing(last, flatness, 0, around(cx, last, to, flatness)),
    along(edge(to).reverse()),
    `${swing(first, flatness, 1, start)}Z`,
  ].join('')
}

/** Front half of a ring: seams, bands, rims. */
export const seam = (cx: number, [y, r]: Ring, flatness = FLATNESS): string =>
  `M${at([cx - r, y])}${swing([y, r], flatness, 0, [cx + r, y])}`

/** Body of revolution seen slightly from above: outline, shaded right, lit edge left, and a top face when a tone is given. */
export const turned = (
  pen: Pen,
  cx: number,
  rings: readonly Ring[],
  skin: Skin,
  { flatness = FLATNESS, top = '', gloss = true }: { flatness?: number; top?: string; gloss?: boolean } = {},
): string => {
  const [first, last] = endsOf(rings)
  const left = rings.map(([y, r]): Point => [cx - r, y])
  const right = [...rings].reverse().map(([y, r]): Point => [cx + r, y])
  const start: Point = [cx - first[1], first[0]]
  const outline = [
    `M${at(start)}${along(left)}`,
    swing(last, flatness, 0, [cx + last[1], last[0]]),
    along(right),
    `${swing(first, flatness, 0, start)}Z`,
  ].join('')
  return [
    pen.flat(outline, skin.base),
    pen.flat(patch(cx, rings, 0.45, 1, flatness), skin.dark),
    gloss ? pen.flat(patch(cx, rings, -0.84, -0.62, flatness), skin.light) : '',
    pen.solid(outline, 'none'),
    top ? pen.solid(oval(cx, first[0], first[1], first[1] * flatness), top, 2.4) : '',
  ].join('')
}

/** Three-quarter view: x runs along the front to the right and nearer, y to the back, z up. */
export type Space = (x: number, y: number, z: number) => Point
export const spaceAt =
  (
    ox: number,
    oy: number,
    [ax, ay, bx, by]: readonly [number, number, number, number] = [0.88, 0.2, 0.5, -0.3],
  ): Space =>
  (x, y, z) => [ox + x * ax + y * bx, oy + x * ay + y * by - z]

/** Where a block stands (front left bottom corner) and its width, depth and height. */
export type Block = { x: number; y: number; z: number; w: number; d: number; h: number }

/** The three seen faces of a block, as outlines. */
export const facesOf = (space: Space, { x, y, z, w, d, h }: Block) => ({
  top: [
    space(x, y, z + h),
    space(x + w, y, z + h),
    space(x + w, y + d, z + h),
    space(x, y + d, z + h),
  ] as Point[],
  front: [space(x, y, z), space(x + w, y, z), space(x + w, y, z + h), space(x, y, z + h)] as Point[],
  side: [
    space(x + w, y, z),
    space(x + w, y + d, z),
    space(x + w, y + d, z + h),
    space(x + w, y, z + h),
  ] as Point[],
  hull: [
    space(x, y, z),
    space(x + w, y, z),
    space(x + w, y + d, z),
    space(x + w, y + d, z + h),
    space(x, y + d, z + h),
    space(x, y, z + h),
  ] as Point[],
})

/** A block with lit top, base front and shaded side; a radius makes it a cushion. */
export const block = (pen: Pen, space: Space, place: Block, skin: Skin, radius = 0): string => {
  const faces = facesOf(space, place)
  const { x, y, z, w, d, h } = place
  const near = space(x + w, y, z + h)
  const edges = `${stroke(space(x, y, z + h), near, space(x + w, y + d, z + h))}${stroke(near, space(x + w, y, z))}`
  const hull = poly(faces.hull, radius)
  return [
    pen.flat(hull, skin.base),
    pen.flat(poly(faces.side, radius), skin.dark),
    pen.flat(poly(faces.top, radius), skin.light),
    radius > 0 ? pen.hair(poly(faces.top, radius), 1.4) : pen.hair(edges, 1.8),
    pen.solid(hull, 'none'),
  ].join('')
}
