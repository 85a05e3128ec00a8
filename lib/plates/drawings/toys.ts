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
import { block, skinOf, spaceAt, trimOf } from '@/lib/plates/solids-home'
import type { Drawing, DrawingInput } from '@/lib/plates/types'

/** Wooden pull-along train: engine and wagons with loads. */
const train = ({ ink, rand, stretch }: DrawingInput) => {
  const pen = penOf(ink)
  const load = pick(rand, ['bricks', 'balls', 'logs'] as const)
  const spokes = pick(rand, [4, 5, 6] as const)
  const funnel = between(rand, 44, 80)
  const roof = pick(rand, ['flat', 'round'] as const)
  const wheel = (x: number, y: number, r: number) =>
    `${pen.disc(x + 7, y, r, ink.line)}${pen.disc(x, y, r, ink.accent, 3)}${pen.disc(x, y, r * 0.7, ink.pale, 2)}${upTo(
      spokes,
    )
      .map((spoke) =>
        moved(
          pen.flat(`M-4 0L-3 ${(-r * 0.68).toFixed(0)}H3L4 0Z`, ink.accentDark),
          x,
          y,
          (spoke * 360) / spokes,
        ),
      )
      .join('')}${pen.disc(x, y, r * 0.22, ink.accentDark, 2)}`
  const loads = {
    bricks: `${pen.solid(box(-300, 30, 66, 58, 4), ink.accent)}${pen.solid(box(-226, 42, 56, 46, 4), ink.pale)}${pen.solid('M-292 30L-262 -22L-232 30Z', ink.light)}${pen.solid('M-164 88V40A30 30 0 0 1 -104 40V88Z', ink.accentDark)}`,
    balls: [
      [-266, 40, 38, ink.accent],
      [-196, 46, 34, ink.pale],
      [-136, 44, 34, ink.accentDark],
      [-230, -4, 30, ink.light],
      [-164, 0, 30, ink.accent],
    ]
      .map(
        ([x = 0, y = 0, r = 0, tone = '']) =>
          `${pen.disc(Number(x), Number(y), Number(r), String(tone), 3)}${pen.hair(
            curve([
              [Number(x) - Number(r) * 0.6, Number(y) - 4],
              [Number(x) - Number(r) * 0.2, Number(y) - Number(r) * 0.6],
            ]),
            5,
            '#fff',
            0.7,
          )}`,
      )
      .join(''),
    logs: [
      [-262, 62],
      [-202, 62],
      [-142, 62],
      [-232, 14],
      [-172, 14],
      [-202, -34],
    ]
      .map(
        ([x = 0, y = 0]) =>
          `${pen.disc(x, y, 29, ink.accent, 3)}${pen.disc(x, y, 19, ink.pale, 1.6)}${pen.disc(x, y, 9, 'none', 1.6)}`,
      )
      .join(''),
  }
  return staged(
    stretch,
    {
      art: [
        pen.ground(0, 236, 350, 18),
        pen.tube(curve(pts`320 150, 344 120, 330 60, 350 10`), 5, ink.accentDark),
        pen.disc(350, -2, 15, ink.accent, 2.6),
        loads[load],
        pen.solid(box(-318, 84, 236, 66, 8), ink.base),
        pen.flat(box(-314, 120, 228, 27, 6), ink.dark),
        pen.flat(box(-308, 92, 214, 6, 3), ink.light),
        pen.tube('M-82 150H-34', 9, ink.line),
        pen.solid(box(-40, 130, 356, 40, 8), ink.accentDark),
        pen.solid(poly(pts`316 132, 346 206, 316 206`, 4), ink.accent),
        pen.solid(box(-36, -96, 130, 228, 6), ink.base),
        pen.flat(box(62, -92, 28, 220, 4), ink.dark),
        pen.solid(box(-12, -66, 76, 86, 12), ink.pale, 2.6),
        pen.disc(26, -10, 23, ink.light, 2.4),
        pen.disc(19, -14, 3.4, ink.line),
        pen.disc(34, -14, 3.4, ink.line),
        pen.hair('M18 -2Q26 6 35 -2', 2.4),
        pen.solid(
          roof === 'flat' ? box(-58, -128, 174, 34, 8) : 'M-56 -94C-40 -150 96 -150 114 -94Z',
          ink.accent,
        ),
        pen.hair(roof === 'flat' ? 'M-44 -118H100' : 'M-30 -110C0 -128 60 -128 84 -112', 4, ink.pale, 0.8),
        pen.solid(`M146 26L138 ${26 - funnel}H190L182 26Z`, ink.accentDark),
        pen.solid(box(128, 10 - funnel, 72, 22, 6), ink.accent),
        pen.solid('M228 24A26 26 0 0 1 280 24Z', ink.accent),
        pen.solid(box(92, 20, 214, 112, 54), ink.light),
        pen.flat(box(96, 84, 206, 45, 30), ink.base),
        pen.hair('M132 22V130M252 22V130', 9, ink.accent),
        pen.hair('M127 22V130M137 22V130M247 22V130M257 22V130', 1.8),
        pen.disc(304, 76, 31, ink.accent, 3),
        pen.disc(304, 76, 19, ink.pale, 2),
        wheel(-258, 180, 48),
        wheel(-142, 180, 48),
        wheel(30, 170, 60),
        wheel(162, 184, 46),
        wheel(268, 184, 46),
        pen.hair('M30 170L162 184L268 184', 11, ink.line),
        pen.hair('M30 170L162 184L268 184', 6, ink.base),
        ...upTo(3).map((puff) =>
          pen.disc(150 - puff * 34, -40 - funnel - puff * 34, 20 + puff * 9, ink.pale, 2),
        ),
      ].join(''),
      dimensions: [
        { key: 'length', x1: -318, y1: 290, x2: 346, y2: 290 },
        { key: 'height', x1: -350, y1: -130, x2: -350, y2: 230 },
      ],
      callouts: [
        { x: 30, y: 170, side: 'left' },
        { x: 230, y: 60, side: 'right' },
      ],
      focus: { x: 120, y: 30, size: 360 },
    },
    'even',
  )
}

/** Interlocking bricks built into a stepped house, loose bricks beside it. */
const bricks = ({ ink, rand, stretch }: DrawingInput) => {
  const pen = penOf(ink)
  const rows = pick(rand, [3, 4] as const)
  const flag = rand() < 0.5
  const at = spaceAt(-262, 150, [0.86, 0.24, 0.56, -0.34])
  const tones = [
    skinOf(ink),
    trimOf(ink),
    { light: '#fff', base: ink.pale, dark: ink.light },
    { light: ink.base, base: ink.dark, dark: ink.deep },
  ]
  const unit = 70
  const tall = 64
  const stud = (x: number, y: number, z: number, tone: (typeof tones)[number]) => {
    const [px, py] = at(x, y, z)
    return `${pen.solid(`M${(px - 21).toFixed(1)} ${(py - 13).toFixed(1)}v13a21 12 0 0 0 42 0v-13Z`, tone.base, 2.2)}${pen.solid(oval(px, py - 13, 21, 12), tone.light, 2.2)}`
  }
  const brick = (x: number, y: number, z: number, w: number, d: number, tone: (typeof tones)[number]) =>
    [
      block(pen, at, { x: x * unit, y: y * unit, z: z * tall, w: w * unit, d: d * unit, h: tall }, tone),
      ...upTo(d).flatMap((back) =>
        upTo(w).map((along) =>
          stud((x + along + 0.5) * unit, (y + d - 1 - back + 0.5) * unit, (z + 1) * tall, tone),
        ),
      ),
    ].join('')
  const tone = (index: number) => tones[index % tones.length] ?? skinOf(ink)
  const shift = Math.floor(rand() * 4)
  const wall = upTo(rows).map((row) => {
    const w = 6 - row
    const cut = 1 + ((row + shift) % 3)
    return cut >= w
      ? brick(0, 1, row, w, 2, tone(row + shift))
      : brick(0, 1, row, cut, 2, tone(row + shift)) + brick(cut, 1, row, w - cut, 2, tone(row + shift + 1))
  })
  const [fx, fy] = at(unit, unit * 2, rows * tall + 20)
  return staged(
    stretch,
    {
      art: [
        pen.flat(
          poly(
            [
              at(-20, -80, 0),
              at(unit * 6 + 40, -80, 0),
              at(unit * 6 + 60, unit * 3, 0),
              at(-20, unit * 3, 0),
            ],
            40,
          ),
          ink.line,
          0.1,
        ),
        ...wall,
        flag
          ? `${pen.tube(`M${fx.toFixed(0)} ${fy.toFixed(0)}V${(fy - 130).toFixed(0)}`, 6, ink.line)}${pen.solid(
              curve(
                [
                  [fx, fy - 130],
                  [fx, fy - 130],
                  [fx + 44, fy - 140],
                  [fx + 90, fy - 120],
                  [fx + 90, fy - 120],
                  [fx + 86, fy - 74],
                  [fx + 86, fy - 74],
                  [fx + 44, fy - 86],
                  [fx, fy - 74],
                  [fx, fy - 74],
                ],
                true,
              ),
              ink.accent,
            )}`
          : '',
        brick(0.2, -1.4, 0, 2, 1, tone(shift + 2)),
        brick(3.4, -1.5, 0, 1, 1, tone(shift + 1)),
        brick(5, -1, 0, 1, 1, tone(shift)),
      ].join(''),
      dimensions: [
        { key: 'width', x1: -290, y1: 250, x2: 20, y2: 334 },
        { key: 'height', x1: -320, y1: 90 - rows * tall, x2: -320, y2: 110 },
      ],
      callouts: [
        { x: -120, y: 60, side: 'left' },
        { x: 200, y: 80, side: 'right' },
      ],
      focus: { x: -40, y: 20, size: 360 },
    },
    'even',
  )
}

/** Wooden train or building bricks. */
export const toys: Drawing = (input) => (input.rand() < 0.5 ? train(input) : bricks(input))
