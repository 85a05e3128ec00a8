import { between, curve, moved, oval, penOf, pick, pts, staged, stroke, upTo } from '@/lib/plates/shapes-home'
import { type Ring, seam, skinOf, turned } from '@/lib/plates/solids-home'
import type { Drawing } from '@/lib/plates/types'

/** Stack of plates with a bowl on top, a mug and chopsticks on their rest. */
export const tableware: Drawing = ({ ink, rand, stretch, part }) => {
  const pen = penOf(ink)
  const plates = pick(rand, [2, 3, 4] as const)
  const band = pick(rand, ['line', 'wide', 'petals'] as const)
  const foot = between(rand, 58, 76)
  const belly = between(rand, 0.84, 0.97)
  const skin = skinOf(ink)
  const flatness = 0.2
  const plate = (y: number) => {
    const rings: Ring[] = pts`${y} 300, ${y + 5} 298, ${y + 22} 220, ${y + 34} 150`
    return `${turned(pen, -20, rings, skin, { flatness })}${pen.solid(oval(-20, y, 300, 60), ink.light, 2.4)}${pen.hair(oval(-20, y + 1, 288, 57), band === 'line' ? 4 : 2, ink.accentDark)}${pen.hair(oval(-20, y + 6, 206, 38), 1.4, ink.line, 0.6)}`
  }
  const bowlTop = 168 - plates * 34
  const bowl: Ring[] = pts`${bowlTop - 126} 196, ${bowlTop - 110} ${195 * belly + 6},
        ${bowlTop - 50} ${168 * belly}, ${bowlTop - 6} 96, ${bowlTop + 6} ${foot},
        ${bowlTop + 6} ${foot}, ${bowlTop + 22} ${foot - 4}`
  const petals = upTo(9).map((index) => {
    const part = (index - 4) / 4.6
    const x = -20 + Math.sin(part * 1.45) * 176
    return pen.hair(
      curve(pts`${x - 17} ${bowlTop - 92 + Math.cos(part * 1.5) * 32},
        ${x - 8} ${bowlTop - 46 + Math.cos(part * 1.4) * 24},
        ${x * 0.9} ${bowlTop - 30 + Math.cos(part) * 20},
        ${x + 8} ${bowlTop - 46 + Math.cos(part * 1.4) * 24},
        ${x + 17} ${bowlTop - 92 + Math.cos(part * 1.5) * 32}`),
      2,
      ink.accentDark,
    )
  })
  const decor = {
    line: pen.hair(seam(-20, [bowlTop - 100, 194 * belly + 4], flatness), 3.5, ink.accentDark),
    wide: `${pen.hair(seam(-20, [bowlTop - 92, 190 * belly + 2], flatness), 16, ink.accent)}${pen.hair(seam(-20, [bowlTop - 106, 194 * belly + 4], flatness), 1.8)}`,
    petals: petals.join(''),
  }
  const cupX = 226
  const cup: Ring[] = pts`64 92, 64 92, 150 90, 214 78, 232 60, 236 56`
  const stack = upTo(plates).map((index) => plate(184 - index * 34))
  const bowlArt = [
    turned(pen, -20, bowl, skin, { flatness }),
    decor[band],
    pen.solid(oval(-20, bowlTop - 126, 196, 39), ink.pale),
    pen.flat(
      curve(
        upTo(13)
          .map(
            (i) =>
              [
                -20 - 184 * Math.cos((i * Math.PI) / 12),
                bowlTop - 124 - 33 * Math.sin((i * Math.PI) / 12),
              ] as const,
          )
          .concat(
            upTo(13).map(
              (i) =>
                [
                  -20 + 184 * Math.cos((i * Math.PI) / 12),
                  bowlTop - 124 - 12 * Math.sin((i * Math.PI) / 12),
                ] as const,
            ),
          ),
        true,
      ),
      ink.dark,
      0.55,
    ),
    pen.hair(oval(-20, bowlTop - 126, 190, 36), 3, ink.accentDark),
  ]
  const mug = [
    pen.tube(
      curve(pts`${cupX + 76} 96, ${cupX + 138} 88, ${cupX + 140} 150, ${cupX + 72} 176`),
      16,
      ink.base,
      ink.light,
    ),
    turned(pen, cupX, cup, skin, { flatness }),
    pen.hair(
      seam(cupX, [90, 92], flatness),
      band === 'wide' ? 12 : 3.5,
      band === 'wide' ? ink.accent : ink.accentDark,
    ),
    pen.solid(oval(cupX, 64, 92, 19), ink.pale, 2.4),
    pen.flat(oval(cupX, 69, 80, 12), ink.accentDark, 0.75),
  ]
  const sticks = [
    moved(
      `${pen.solid('M-300 -5L270 -9V-1L-300 7Z', ink.accent, 2.4)}${pen.flat('M-300 -5L-180 -5V5L-300 7Z', ink.accentDark)}`,
      -10,
      268,
      1.5,
    ),
    moved(
      `${pen.solid('M-300 -5L270 -9V-1L-300 7Z', ink.accent, 2.4)}${pen.flat('M-300 -5L-180 -5V5L-300 7Z', ink.accentDark)}`,
      -14,
      290,
      -1,
    ),
    pen.solid(
      curve(pts`130 262, 150 254, 170 262, 190 254, 204 268, 196 304, 140 304, 126 280, 130 262`, true),
      ink.light,
      2.4,
    ),
    pen.hair(stroke([150, 282], [182, 282]), 2, ink.accentDark),
  ]
  const only = (name: string, art: string[]) => (!part || part === name ? art : [])
  return staged(stretch, {
    shift: -26,
    lift: -75,
    art: [
      part ? '' : pen.ground(20, 240, 340, 34),
      ...only('plates', stack),
      ...only('bowl', bowlArt),
      ...only('mug', mug),
      ...only('chopsticks', sticks),
    ].join(''),
    dimensions: [
      { key: 'diameter', x1: -216, y1: bowlTop - 200, x2: 176, y2: bowlTop - 200 },
      { key: 'height', x1: -360, y1: bowlTop - 126, x2: -360, y2: 230 },
    ],
    callouts: [
      { x: 110, y: bowlTop - 60, side: 'right' },
      { x: 262, y: 180, side: 'right' },
    ],
    focus: { x: -20, y: bowlTop - 30, size: 420 },
  })
}
