import { thing } from '@/lib/plates/kinds/thing'
import { between, box, curve, pts, upTo } from '@/lib/plates/shapes-home'
import { skinOf, turned } from '@/lib/plates/solids-home'
import type { Drawing } from '@/lib/plates/types'

const stick = thing(
  { left: -66, right: 66, top: -296, bottom: 280 },
  (pen, ink, rand) => [
    pen.ground(0, 286, 90, 12),
    pen.tube(curve(pts`10 -290, 20 -330, 120 -300, 180 -320`), 8, ink.line),
    turned(pen, 0, pts`60 30, 200 28, 230 60, 264 66, 276 64`, {
      light: '#ffffff',
      base: ink.pale,
      dark: ink.light,
    }),
    pen.solid('M-44 262Q-22 236 0 262Q22 236 44 262V274H-44Z', ink.deep, 2),
    turned(pen, 0, pts`-296 44, -280 56, -120 54, 20 62, 44 52, 60 38`, skinOf(ink)),
    pen.solid(box(-26, -226, 52, between(rand, 120, 150), 24), ink.accent),
    pen.disc(0, -196, 13, ink.accentDark, 2),
    pen.hair('M-52 10C-20 20 20 20 52 10', 5, ink.accent),
  ],
  false,
)

const pillow = (isCased: boolean): Drawing =>
  thing({ left: -310, right: 310, top: -190, bottom: 190 }, (pen, ink) => [
    pen.ground(0, 200, 300, 16),
    pen.solid(
      curve(
        pts`-300 -160, -300 -160, 0 -204, 300 -160, 300 -160, 312 0, 300 160, 300 160, 0 204, -300 160, -300 160, -312 0, -300 -160, -300 -160`,
        true,
      ),
      ink.base,
    ),
    pen.flat(
      curve(
        pts`-290 158, -290 158, 0 201, 297 158, 297 158, 308 0, 296 -140, 296 -140, 274 20, 220 104, 40 140, -290 158, -290 158`,
        true,
      ),
      ink.dark,
    ),
    pen.flat(
      curve(
        pts`-280 -146, -280 -146, -120 -176, 60 -186, 60 -186, -80 -140, -250 -96, -280 -146, -280 -146`,
        true,
      ),
      ink.light,
    ),
    ...upTo(4).map((i) =>
      pen.hair(
        curve(
          pts`${-230 + i * 140} ${i % 2 ? 110 : -110}, ${-200 + i * 140} ${i % 2 ? 70 : -76}, ${-150 + i * 140} ${i % 2 ? 60 : -60}`,
        ),
        2.4,
        ink.deep,
        0.6,
      ),
    ),
    isCased
      ? pen.hair(curve(pts`214 -184, 204 0, 214 184`), 3) +
        pen.hair(curve(pts`202 -184, 192 0, 202 184`), 2, ink.light)
      : pen.dashes(curve(pts`-286 -148, 0 -190, 286 -148`), 2.4, ink.deep, '8 7'),
    pen.solid(box(232, 128, 44, 30, 3), ink.pale, 1.8),
  ])

const pouch = thing(
  { left: -190, right: 190, top: -200, bottom: 270 },
  (pen, ink) => [
    pen.ground(0, 276, 190, 14),
    pen.tube(curve(pts`-150 -120, -230 -100, -240 -20, -210 30`), 8, ink.accent),
    pen.tube(curve(pts`150 -120, 230 -100, 240 -20, 210 30`), 8, ink.accent),
    pen.solid(
      curve(
        pts`-150 -200, -80 -186, 0 -200, 80 -186, 150 -200, 150 -200, 128 -130, 176 0, 190 200, 160 268, 0 274, -160 268, -190 200, -176 0, -128 -130, -150 -200, -150 -200`,
        true,
      ),
      ink.base,
    ),
    pen.flat(
      curve(pts`60 -120, 120 0, 130 200, 90 268, 160 264, 186 200, 172 0, 124 -124, 60 -120`, true),
      ink.dark,
    ),
    pen.hair('M-132 -128H132', 14, ink.accent),
    pen.hair('M-132 -136H132M-132 -120H132', 2),
    ...upTo(9).map((i) =>
      pen.hair(curve(pts`${-112 + i * 28} -112, ${-122 + i * 30} -60, ${-126 + i * 32} 0`), 2, ink.deep, 0.6),
    ),
    pen.solid(box(-50, 90, 100, 70, 4), ink.pale, 2),
    pen.hair('M-32 116H32M-20 136H20', 4, ink.accentDark),
  ],
  false,
)

/** Household things by "slug/form". */
export const household: Record<string, Drawing> = {
  'blenders/stick': stick,
  'quilts/pillow': pillow(false),
  'bedding-sets/pillowcase': pillow(true),
  'storage-household/pouch': pouch,
}
