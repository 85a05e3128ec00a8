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
import type { Drawing } from '@/lib/plates/types'

/** Phone case resting on a folding metal stand. */
export const casesStands: Drawing = ({ ink, rand, stretch, part }) => {
  const pen = penOf(ink)
  const cut = pick(rand, ['square', 'wide', 'column'] as const)
  const finish = pick(rand, ['ring', 'grid', 'stripe', 'leather'] as const)
  const corner = between(rand, 30, 46)
  const foot = pick(rand, ['disc', 'plate'] as const)
  const lean = between(rand, 3, 9)
  const shell = box(-132, -270, 264, 500, corner)
  const lens = (x: number, y: number) =>
    `${pen.disc(x, y, 21, ink.line, 2)}${pen.disc(x, y, 12, ink.dark)}${pen.disc(x - 5, y - 5, 3.6, ink.pale)}`
  const cuts = {
    square: `${pen.solid(box(-112, -250, 124, 124, 30), ink.deep, 2.6)}${lens(-80, -218)}${lens(-22, -160)}${lens(-80, -160)}`,
    wide: `${pen.solid(box(-116, -248, 232, 76, 30), ink.deep, 2.6)}${lens(-76, -210)}${lens(-14, -210)}${pen.disc(76, -210, 8, ink.pale)}`,
    column: `${pen.solid(box(-112, -250, 72, 190, 34), ink.deep, 2.6)}${lens(-76, -214)}${lens(-76, -156)}${lens(-76, -98)}`,
  }
  const finishes = {
    ring: `${pen.disc(0, 26, 82, 'none')}${pen.hair(oval(0, 26, 78), 15, ink.pale)}${pen.hair(oval(0, 26, 86), 1.8)}${pen.hair(oval(0, 26, 70), 1.8)}${pen.solid(box(-9, 122, 18, 58, 7), ink.pale, 1.8)}`,
    grid: upTo(6)
      .map((row) =>
        upTo(5)
          .map((column) => pen.flat(`M${-88 + column * 44} ${-34 + row * 40}l9 9l-9 9l-9 -9Z`, ink.light))
          .join(''),
      )
      .join(''),
    stripe: `${pen.flat(box(-132, 60, 264, 34), ink.accent)}${pen.flat(box(-132, 104, 264, 10), ink.accent)}${pen.flat(box(-132, 124, 264, 4), ink.accent)}`,
    leather: `${pen.hair(box(-118, -256, 236, 472, corner - 10), 2.4, ink.pale, 0.01)}${pen.dashes(box(-118, -256, 236, 472, corner - 10), 2.6, ink.light, '9 7')}${pen.solid(box(-62, 40, 124, 96, 10), ink.dark, 2.2)}${pen.dashes(box(-54, 48, 108, 80, 6), 2, ink.light, '7 6')}`,
  }
  const feet = {
    disc: `${pen.solid('M-170 250V268A170 30 0 0 0 170 268V250Z', ink.accentDark)}${pen.solid(oval(0, 250, 170, 30), ink.accent)}${pen.hair(oval(0, 250, 146, 24), 1.6, ink.pale)}`,
    plate: `${pen.solid(poly(pts`-170 264, 170 264, 170 284, -170 284`, 6), ink.accentDark)}${pen.solid(
      poly(pts`-130 216, 130 216, 172 264, -172 264`, 12),
      ink.accent,
    )}${pen.solid(oval(0, 240, 34, 9), ink.accentDark, 2)}`,
  }
  const spare = [
    pen.solid(box(-118, -240, 236, 450, corner), ink.accent),
    pen.solid(box(-104, -226, 208, 422, corner - 8), ink.pale, 2),
    ...upTo(5).map((line) => pen.hair(`M-96 ${-90 + line * 64}L96 ${-130 + line * 64}`, 2, ink.accent, 0.7)),
    pen.solid(box(-88, -208, 92, 100, 24), ink.accentDark, 2.4),
    pen.hair('M-118 120H-104M-118 20H-104M104 -20H118', 2),
  ].join('')
  const rest = [
    feet[foot],
    pen.solid(poly(pts`-30 60, 30 60, 36 252, -36 252`, 4), ink.accent),
    pen.flat(poly(pts`6 60, 30 60, 36 252, 8 252`, 3), ink.accentDark),
    pen.solid(oval(0, 206, 42, 17), ink.pale, 2.4),
  ]
  const phone = moved(
    [
      pen.solid(box(-124, -270, 264, 500, corner), ink.deep),
      pen.solid(shell, ink.base),
      pen.flat(`M128 -150L10 226H${132 - corner}Q128 226 128 ${230 - corner}Z`, ink.dark),
      finishes[finish],
      pen.hair(box(-124, -262, 248, 484, corner - 7), 1.4, ink.light),
      cuts[cut],
      pen.hair(shell, 3),
      pen.solid(box(-138, -90, 9, 66, 4), ink.accent, 2),
      pen.solid(box(-138, -140, 9, 36, 4), ink.accent, 2),
      pen.hair(curve(pts`-112 130, -112 186, -100 206`), 6, ink.light),
    ].join(''),
    -36,
    -28,
    -lean,
  )
  const lip = [
    pen.solid(poly(pts`-120 196, 84 186, 90 214, -114 226`, 10), ink.accent),
    pen.flat(poly(pts`-114 212, 88 201, 89 212, -113 223`, 5), ink.accentDark),
  ]
  return staged(
    stretch,
    {
      shift: -45,
      art: [
        part === 'case' ? '' : pen.ground(0, 290, part ? 190 : 280, 24),
        part ? '' : moved(spare, 168, 64, 13),
        ...(part === 'case' ? [] : rest),
        phone,
        ...(part === 'case' ? [] : lip),
      ].join(''),
      dimensions: [
        { key: 'height', x1: -250, y1: -296, x2: -250, y2: 216 },
        { key: 'width', x1: -172, y1: 335, x2: 172, y2: 335 },
      ],
      callouts: [
        { x: 80, y: -190, side: 'right' },
        { x: 240, y: 60, side: 'right' },
      ],
      focus: { x: -70, y: -140, size: 360 },
    },
    'even',
  )
}
