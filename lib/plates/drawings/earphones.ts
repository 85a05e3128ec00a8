import {
  arc,
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
import type { Drawing, DrawingInput } from '@/lib/plates/types'

/** Open charging case with both earbuds lifted out. */
const buds = ({ ink, rand, stretch }: DrawingInput) => {
  const pen = penOf(ink)
  const stem = between(rand, 60, 112)
  const tip = rand() < 0.65
  const wide = Math.round(between(rand, 176, 232))
  const bud = (side: 1 | -1) => {
    const x = (value: number) => value * side
    return [
      tip
        ? `${pen.solid(
            curve(pts`${x(-34)} 14, ${x(-66)} 4, ${x(-78)} 34, ${x(-62)} 62, ${x(-30)} 54`, true),
            ink.pale,
            2.6,
          )}${pen.hair(curve(pts`${x(-62)} 6, ${x(-50)} 32, ${x(-54)} 60`), 1.6)}`
        : pen.solid(oval(x(-40), 34, 20, 26), ink.accentDark, 2.6),
      pen.solid(
        curve(
          pts`${x(-2)} 10, ${x(-2)} 10, ${x(-10)} ${40 + stem}, ${x(4)} ${56 + stem},
        ${x(26)} ${52 + stem}, ${x(34)} ${36 + stem}, ${x(46)} 10, ${x(46)} 10`,
          true,
        ),
        ink.base,
      ),
      pen.flat(
        curve(
          pts`${x(22)} 20, ${x(22)} 20, ${x(14)} ${54 + stem}, ${x(26)} ${52 + stem},
        ${x(33)} ${36 + stem}, ${x(44)} 20, ${x(44)} 20`,
          true,
        ),
        ink.dark,
      ),
      pen.solid(
        curve(
          pts`${x(-50)} 20, ${x(-40)} -22, ${x(0)} -44, ${x(44)} -26, ${x(54)} 14, ${x(36)} 50,
        ${x(-10)} 62, ${x(-44)} 48, ${x(-50)} 20`,
          true,
        ),
        ink.base,
      ),
      pen.flat(
        curve(
          pts`${x(14)} -38, ${x(42)} -24, ${x(51)} 14, ${x(34)} 48, ${x(-8)} 60, ${x(24)} 26,
        ${x(14)} -38`,
          true,
        ),
        ink.dark,
      ),
      pen.hair(curve(pts`${x(-34)} 6, ${x(-26)} -16, ${x(-6)} -30`), 6, ink.light),
      pen.solid(oval(x(26), -4, 9, 14), ink.line, 1.6),
      pen.solid(box(x(12) - 13, 46 + stem, 26, 9, 4), ink.accent, 2),
    ].join('')
  }
  const body = curve(
    pts`${-wide} 70, ${-wide} 70, ${-wide + 6} 190, ${-wide + 70} 272, 0 286, ${wide - 70} 272,
        ${wide - 6} 190, ${wide} 70, ${wide} 70, 0 102, ${-wide} 70`,
    true,
  )
  const lid = curve(
    pts`${-wide} 48, ${-wide} 48, ${-wide + 4} -40, ${-wide + 60} -86, 0 -94, ${wide - 60} -86,
        ${wide - 4} -40, ${wide} 48, ${wide} 48, 0 26, ${-wide} 48`,
    true,
  )
  const hollow = curve(
    pts`${-wide + 16} 36, ${-wide + 20} -30, ${-wide + 70} -66, 0 -74, ${wide - 70} -66,
        ${wide - 20} -30, ${wide - 16} 36, 0 14, ${-wide + 16} 36`,
    true,
  )
  return staged(stretch, {
    art: [
      pen.ground(0, 292, wide + 30, 18),
      pen.solid(lid, ink.base),
      pen.solid(hollow, ink.dark, 2),
      pen.flat(
        curve(
          pts`${-wide + 40} -34, ${-wide + 80} -56, 0 -62, 0 -54, ${-wide + 80} -46, ${-wide + 40} -34`,
          true,
        ),
        ink.light,
        0.8,
      ),
      pen.solid(oval(0, 66, wide, 40), ink.accent),
      pen.solid(oval(0, 68, wide - 18, 30), ink.accentDark, 2),
      moved(bud(-1), -92, -156, -9),
      moved(bud(1), 92, -156, 9),
      ...[-1, 1].map((side) => pen.solid(oval(side * wide * 0.42, 72, 44, 17), ink.line, 2.4)),
      pen.solid(
        `M${-wide} 66A${wide} 40 0 0 0 ${wide} 66L${wide - 6} 190Q${wide - 40} 286 0 286Q${-wide + 40} 286 ${-wide + 6} 190Z`,
        ink.base,
      ),
      pen.flat(
        `M${wide * 0.5} 101Q${wide * 0.86} 90 ${wide - 2} 70L${wide - 8} 190Q${wide - 40} 282 20 284Q${wide * 0.6} 240 ${wide * 0.5} 101Z`,
        ink.dark,
      ),
      pen.hair(curve(pts`${-wide + 18} 104, ${-wide + 22} 180, ${-wide + 50} 232`), 9, ink.light),
      pen.disc(0, 160, 8, ink.accent, 2),
      pen.hair(stroke([-26, 190], [26, 190]), 3, ink.line, 0.45),
      pen.hair(body, 0),
    ].join(''),
    dimensions: [
      { key: 'width', x1: -wide, y1: 335, x2: wide, y2: 335 },
      { key: 'height', x1: -wide - 70, y1: -92, x2: -wide - 70, y2: 288 },
    ],
    callouts: [
      { x: 120, y: -170, side: 'right' },
      { x: 0, y: 160, side: 'left' },
    ],
    focus: { x: 90, y: -120, size: 330 },
  })
}

/** Over-ear headphones from the front. */
const headphones = ({ ink, rand, stretch }: DrawingInput) => {
  const pen = penOf(ink)
  const cup = between(rand, 96, 122)
  const pads = between(rand, 40, 58)
  const rings = pick(rand, [1, 2, 3] as const)
  const band = curve(pts`-224 20, -232 -110, -150 -246, 0 -286, 150 -246, 232 -110, 224 20`)
  const half = (side: 1 | -1) => {
    const x = (value: number) => side * value
    return [
      pen.tube(curve(pts`${x(224)} -20, ${x(230)} 40, ${x(222)} 90`), 13, ink.accent, ink.pale),
      pen.solid(
        curve(
          pts`${x(206)} ${110 - cup}, ${x(160)} ${120 - cup}, ${x(206 - pads - 34)} 110,
        ${x(160)} ${100 + cup}, ${x(206)} ${110 + cup}, ${x(206)} ${110 - cup}`,
          true,
        ),
        ink.accentDark,
      ),
      ...upTo(3).map((fold) =>
        pen.hair(
          curve(pts`${x(192 - fold * 20)} ${120 - cup}, ${x(184 - fold * 24)} 110,
        ${x(192 - fold * 20)} ${100 + cup}`),
          1.5,
          ink.line,
          0.6,
        ),
      ),
      pen.solid(
        curve(
          pts`${x(204)} ${110 - cup}, ${x(250)} ${112 - cup * 0.9}, ${x(282)} ${110 - cup * 0.4},
        ${x(286)} 110, ${x(282)} ${110 + cup * 0.4}, ${x(250)} ${108 + cup * 0.9},
        ${x(204)} ${110 + cup}, ${x(204)} ${110 + cup}, ${x(196)} 110, ${x(204)} ${110 - cup}`,
          true,
        ),
        ink.base,
      ),
      pen.flat(
        curve(
          pts`${x(252)} ${114 - cup * 0.86}, ${x(281)} ${110 - cup * 0.4}, ${x(285)} 110,
        ${x(281)} ${110 + cup * 0.4}, ${x(252)} ${106 + cup * 0.86}, ${x(262)} 110,
        ${x(252)} ${114 - cup * 0.86}`,
          true,
        ),
        ink.dark,
      ),
      pen.hair(
        curve(pts`${x(222)} ${120 - cup * 0.7}, ${x(216)} 110, ${x(222)} ${100 + cup * 0.7}`),
        6,
        ink.light,
      ),
      ...upTo(rings).map((ring) =>
        pen.hair(
          curve(pts`${x(234 + ring * 12)} ${126 - cup * 0.84}, ${x(230 + ring * 12)} 110,
        ${x(234 + ring * 12)} ${94 + cup * 0.84}`),
          1.8,
          ink.deep,
        ),
      ),
      pen.solid(oval(x(286), 110, 8, 30), ink.accent, 2.4),
    ].join('')
  }
  return staged(stretch, {
    art: [
      pen.ground(0, 268, 290, 20),
      pen.tube(band, 34, ink.base),
      pen.hair(curve(arc(0, -60, 214, 206, 200, 300)), 6, ink.light),
      pen.tube(curve(pts`-150 -196, -80 -244, 0 -256, 80 -244, 150 -196`), 26, ink.accent),
      ...upTo(11).map((stitch) =>
        moved(
          pen.hair('M0 -11V11', 1.5, ink.line, 0.5),
          Math.sin((stitch - 5) * 0.14) * 204,
          -60 - Math.cos((stitch - 5) * 0.14) * 196,
          (stitch - 5) * 8,
        ),
      ),
      pen.solid(box(-242, -60, 30, 56, 8), ink.accent, 2.6),
      pen.solid(box(212, -60, 30, 56, 8), ink.accent, 2.6),
      half(-1),
      half(1),
    ].join(''),
    dimensions: [
      { key: 'width', x1: -294, y1: 320, x2: 294, y2: 320 },
      { key: 'height', x1: -340, y1: -306, x2: -340, y2: 110 + cup },
    ],
    callouts: [
      { x: 250, y: 90, side: 'right' },
      { x: -228, y: -30, side: 'left' },
    ],
    focus: { x: 190, y: 90, size: 360 },
  })
}

/** Earbuds in their case, or over-ear headphones. */
export const earphones: Drawing = (input) => (input.rand() < 0.55 ? buds(input) : headphones(input))
