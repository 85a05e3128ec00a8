import {
  at as pair,
  between,
  box,
  curve,
  moved,
  oval,
  penOf,
  pick,
  poly,
  staged,
  upTo,
  pts,
} from '@/lib/plates/shapes-home'
import { block, skinOf, spaceAt } from '@/lib/plates/solids-home'
import type { Drawing } from '@/lib/plates/types'

/** Power bank lying in three-quarter view: charge dots or display, ports on its end, wireless ring or built-in cable. */
export const powerBanks: Drawing = ({ ink, rand, stretch }) => {
  const pen = penOf(ink)
  const top = pick(rand, ['ring', 'ribs', 'plain'] as const)
  const gauge = pick(rand, ['dots', 'display'] as const)
  const ports = pick(rand, [2, 3] as const)
  const loop = rand() < 0.5
  const thick = Math.round(between(rand, 66, 100))
  const wide = 270
  const deep = 420
  const at = spaceAt(-278, 112, [0.84, 0.28, 0.74, -0.42])
  const skin = skinOf(ink)
  const face = (x: number, y: number, w: number, d: number, fill: string, radius: number, width = 2.4) =>
    pen.solid(
      poly([at(x, y, thick), at(x + w, y, thick), at(x + w, y + d, thick), at(x, y + d, thick)], radius),
      fill,
      width,
    )
  const round = (x: number, y: number, r: number) =>
    curve(
      [...upTo(17), 0].map((step) =>
        at(x + Math.cos((step * Math.PI) / 8) * r, y + Math.sin((step * Math.PI) / 8) * r, thick),
      ),
      true,
    )
  const port = (index: number) => {
    const x = wide * 0.5 + (index - (ports - 1) / 2) * 74
    const z = thick / 2
    const half = index === 0 ? 26 : 20
    const tall = index === 0 ? 12 : 8
    return `${pen.solid(poly([at(x - half, -1, z - tall), at(x + half, -1, z - tall), at(x + half, -1, z + tall), at(x - half, -1, z + tall)], index === 0 ? 3 : 8), ink.line, 2)}${pen.flat(poly([at(x - half + 7, -1, z - 2.5), at(x + half - 7, -1, z - 2.5), at(x + half - 7, -1, z + 3), at(x - half + 7, -1, z + 3)]), index === 0 ? ink.accent : ink.accentDark)}`
  }
  const tops = {
    ring: [
      pen.hair(round(wide / 2, 250, 96), 9, ink.base),
      pen.hair(round(wide / 2, 250, 96), 2),
      pen.hair(round(wide / 2, 250, 86), 1.4),
      pen.solid(
        poly([
          at(wide / 2 + 8, 206, thick),
          at(wide / 2 - 34, 256, thick),
          at(wide / 2 - 4, 256, thick),
          at(wide / 2 - 8, 300, thick),
          at(wide / 2 + 34, 246, thick),
          at(wide / 2 + 4, 246, thick),
        ]),
        ink.accent,
        2,
      ),
    ],
    ribs: upTo(11).map((rib) =>
      pen.hair(curve([at(30, 150 + rib * 22, thick), at(wide - 30, 150 + rib * 22, thick)]), 4, ink.base),
    ),
    plain: [face(wide / 2 - 44, 360, 88, 26, ink.accent, 6, 2)],
  }
  const gauges = {
    dots: upTo(4).map((dot) => pen.solid(round(54 + dot * 34, 52, 8), dot < 3 ? ink.accent : ink.deep, 1.8)),
    display: [
      face(36, 34, 124, 62, ink.line, 10),
      ...[56, 90].map((x) =>
        pen.hair(
          `M${pair(at(x, 48, thick))}L${pair(at(x, 82, thick))}L${pair(at(x + 22, 82, thick))}L${pair(at(x + 22, 48, thick))}${x === 56 ? 'Z' : `M${pair(at(x, 65, thick))}L${pair(at(x + 22, 65, thick))}`}`,
          4,
          ink.pale,
        ),
      ),
      pen.hair(curve([at(126, 48, thick), at(138, 82, thick)]), 3, ink.accent),
    ],
  }
  const plug = `${pen.solid(box(-15, -40, 30, 48, 7), ink.accent, 2.6)}${pen.flat(box(4, -36, 8, 40, 4), ink.accentDark)}${pen.solid(box(-10, -64, 20, 26, 6), ink.pale, 2.4)}`
  const [sx, sy] = at(wide, 120, thick * 0.5)
  return staged(stretch, {
    art: [
      pen.flat(
        poly([at(-14, -26, -6), at(wide + 30, -16, -6), at(wide + 30, deep, -6), at(-14, deep, -6)], 50),
        ink.line,
        0.1,
      ),
      loop
        ? ''
        : `${pen.tube(curve([at(wide * 0.5, deep, 30), at(wide * 0.3, deep + 110, 40), [-60, -250], [-200, -236], [-250, -130]]), 12, ink.accent, ink.pale)}${moved(plug, -252, -116, 190)}`,
      block(pen, at, { x: 0, y: 0, z: 0, w: wide, d: deep, h: thick }, skin, 30),
      pen.hair(
        poly(
          [
            at(14, 14, thick),
            at(wide - 14, 14, thick),
            at(wide - 14, deep - 14, thick),
            at(14, deep - 14, thick),
          ],
          24,
        ),
        1.3,
        ink.pale,
        0.9,
      ),
      ...tops[top],
      ...gauges[gauge],
      pen.solid(round(wide - 50, 56, 17), ink.base, 2.2),
      pen.solid(round(wide - 50, 56, 9), ink.accent, 1.6),
      ...upTo(ports).map(port),
      loop
        ? `${pen.tube(
            curve(pts`${sx - 8} ${sy}, ${sx + 60} ${sy + 20}, ${sx + 110} ${sy + 80}, ${sx + 60} ${sy + 150},
        ${sx - 10} ${sy + 130}`),
            15,
            ink.accent,
            ink.pale,
          )}${moved(plug, sx - 24, sy + 124, -72)}`
        : '',
      pen.hair(curve([at(wide, 30, thick * 0.5), at(wide, deep - 30, thick * 0.5)]), 1.6, ink.line, 0.6),
      pen.hair(oval(...at(wide, 250, thick * 0.5), 6, 9), 2, ink.line, loop ? 0 : 0.7),
    ].join(''),
    dimensions: [
      { key: 'width', x1: -290, y1: 160, x2: -56, y2: 238 },
      { key: 'length', x1: 40, y1: 236, x2: 330, y2: 70 },
      { key: 'height', x1: -320, y1: 112 - thick, x2: -320, y2: 112 },
    ],
    callouts: [
      { x: -200, y: 110, side: 'left' },
      { x: 90, y: -60, side: 'right' },
    ],
    focus: { x: -130, y: 80, size: 360 },
  })
}
