import {
  between,
  curve,
  penOf,
  pick,
  type Point,
  poly,
  staged,
  stroke,
  upTo,
  pts,
} from '@/lib/plates/shapes-home'
import { block, skinOf, spaceAt, trimOf } from '@/lib/plates/solids-home'
import type { Drawing } from '@/lib/plates/types'

/** Stack of lidded storage boxes: woven, clear or ribbed sides, clips and handles. */
export const storageHousehold: Drawing = ({ ink, rand, stretch }) => {
  const pen = penOf(ink)
  const side = pick(rand, ['clear', 'ribs', 'holes'] as const)
  const grip = pick(rand, ['slot', 'clip'] as const)
  const tiers = pick(rand, [2, 3] as const)
  const small = between(rand, 0.5, 0.66)
  const at = spaceAt(-262, 200, [0.86, 0.2, 0.52, -0.3])
  const wide = 440
  const deep = 230
  const each = tiers === 2 ? 158 : 112
  const skin = skinOf(ink)
  const clear = { light: ink.pale, base: ink.light, dark: ink.base }
  const oneBox = (x: number, y: number, z: number, w: number, d: number, h: number, lid: boolean) => {
    const front = (u: number, v: number): Point => at(x + u * w, y, z + v * h)
    const flank = (u: number, v: number): Point => at(x + w, y + u * d, z + v * h)
    const things = [
      pen.flat(
        poly([front(0.06, 0.05), front(0.3, 0.05), front(0.3, 0.62), front(0.06, 0.56)], 8),
        ink.accent,
        0.55,
      ),
      pen.flat(
        poly([front(0.33, 0.05), front(0.6, 0.05), front(0.6, 0.4), front(0.33, 0.44)], 10),
        ink.deep,
        0.4,
      ),
      pen.flat(
        poly([front(0.33, 0.46), front(0.6, 0.42), front(0.58, 0.7), front(0.35, 0.7)], 10),
        ink.accentDark,
        0.4,
      ),
      pen.flat(
        poly([front(0.64, 0.05), front(0.93, 0.05), front(0.9, 0.52), front(0.66, 0.66)], 12),
        ink.accent,
        0.4,
      ),
    ]
    const slot = (face: typeof front, u: number, w: number, row: number) => {
      const v = 0.14 + row * 0.2
      return poly([face(u, v), face(u + w, v), face(u + w, v + 0.11), face(u, v + 0.11)])
    }
    const walls = {
      clear: [
        ...things,
        pen.hair(
          poly([front(0.04, 0.06), front(0.96, 0.06), front(0.96, 0.8), front(0.04, 0.8)], 10),
          1.6,
          ink.pale,
        ),
        pen.hair(curve([front(0.08, 0.7), front(0.08, 0.3)]), 6, '#fff', 0.8),
        pen.hair(curve([flank(0.2, 0.72), flank(0.2, 0.4)]), 4, ink.pale, 0.7),
      ],
      ribs: [
        pen.hair(
          upTo(13)
            .map((rib) => stroke(front(0.05 + rib * 0.075, 0.08), front(0.05 + rib * 0.075, 0.74)))
            .join(''),
          3,
          ink.dark,
        ),
        pen.hair(
          upTo(6)
            .map((rib) => stroke(flank(0.12 + rib * 0.15, 0.08), flank(0.12 + rib * 0.15, 0.74)))
            .join(''),
          3,
          ink.deep,
          0.6,
        ),
      ],
      holes: [
        pen.flat(
          upTo(33)
            .map((hole) => slot(front, 0.06 + (hole % 11) * 0.082, 0.04, Math.floor(hole / 11)))
            .join(''),
          ink.deep,
          0.8,
        ),
        pen.flat(
          upTo(15)
            .map((hole) => slot(flank, 0.12 + (hole % 5) * 0.17, 0.08, Math.floor(hole / 5)))
            .join(''),
          ink.line,
          0.7,
        ),
      ],
    }
    const hold = {
      slot: [
        pen.solid(
          poly([front(0.38, 0.72), front(0.62, 0.72), front(0.62, 0.86), front(0.38, 0.86)], 9),
          ink.line,
          2,
        ),
        pen.solid(
          poly([flank(0.34, 0.7), flank(0.66, 0.7), flank(0.66, 0.84), flank(0.34, 0.84)], 8),
          ink.line,
          2,
        ),
      ],
      clip: [0.2, 0.72].map((u) =>
        pen.solid(
          poly([front(u, 0.66), front(u + 0.1, 0.66), front(u + 0.1, 1.12), front(u, 1.12)], 7),
          ink.accent,
          2.4,
        ),
      ),
    }
    return [
      block(pen, at, { x, y, z, w, d, h }, side === 'clear' ? clear : skin, 12),
      ...walls[side],
      pen.solid(
        poly([front(-0.014, 0.88), front(1.014, 0.88), front(1.014, 0.99), front(-0.014, 0.99)], 4),
        side === 'clear' ? ink.light : ink.base,
        2,
      ),
      grip === 'slot' ? hold.slot.join('') : '',
      lid
        ? `${block(pen, at, { x: x - 9, y: y - 9, z: z + h, w: w + 18, d: d + 14, h: 20 }, side === 'clear' ? skin : trimOf(ink), 10)}${pen.hair(poly([at(x + 24, y + 20, z + h + 20), at(x + w - 24, y + 20, z + h + 20), at(x + w - 24, y + d - 22, z + h + 20), at(x + 24, y + d - 22, z + h + 20)], 14), 1.8, ink.line, 0.7)}`
        : '',
      grip === 'clip' ? hold.clip.join('') : '',
    ].join('')
  }
  const topZ = (tiers - 1) * (each + 20)
  return staged(stretch, {
    art: [
      pen.flat(
        poly([at(-20, -24, -4), at(wide + 36, -20, -4), at(wide + 36, deep, -4), at(-20, deep, -4)], 30),
        ink.line,
        0.1,
      ),
      ...upTo(tiers - 1).map((tier) => oneBox(0, 0, tier * (each + 20), wide, deep, each, true)),
      oneBox(0, 10, topZ, wide * small, deep - 20, each * 0.8, true),
      oneBox(wide * small + 22, 22, topZ, wide * (1 - small) - 34, deep - 60, each * 0.55, false),
      ...upTo(3).map((roll) => {
        const [x, y] = at(wide * small + 48 + roll * (wide * (1 - small) - 70) * 0.4, 90, topZ + each * 0.56)
        return `${pen.solid(
          poly(pts`${x - 24} ${y - 12}, ${x + 24} ${y - 2}, ${x + 22} ${y + 24}, ${x - 24} ${y + 14}`, 12),
          [ink.accent, ink.pale, ink.accentDark][roll] ?? ink.accent,
          2.2,
        )}${pen.hair(curve(pts`${x - 14} ${y}, ${x} ${y - 2}, ${x + 12} ${y + 8}`), 1.4)}`
      }),
      ...upTo(1).map(() =>
        pen.solid(
          poly(
            [
              at(wide * small + 22, 22, topZ + each * 0.2),
              at(wide - 12, 22, topZ + each * 0.2),
              at(wide - 12, 22, topZ + each * 0.56),
              at(wide * small + 22, 22, topZ + each * 0.56),
            ],
            8,
          ),
          side === 'clear' ? ink.light : ink.base,
          2.4,
        ),
      ),
      pen.solid(
        poly(
          [
            at(wide * small + 60, 21, topZ + each * 0.3),
            at(wide - 54, 21, topZ + each * 0.3),
            at(wide - 54, 21, topZ + each * 0.46),
            at(wide * small + 60, 21, topZ + each * 0.46),
          ],
          5,
        ),
        ink.pale,
        1.8,
      ),
    ].join(''),
    dimensions: [
      { key: 'width', x1: -282, y1: 244, x2: 110, y2: 330 },
      { key: 'depth', x1: 146, y1: 320, x2: 280, y2: 244 },
      { key: 'height', x1: -310, y1: 200 - each, x2: -310, y2: 200 },
    ],
    callouts: [
      { x: -70, y: 180, side: 'left' },
      { x: 220, y: 120, side: 'right' },
    ],
    focus: { x: -70, y: 70, size: 400 },
  })
}
