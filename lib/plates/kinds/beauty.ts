import { thing } from '@/lib/plates/kinds/thing'
import { box, curve, moved, poly, pts, stroke, upTo } from '@/lib/plates/shapes-home'
import { skinOf, trimOf, turned } from '@/lib/plates/solids-home'
import type { Drawing } from '@/lib/plates/types'

const comb = thing({ left: -310, right: 310, top: -80, bottom: 80 }, (pen, ink) => [
  pen.ground(0, 92, 310, 10),
  pen.solid(
    curve(
      pts`-310 -40, -300 -66, -260 -78, 260 -78, 300 -66, 310 -40, 310 76, 310 76, 290 76, 290 76, 290 -18, 290 -18, -290 -18, -290 -18, -290 76, -290 76, -310 76, -310 76, -310 -40`,
      true,
    ),
    ink.base,
  ),
  pen.flat(box(-300, -40, 600, 22), ink.dark),
  ...upTo(20).map((i) =>
    pen.solid(
      poly(pts`${-282 + i * 14} -20, ${-275 + i * 14} -20, ${-277 + i * 14} 76, ${-280 + i * 14} 76`, 2),
      ink.base,
      1.6,
    ),
  ),
  ...upTo(36).map((i) =>
    pen.solid(
      poly(pts`${4 + i * 8} -20, ${8.5 + i * 8} -20, ${7.5 + i * 8} 76, ${5 + i * 8} 76`),
      ink.base,
      1.2,
    ),
  ),
  pen.hair(stroke([-260, -60], [220, -60]), 5, ink.light),
])

const tweezers = thing({ left: -310, right: 310, top: -56, bottom: 56 }, (pen, ink) => [
  pen.ground(0, 76, 300, 10),
  pen.solid(
    curve(
      pts`-310 0, -296 -40, -200 -56, 60 -50, 240 -24, 310 -8, 310 -8, 296 8, 240 -4, 60 -22, -190 -20, -250 0`,
      true,
    ),
    ink.light,
  ),
  pen.solid(
    curve(
      pts`-310 0, -296 40, -200 56, 60 50, 240 26, 310 10, 310 10, 296 -4, 240 6, 60 22, -190 20, -250 0`,
      true,
    ),
    ink.base,
  ),
  pen.hair(curve(pts`-270 36, -190 46, 60 40, 240 20`), 7, ink.dark),
  pen.disc(-272, 0, 12, ink.accent, 2),
  ...upTo(5).map((i) => pen.hair(`M${-60 + i * 16} -46l6 18`, 2, ink.line, 0.5)),
])

const razor = thing(
  { left: -120, right: 120, top: -280, bottom: 280 },
  (pen, ink) => [
    pen.ground(0, 290, 80, 10),
    turned(pen, 0, pts`-190 22, -150 18, -120 26, 200 26, 236 32, 262 32, 276 26`, skinOf(ink)),
    ...upTo(22).map((i) =>
      pen.hair(
        `M-25 ${-100 + i * 13}L25 ${-88 + i * 13}M-25 ${-88 + i * 13}L25 ${-100 + i * 13}`,
        1.4,
        ink.dark,
      ),
    ),
    pen.solid(
      curve(
        pts`-120 -216, -120 -246, -90 -276, 90 -276, 120 -246, 120 -216, 60 -196, -60 -196, -120 -216`,
        true,
      ),
      ink.light,
    ),
    pen.flat(curve(pts`-116 -222, 0 -236, 116 -222, 60 -202, -60 -202, -116 -222`, true), ink.dark),
    pen.solid(box(-128, -234, 256, 9, 3), ink.pale, 2),
    ...upTo(11).map((i) => pen.hair(`M${-90 + i * 18} -222v12`, 2, ink.line)),
  ],
  false,
)

const clipper = thing(
  { left: -90, right: 90, top: -290, bottom: 290 },
  (pen, ink) => [
    pen.ground(0, 298, 110, 12),
    ...upTo(14).map((i) => pen.solid(box(-84 + i * 12, -292, 8, 40, 2), ink.pale, 1.6)),
    pen.solid(poly(pts`-92 -256, 92 -256, 74 -190, -74 -190`, 6), ink.pale),
    pen.solid(
      curve(
        pts`-76 -200, -76 -200, -88 -120, -66 20, -72 220, -50 290, 50 290, 72 220, 66 20, 88 -120, 76 -200, 76 -200`,
        true,
      ),
      ink.base,
    ),
    pen.flat(
      curve(pts`24 -196, 40 20, 40 220, 24 284, 48 284, 68 220, 62 20, 82 -120, 72 -196, 24 -196`, true),
      ink.dark,
    ),
    pen.solid(box(-30, -100, 60, 110, 28), ink.accent),
    pen.solid(box(-18, -86, 36, 44, 16), ink.accentDark, 2),
    ...upTo(6).map((i) => pen.hair(`M-52 ${90 + i * 20}H34`, 4, ink.dark)),
    pen.disc(-6, 246, 8, ink.accent, 2),
  ],
  false,
)

const sponges = thing(
  { left: 62, right: 278, top: -170, bottom: 170 },
  (pen, ink) => {
    const drop = (fill: string, shade: string) =>
      pen.solid(
        curve(
          pts`0 -170, 0 -170, -70 -50, -108 60, -70 150, 0 170, 70 150, 108 60, 70 -50, 0 -170, 0 -170`,
          true,
        ),
        fill,
      ) +
      pen.flat(curve(pts`6 -150, 62 -46, 98 60, 64 142, 0 162, 48 90, 40 -30, 6 -150`, true), shade) +
      pen.dots(
        upTo(16).map((i) => [-54 + (i % 4) * 26 + (i % 3) * 5, 10 + Math.floor(i / 4) * 34]),
        5,
        shade,
      )
    return [
      pen.ground(0, 176, 300, 16),
      moved(`<g transform="scale(.86)">${drop(ink.light, ink.base)}</g>`, -200, 24, -8),
      moved(`<g transform="scale(.86)">${drop(ink.accent, ink.accentDark)}</g>`, -10, 24, 6),
      moved(drop(ink.base, ink.dark), 170, 0),
    ]
  },
  false,
)

const scalpBrush = thing({ left: -190, right: 190, top: -200, bottom: 190 }, (pen, ink) => [
  pen.ground(0, 196, 190, 14),
  ...upTo(11).map((i) => {
    const x = -150 + i * 30
    return pen.solid(
      curve(
        pts`${x - 14} 90, ${x - 14} 90, ${x - 5} 180, ${x} 188, ${x + 5} 180, ${x + 14} 90, ${x + 14} 90`,
        true,
      ),
      i % 2 ? ink.light : ink.base,
      2.2,
    )
  }),
  turned(pen, 0, pts`-10 120, 0 172, 40 190, 90 186, 100 176`, skinOf(ink)),
  turned(pen, 0, pts`-190 60, -180 82, -130 92, -60 70, -6 124, 0 130`, trimOf(ink), { top: ink.accent }),
  pen.hair(curve(pts`-50 -150, -58 -110, -44 -70`), 7, ink.pale),
])

const nailSet = thing({ left: -300, right: 300, top: -190, bottom: 190 }, (pen, ink) => [
  pen.ground(0, 204, 310, 12),
  pen.solid(box(-300, -190, 600, 380, 30), ink.base),
  pen.flat(box(-284, -174, 568, 348, 20), ink.dark),
  pen.dashes(box(-290, -180, 580, 360, 24), 2.4, ink.light, '9 7'),
  moved(
    pen.solid(
      curve(pts`-20 -130, -26 -100, -20 120, 20 120, 26 -100, 20 -130, 0 -140, -20 -130`, true),
      ink.pale,
    ) +
      pen.solid(box(-10, -60, 20, 150, 8), ink.light, 2) +
      pen.disc(0, -70, 9, ink.accent, 2),
    -200,
    6,
  ),
  moved(
    `<g transform="scale(.72)">${pen.solid(curve(pts`-20 -130, -26 -100, -20 120, 20 120, 26 -100, 20 -130, 0 -140, -20 -130`, true), ink.pale)}${pen.solid(box(-10, -60, 20, 150, 8), ink.light, 2)}${pen.disc(0, -70, 9, ink.accent, 2)}</g>`,
    -120,
    20,
  ),
  pen.solid(poly(pts`-56 -130, -34 -130, -36 140, -54 140`, 8), ink.pale),
  ...upTo(16).map((i) => pen.hair(`M-54 ${-40 + i * 11}l18 8`, 1.6, ink.line, 0.5)),
  ...[30, 110].map((x) =>
    pen.tube(curve(pts`${x} 130, ${x - 34} 90, ${x} 56, ${x + 34} 90, ${x} 130`), 8, ink.accent),
  ),
  pen.solid(curve(pts`34 66, 60 -30, 96 -130, 84 -20, 52 70`, true), ink.pale),
  pen.solid(curve(pts`106 66, 80 -30, 44 -130, 56 -20, 88 70`, true), ink.light),
  pen.disc(70, 6, 8, ink.accent, 2),
  pen.solid(poly(pts`196 -140, 212 -140, 214 140, 194 140`, 6), ink.pale),
  pen.solid(poly(pts`246 -140, 258 -120, 262 140, 242 140`, 6), ink.light),
  pen.hair('M-276 60H276', 26, ink.base),
  pen.hair('M-276 47H276M-276 73H276', 2),
])

/** Tools for hair, skin and nails by "slug/form". */
export const beautyTools: Record<string, Drawing> = {
  'beauty-tools/comb': comb,
  'beauty-tools/tweezers': tweezers,
  'beauty-tools/razor': razor,
  'beauty-tools/clipper': clipper,
  'beauty-tools/sponge': sponges,
  'beauty-tools/scalp': scalpBrush,
  'beauty-tools/nail': nailSet,
}
