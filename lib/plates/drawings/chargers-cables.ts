import {
  between,
  box,
  curve,
  moved,
  oval,
  penOf,
  pick,
  poly,
  pts,
  staged,
  upTo,
} from '@/lib/plates/shapes-home'
import { block, skinOf, spaceAt } from '@/lib/plates/solids-home'
import type { Drawing } from '@/lib/plates/types'

/** Wall charger with folding pins and its ports, and a coiled braided cable. */
export const chargersCables: Drawing = ({ ink, rand, stretch, part }) => {
  const pen = penOf(ink)
  const ports = pick(rand, [1, 2, 3] as const)
  const tall = between(rand, 190, 250)
  const braid = rand() < 0.6
  const coils = pick(rand, [2, 3, 4] as const)
  const ribs = rand() < 0.5
  const at = spaceAt(-278, 66, [0.86, 0.22, 0.56, -0.32])
  const wide = 210
  const deep = 200
  const skin = skinOf(ink)
  const onFront = (x: number, z: number, w: number, h: number, fill: string, radius: number, width = 2.4) =>
    pen.solid(poly([at(x, 0, z), at(x + w, 0, z), at(x + w, 0, z + h), at(x, 0, z + h)], radius), fill, width)
  const port = (index: number) => {
    const z = tall * 0.5 + (index - (ports - 1) / 2) * 56 - 15
    return `${onFront(wide / 2 - 44, z, 88, 31, ink.line, index === 0 && ports === 3 ? 3 : 14)}${onFront(wide / 2 - 26, z + 12, 52, 7, index === 0 ? ink.accent : ink.accentDark, 3, 1)}`
  }
  const pin = (part: number) => {
    const [x, py] = at(wide * (1 - part), deep * 0.5, tall)
    return `${pen.solid(
      poly(pts`${x - 7} ${py + 6}, ${x + 9} ${py + 10}, ${x + 9} ${py - 62}, ${x - 7} ${py - 66}`, 4),
      ink.accent,
      2.4,
    )}${pen.flat(
      poly(pts`${x + 3} ${py + 7}, ${x + 8} ${py + 8}, ${x + 8} ${py - 60}, ${x + 3} ${py - 61}`),
      ink.accentDark,
    )}`
  }
  const loops = upTo(coils).map((coil) => oval(150, 150 - coil * 3, 150 - coil * 22, 92 - coil * 15))
  const cord = (d: string) =>
    `${pen.tube(d, 17, ink.accent)}${braid ? pen.dashes(d, 15, ink.accentDark, '3 6') : pen.hair(d, 4, ink.pale, 0.8)}`
  const plug = (x: number, y: number, degrees: number) =>
    moved(
      `${pen.solid(
        poly(pts`-11 52, 11 52, 9 88, -9 88`, 3),
        ink.accentDark,
        2.4,
      )}${pen.solid(box(-22, -16, 44, 72, 10), ink.base, 2.8)}${pen.flat(box(6, -12, 12, 64, 5), ink.dark)}${pen.flat(box(-16, -10, 6, 58, 3), ink.light)}${pen.solid(box(-15, -54, 30, 40, 9), ink.pale, 2.6)}${pen.hair(oval(0, -52, 9, 2), 2)}`,
      x,
      y,
      degrees,
    )
  const charger = [
    pen.flat(
      poly([at(-10, -16, -4), at(wide + 26, -10, -4), at(wide + 26, deep, -4), at(-10, deep, -4)], 30),
      ink.line,
      0.1,
    ),
    block(pen, at, { x: 0, y: 0, z: 0, w: wide, d: deep, h: tall }, skin, 26),
    pin(0.68),
    pin(0.32),
    onFront(20, 20, wide - 40, tall - 40, ink.light, 16, 1.8),
    ...(ribs
      ? upTo(9).map((rib) =>
          pen.hair(
            curve([
              at(wide + 1, 30, 26 + rib * (tall - 60) * 0.11),
              at(wide + 1, deep - 34, 26 + rib * (tall - 60) * 0.11),
            ]),
            2.4,
            ink.deep,
            0.7,
          ),
        )
      : [
          pen.hair(
            poly(
              [
                at(wide + 1, 34, 34),
                at(wide + 1, deep - 34, 34),
                at(wide + 1, deep - 34, tall - 34),
                at(wide + 1, 34, tall - 34),
              ],
              12,
            ),
            1.6,
            ink.deep,
          ),
        ]),
    ...upTo(ports).map(port),
    pen.disc(...at(wide - 36, 0, tall - 38), 5, ink.accent, 1.6),
  ]
  const cable = [
    pen.ground(156, 176, 172, 96),
    cord(curve(pts`20 190, -60 280, -150 270, -206 246`)),
    ...loops.map(cord),
    cord(curve(pts`278 120, 300 20, 250 -60, 226 -120`)),
    plug(206, -186, -16),
    plug(-276, 212, -64),
    pen.solid(box(128, 228, 44, 28, 8), ink.base, 2.4),
    pen.hair('M140 234V250M150 234V250M160 234V250', 2, ink.pale),
  ]
  return staged(stretch, {
    art: [...(part === 'cable' ? [] : charger), ...(part === 'charger' ? [] : cable)].join(''),
    dimensions: [
      { key: 'height', x1: -318, y1: 66 - tall, x2: -318, y2: 66 },
      { key: 'length', x1: 0, y1: 300, x2: 300, y2: 300 },
    ],
    callouts: [
      { x: -150, y: 10 - tall * 0.66, side: 'left' },
      { x: 205, y: -220, side: 'right' },
    ],
    focus: { x: -150, y: -20, size: 360 },
  })
}
