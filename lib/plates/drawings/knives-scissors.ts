import { between, curve, moved, oval, penOf, pick, poly, pts, staged, upTo } from '@/lib/plates/shapes-home'
import type { Drawing } from '@/lib/plates/types'

/** Kitchen knife (chef, santoku, cleaver or boning profile) laid above a pair of scissors. */
export const knivesScissors: Drawing = ({ ink, rand, stretch }) => {
  const pen = penOf(ink)
  const profile = pick(rand, ['chef', 'santoku', 'cleaver', 'boning'] as const)
  const grip = pick(rand, ['riveted', 'octagon', 'ringed'] as const)
  const layers = rand() < 0.5
  const bows = between(rand, 46, 60)
  const open = between(rand, 9, 17)
  const blades = {
    chef: pts`-40 -46, -40 -46, 160 -44, 270 -26, 336 24, 336 24, 250 48, 100 58, -44 56, -44 56, -40 -46`,
    santoku: pts`-40 -50, -40 -50, 190 -48, 280 -34, 322 6, 326 34, 326 34, 240 50, 100 56, -44 56, -44 56, -40 -50`,
    cleaver: pts`-40 -84, -40 -84, 140 -88, 316 -84, 316 -84, 328 -70, 326 62, 326 62, 150 72, -44 64, -44 64, -40 -84`,
    boning: pts`-40 -28, -40 -28, 120 -34, 250 -26, 338 -6, 338 -6, 220 26, 90 26, 0 32, -44 40, -44 40, -40 -28`,
  }
  const low = { chef: 36, santoku: 36, cleaver: 40, boning: 14 }[profile]
  const bevels = {
    chef: pts`-44 34, 100 38, 240 30, 336 24, 336 24, 250 48, 100 58, -44 56, -44 56, -44 34`,
    santoku: pts`-44 36, 100 38, 240 34, 326 22, 326 22, 326 34, 240 50, 100 56, -44 56, -44 56, -44 36`,
    cleaver: pts`-44 42, 150 50, 326 42, 326 42, 326 62, 326 62, 150 72, -44 64, -44 64, -44 42`,
    boning: pts`-44 22, 0 18, 90 14, 220 12, 338 -6, 338 -6, 220 26, 90 26, 0 32, -44 40, -44 40, -44 22`,
  }
  const wave = upTo(15).map(
    (step) =>
      [-40 + step * 25 - (profile === 'chef' && step > 13 ? 10 : 0), low - 22 + (step % 2 ? -7 : 5)] as const,
  )
  const grips = {
    riveted: [
      pen.solid(
        curve(
          pts`-72 -40, -72 -40, -180 -34, -290 -44, -326 -30, -334 10, -318 40, -296 46, -280 30, -180 34, -76 44, -76 44, -72 -40`,
          true,
        ),
        ink.base,
      ),
      pen.flat(
        curve(
          pts`-74 16, -180 12, -290 16, -332 8, -318 38, -296 44, -280 28, -180 32, -76 42, -76 42, -74 16`,
          true,
        ),
        ink.dark,
      ),
      pen.hair(curve(pts`-90 -28, -180 -24, -290 -32`), 6, ink.light),
      ...[-118, -196, -274].map(
        (x) => `${pen.disc(x, 0, 12, ink.accent, 2.4)}${pen.disc(x - 3, -3, 4, ink.pale)}`,
      ),
    ],
    octagon: [
      pen.solid(poly(pts`-76 -34, -320 -40, -330 -30, -330 34, -320 42, -76 38`, 6), ink.base),
      pen.flat(poly(pts`-76 14, -330 16, -330 34, -320 42, -76 38`, 4), ink.dark),
      pen.flat(poly(pts`-76 -34, -320 -40, -330 -30, -330 -20, -76 -16`, 4), ink.light),
      pen.solid(poly(pts`-76 -36, -130 -38, -130 40, -76 40`, 3), ink.accent, 2.6),
      ...upTo(3).map((line) =>
        pen.hair(
          curve([
            [-160 - line * 40, -8 + line * 4],
            [-220 - line * 20, -2 + line * 6],
            [-300, -6 + line * 8],
          ]),
          1.5,
          ink.deep,
          0.6,
        ),
      ),
    ],
    ringed: [
      pen.solid(
        curve(
          pts`-74 -34, -74 -34, -150 -44, -230 -36, -310 -42, -332 0, -310 44, -230 36, -150 42, -74 38, -74 38, -74 -34`,
          true,
        ),
        ink.base,
      ),
      pen.flat(
        curve(pts`-74 14, -150 16, -230 12, -328 8, -310 42, -230 34, -150 40, -74 36, -74 36, -74 14`, true),
        ink.dark,
      ),
      ...[-96, -112, -296].map((x) => pen.hair(`M${x} -36V38`, 6, ink.accent)),
      pen.hair(curve(pts`-130 -26, -210 -22, -280 -26`), 6, ink.light),
    ],
  }
  const knife = [
    moved(pen.flat(curve(blades[profile], true), ink.line, 0.1), 6, 16),
    pen.solid(curve(blades[profile], true), ink.pale),
    pen.flat(curve(bevels[profile], true), '#fff'),
    layers
      ? upTo(3)
          .map((row) => moved(pen.hair(curve(wave), 1.6, ink.line, 0.35 - row * 0.08), 0, -row * 7))
          .join('')
      : pen.hair(curve(bevels[profile].slice(0, 5)), 1.6, ink.line, 0.7),
    pen.hair(curve(blades[profile], true), 3),
    pen.hair('M-20 -22H26M-20 -12H12', 2.4, ink.line, 0.5),
    pen.disc(44, -17, 8, 'none', 2),
    pen.solid(poly(pts`-40 -48, -78 -42, -80 46, -46 58`, 6), ink.accent, 2.6),
    ...grips[grip],
  ].join('')
  const half = (side: 1 | -1) => {
    const y = (value: number) => value * side
    return [
      pen.solid(
        curve(
          [
            [-20, y(-16)],
            [-20, y(-16)],
            [140, y(-22)],
            [310, y(0)],
            [310, y(0)],
            [120, y(14)],
            [-20, y(16)],
            [-20, y(16)],
          ],
          true,
        ),
        ink.pale,
      ),
      pen.flat(
        curve(
          [
            [0, y(4)],
            [140, y(2)],
            [306, y(0)],
            [306, y(0)],
            [120, y(13)],
            [-10, y(14)],
            [0, y(4)],
          ],
          true,
        ),
        ink.accent,
        0.6,
      ),
      pen.hair(
        curve([
          [0, y(4)],
          [140, y(2)],
          [306, y(0)],
        ]),
        1.5,
      ),
      pen.tube(
        curve([
          [-20, 0],
          [-90, y(16)],
          [-150, y(34)],
        ]),
        17,
        ink.base,
        ink.light,
      ),
      `<path d="${oval(-150 - bows * 1.2, y(52), bows * 1.6, bows)}${oval(-150 - bows * 1.2, y(52), bows * 1.6 - 24, bows - 22)}" fill="${ink.base}" fill-rule="evenodd" stroke="${ink.line}" stroke-width="3"/>`,
      pen.hair(
        curve([
          [-150 - bows * 2.4, y(30)],
          [-150 - bows * 1.2, y(52 - bows + 10)],
          [-160, y(34)],
        ]),
        5,
        side > 0 ? ink.dark : ink.light,
      ),
    ].join('')
  }
  const scissors = [
    moved(half(-1), 0, 0, open),
    moved(half(1), 0, 0, -open),
    pen.disc(2, 0, 19, ink.accent, 3),
    pen.disc(2, 0, 12, ink.accentDark),
    pen.hair('M-6 -6L10 6', 3.4),
  ].join('')
  return staged(
    stretch,
    {
      art: [
        moved(knife, 0, profile === 'cleaver' ? -140 : -160, -9),
        moved(`<g transform="scale(0.94)">${scissors}</g>`, 40, 150, -7),
      ].join(''),
      dimensions: [
        { key: 'length', x1: -326, y1: -270, x2: 330, y2: -270 },
        { key: 'height', x1: 360, y1: -230, x2: 360, y2: -120 },
      ],
      callouts: [
        { x: 180, y: -150, side: 'right' },
        { x: -196, y: -128, side: 'left' },
      ],
      focus: { x: -40, y: -130, size: 360 },
    },
    'even',
  )
}
