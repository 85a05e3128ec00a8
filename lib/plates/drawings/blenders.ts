import {
  between,
  box,
  curve,
  moved,
  oval,
  penOf,
  pick,
  staged,
  stroke,
  upTo,
  pts,
} from '@/lib/plates/shapes-home'
import { patch, type Ring, seam, skinOf, trimOf, turned } from '@/lib/plates/solids-home'
import type { Drawing } from '@/lib/plates/types'

/** Blender: clear jug with blades and fruit over a motor base with a dial or keys. */
export const blenders: Drawing = ({ ink, rand, stretch }) => {
  const pen = penOf(ink)
  const jug = pick(rand, ['flared', 'straight', 'waist'] as const)
  const control = pick(rand, ['dial', 'keys'] as const)
  const fill = between(rand, -120, -20)
  const blades = pick(rand, [4, 6] as const)
  const skin = skinOf(ink)
  const trim = trimOf(ink)
  const forms: Record<typeof jug, Ring[]> = {
    flared: pts`-236 142, -236 142, 84 94, 92 92`,
    straight: pts`-236 120, -236 120, 40 118, 84 100, 92 92`,
    waist: pts`-236 132, -150 124, -60 128, 20 118, 80 92, 92 92`,
  }
  const glass = forms[jug]
  const radiusAt = (y: number) => {
    const below = glass.findIndex(([height]) => height >= y)
    const [y2, r2] = glass[Math.max(1, below)] ?? [0, 100]
    const [y1, r1] = glass[Math.max(0, below - 1)] ?? [0, 100]
    return y2 === y1 ? r1 : r1 + ((r2 - r1) * (y - y1)) / (y2 - y1)
  }
  const juice: Ring[] = pts`${fill} ${radiusAt(fill) - 12}, ${fill / 2 + 30} ${radiusAt(fill / 2 + 30) - 12}, 78 84`
  const slice = (x: number, y: number, degrees: number) =>
    moved(
      `${pen.disc(0, 0, 27, ink.accent, 2)}${pen.disc(0, 0, 21, ink.pale)}${upTo(6)
        .map((part) => moved(pen.flat('M0 -3L-7 -18Q0 -22 7 -18Z', ink.accent), 0, 0, part * 60))
        .join('')}`,
      x,
      y,
      degrees,
    )
  const controls = {
    dial: `${upTo(9)
      .map((tick) => moved(pen.hair('M0 -60V-52', 2.6, ink.pale), 0, 218, -112 + tick * 28))
      .join(
        '',
      )}${pen.disc(0, 218, 42, ink.accent, 3)}${pen.disc(2, 221, 30, ink.accentDark)}${pen.disc(0, 217, 28, ink.accent)}${pen.hair('M0 214V196', 5, ink.pale)}`,
    keys: upTo(5)
      .map(
        (key) =>
          `${pen.solid(box(-96 + key * 40, 196 + Math.round(6 - Math.abs(key - 2) * 3), 30, 46, 7), key === 2 ? ink.accent : ink.accentDark, 2.2)}${pen.hair(stroke([-88 + key * 40, 210], [-74 + key * 40, 210]), 2, ink.pale)}`,
      )
      .join(''),
  }
  return staged(stretch, {
    art: [
      pen.ground(10, 298, 240, 24),
      pen.tube(curve(pts`104 -196, 200 -206, 222 -160, 206 -20, 160 44, 104 44`), 30, ink.base, ink.light),
      turned(pen, 0, pts`150 118, 170 134, 270 172, 288 172`, skin),
      controls[control],
      pen.solid(box(-140, 284, 44, 18, 5), ink.line, 2),
      pen.solid(box(96, 284, 44, 18, 5), ink.line, 2),
      pen.flat(patch(0, glass, -1, 1), ink.pale, 0.92),
      pen.flat(patch(0, juice, -1, 1), ink.accent, 0.55),
      pen.flat(patch(0, juice, 0.4, 1), ink.accentDark, 0.4),
      pen.flat(oval(0, fill, radiusAt(fill) - 12, 14), ink.accent, 0.8),
      slice(-44, fill + 22, 20),
      slice(34, fill + 50, 50),
      slice(-20, Math.min(20, fill + 90), -10),
      ...upTo(blades).map((blade) =>
        pen.solid(
          curve(
            pts`0 66, ${(blade - (blades - 1) / 2) * 24} ${52 - (blade % 2) * 20},
        ${(blade - (blades - 1) / 2) * (130 / blades) * 1.1} ${34 + (blade % 2) * 34},
        ${(blade - (blades - 1) / 2) * 18} 66, 0 76`,
            true,
          ),
          ink.pale,
          2,
        ),
      ),
      pen.solid(box(-14, 58, 28, 30, 5), ink.accentDark, 2.2),
      pen.flat(patch(0, glass, -0.86, -0.74), '#fff', 0.9),
      pen.flat(patch(0, glass, 0.72, 0.8), '#fff', 0.6),
      pen.hair(patch(0, glass, -1, 1), 3),
      ...upTo(7).map((tick) =>
        pen.hair(
          patch(
            0,
            [[-170 + tick * 34, radiusAt(-170 + tick * 34)]],
            tick % 2 ? -0.34 : -0.34,
            tick % 2 ? -0.2 : -0.1,
          ),
          2.2,
        ),
      ),
      turned(pen, 0, pts`96 98, 104 108, 104 108, 142 116, 152 118`, trim),
      ...upTo(11).map((rib) =>
        pen.hair(
          patch(
            0,
            [
              [108, 108],
              [140, 115],
            ],
            -0.85 + rib * 0.17,
            -0.85 + rib * 0.17,
          ),
          1.4,
          ink.line,
          0.5,
        ),
      ),
      turned(
        pen,
        0,
        pts`-262 ${radiusAt(-236) - 8}, -256 ${radiusAt(-236) + 2}, -256 ${radiusAt(-236) + 4},
        -232 ${radiusAt(-236) + 4}`,
        skin,
      ),
      pen.solid(oval(0, -262, radiusAt(-236) - 8, 20), ink.light, 2.2),
      turned(pen, 0, pts`-296 46, -290 50, -262 54`, trim, { top: ink.accent }),
      pen.hair(seam(0, [-240, radiusAt(-236) + 4]), 1.4),
    ].join(''),
    dimensions: [
      { key: 'height', x1: -250, y1: -296, x2: -250, y2: 298 },
      { key: 'volume', x1: 280, y1: -232, x2: 280, y2: 92 },
    ],
    callouts: [
      { x: 30, y: 54, side: 'right' },
      { x: -40, y: 218, side: 'left' },
    ],
    focus: { x: 0, y: 20, size: 380 },
  })
}
