import { type Pen, penOf, poly, staged } from '@/lib/plates/shapes-home'
import { type Block, block, type Skin, type Space, skinOf, spaceAt, trimOf } from '@/lib/plates/solids-home'
import type { Drawing, PlateInk } from '@/lib/plates/types'

type Size = { w: number; d: number; h: number }
type Tone = 'skin' | 'trim' | 'linen'
type Board = Block & { tone?: Tone; soft?: number }
type Piece = Size & {
  /** boards from the back to the front and from the floor up */
  boards: readonly Board[]
  over?: (pen: Pen, at: Space, ink: PlateInk) => string
  /** the line along the front measures these keys, the one along the side those */
  front?: 'width' | 'length'
  side?: 'depth' | 'width' | 'length'
}

const toneOf = (ink: PlateInk, tone: Tone = 'skin'): Skin =>
  tone === 'trim'
    ? trimOf(ink)
    : tone === 'linen'
      ? { light: ink.pale, base: ink.light, dark: ink.base }
      : skinOf(ink)

/** A piece of furniture from boards, in three-quarter view and as large as the plate allows. */
export const furniture =
  ({ w, d, h, boards, over, front = 'width', side = 'depth' }: Piece): Drawing =>
  ({ ink, stretch }) => {
    const pen = penOf(ink)
    const [across, deep] = [w * 0.88 + d * 0.5, w * 0.2 + d * 0.3 + h]
    const at = spaceAt(-across / 2, deep / 2 - w * 0.2)
    const even = Math.sqrt(stretch.x * stretch.y)
    const line = (
      key: 'width' | 'length' | 'depth' | 'height',
      from: readonly [number, number],
      to: readonly [number, number],
    ) => ({
      key,
      x1: from[0],
      y1: from[1],
      x2: to[0],
      y2: to[1],
    })
    const [left, near, far] = [at(0, -66, 0), at(w, -66, 0), at(w + 70, d, 0)]
    const foot = at(0, 0, 0)
    return staged(
      { x: even, y: even },
      {
        art: [
          pen.flat(
            poly([at(-8, -10, 0), at(w + 14, -10, 0), at(w + 14, d, 0), at(-8, d, 0)], 14),
            ink.line,
            0.1,
          ),
          ...boards.map(({ tone, soft, ...place }) => block(pen, at, place, toneOf(ink, tone), soft)),
          over?.(pen, at, ink) ?? '',
        ].join(''),
        dimensions: [
          line(front, left, near),
          line(side, at(w + 70, 0, 0), far),
          line('height', [foot[0] - 56, foot[1]], [foot[0] - 56, foot[1] - h]),
        ],
        callouts: [
          { x: at(w, 0, h)[0], y: at(w, 0, h * 0.7)[1], side: 'right' },
          { x: at(w * 0.4, 0, h * 0.5)[0], y: at(w * 0.4, 0, h * 0.5)[1], side: 'left' },
        ],
        focus: { x: at(w * 0.5, 0, h * 0.6)[0], y: at(w * 0.5, 0, h * 0.6)[1], size: 340 },
      },
    )
  }

/** Four legs under a top at height `z`, the far ones first. */
export const legs = ({ w, d }: Size, z: number, t: number, tone?: Tone): Board[] =>
  [
    [8, d - t - 8],
    [w - t - 8, d - t - 8],
    [8, 8],
    [w - t - 8, 8],
  ].map(([x = 0, y = 0]) => ({ x, y, z: 0, w: t, d: t, h: z, tone }))

/** A panel, drawer or opening on the front face: left, bottom, width, height. */
export const on = (
  pen: Pen,
  at: Space,
  [x, z, w, h]: readonly [number, number, number, number],
  fill: string,
  radius = 3,
) => pen.solid(poly([at(x, 0, z), at(x + w, 0, z), at(x + w, 0, z + h), at(x, 0, z + h)], radius), fill, 2.2)

/** A round pull on the front face. */
export const knob = (pen: Pen, at: Space, ink: PlateInk, x: number, z: number) =>
  pen.disc(...at(x, 0, z), 7, ink.accent, 2)
