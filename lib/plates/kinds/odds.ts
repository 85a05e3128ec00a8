import { thing } from '@/lib/plates/kinds/thing'
import { vessel } from '@/lib/plates/kinds/vessels'
import { box, curve, oval, poly, pts, upTo } from '@/lib/plates/shapes-home'
import type { Drawing } from '@/lib/plates/types'

const bolt: Drawing = thing(
  { left: -290, right: 290, top: -112, bottom: 240, across: ['width'], up: [] },
  (pen, ink) => [
    pen.ground(0, 240, 300, 18),
    pen.solid(
      curve(pts`-250 90, -250 90, -290 200, -280 240, 180 240, 220 240, 260 100, 260 100`, true),
      ink.light,
    ),
    ...upTo(12).map((i) => pen.hair(`M${-240 + i * 40} 120L${-262 + i * 40} 232`, 2, ink.base)),
    pen.solid('M-260 -110H250A60 112 0 0 1 250 114H-260Z', ink.base),
    pen.flat('M-260 40H300A60 112 0 0 1 250 112H-260Z', ink.dark),
    ...upTo(6).map((i) => pen.hair(`M-200 ${-84 + i * 34}H270`, 2, ink.light, 0.6)),
    pen.solid(oval(-260, 2, 62, 112), ink.light),
    ...[88, 62, 38].map((r) => pen.hair(oval(-260, 2, r * 0.55, r), 3, ink.dark)),
    pen.solid(oval(-260, 2, 13, 22), ink.accent),
    pen.solid(box(40, -50, 130, 84, 4), ink.pale, 2.2),
    pen.hair('M58 -24H152M58 0H126', 5, ink.accentDark),
  ],
)

const spoon: Drawing = thing({ left: -300, right: 300, top: -130, bottom: 130 }, (pen, ink) => [
  pen.ground(0, 146, 300, 14),
  pen.solid(
    curve(
      pts`-300 20, -270 -90, -150 -120, -60 -70, 40 -30, 280 -66, 280 -66, 300 -44, 280 -20, 280 -20, 60 24, -40 60, -130 110, -260 100, -300 20`,
      true,
    ),
    ink.base,
  ),
  pen.flat(
    curve(pts`-276 16, -250 -66, -150 -94, -80 -50, -90 20, -150 70, -240 74, -276 16`, true),
    ink.dark,
  ),
  pen.hair(curve(pts`-240 -30, -200 -66, -150 -72`), 7, ink.pale),
  pen.hair(curve(pts`-30 -10, 80 -12, 260 -46`), 4, ink.light),
  pen.solid(poly(pts`90 40, 190 20, 270 60, 250 112, 120 120, 70 84`, 10), ink.light),
  pen.flat(poly(pts`160 60, 262 64, 248 108, 122 116`, 8), ink.base),
  pen.hair('M92 44L160 62L266 62M160 62L122 116', 2.2),
])

const sachet: Drawing = thing(
  { left: -190, right: 190, top: -270, bottom: 270 },
  (pen, ink) => [
    pen.ground(0, 282, 190, 12),
    pen.solid(poly(pts`-190 -270, 190 -270, 190 270, -190 270`, 8), ink.base),
    pen.flat(poly(pts`60 -240, 188 -240, 188 240, 110 240`, 4), ink.dark),
    ...[-256, 256].map((y) => pen.hair(`M-184 ${y}H184`, 22, ink.light)),
    ...upTo(18).map((i) => pen.hair(`M${-178 + i * 21} -266v20M${-178 + i * 21} 246v20`, 2, ink.dark)),
    pen.solid(
      curve(pts`0 -150, -96 -110, -104 10, -60 110, 0 136, 60 110, 104 10, 96 -110, 0 -150`, true),
      ink.pale,
    ),
    ...[-42, 42].map((x) => pen.solid(oval(x, -40, 26, 12), ink.base, 2.2)),
    pen.solid(oval(0, 66, 30, 11), ink.base, 2.2),
    pen.hair('M0 -30L-12 24H12', 2.4),
    pen.hair('M-90 180H90M-60 206H60', 6, ink.accent),
  ],
  false,
)

const ridge: Drawing = thing(
  { left: -310, right: 310, top: -130, bottom: 130, up: ['height'] },
  (pen, ink) => [
    pen.ground(0, 140, 320, 16),
    ...upTo(3).map((i) =>
      pen.hair(
        curve(pts`-60 -180, ${-90 + i * 20} -220, ${-40 + i * 24} -250, ${-70 + i * 16} -290`),
        3,
        ink.line,
        0.25,
      ),
    ),
    pen.tube('M-60 -128V-180', 5, ink.accent),
    pen.solid(
      curve(
        pts`-310 130, -310 130, -250 30, -200 -20, -170 10, -110 -90, -60 -130, -20 -70, 30 -10, 80 -84, 120 -40, 170 20, 214 -30, 260 50, 310 130, 310 130`,
        true,
      ),
      ink.base,
    ),
    pen.flat(
      curve(
        pts`-60 -124, -60 -124, -80 0, -40 126, 308 126, 308 126, 260 54, 214 -24, 190 40, 150 20, 82 -78, 60 40, 20 4, -60 -124`,
        true,
      ),
      ink.dark,
    ),
    pen.hair(curve(pts`-250 70, -200 30, -150 60`), 5, ink.light),
  ],
)

/** Things that fit no other shelf, by "slug/form". */
export const odds: Record<string, Drawing> = {
  'curtains-fabric/bolt': bolt,
  'tableware/spoon': spoon,
  'skincare/sachet': sachet,
  'vases-decor/ridge': ridge,
  'vases-decor/moon': vessel({
    solids: [{ rings: pts`-220 84, -206 86, -186 108, -110 190, 0 224, 110 196, 196 126, 226 98, 236 98` }],
    front: (pen, ink) =>
      pen.solid(oval(0, -220, 84, 14), ink.light, 2.4) + pen.flat(oval(0, -218, 66, 10), ink.deep),
    measured: { r: 222, top: -232, bottom: 240 },
  }),
  'vases-decor/pleated': vessel({
    solids: [{ rings: pts`-230 120, -200 132, 180 150, 226 140, 236 136` }],
    front: (pen, ink) =>
      upTo(17)
        .map((i) => {
          const x = -118 + i * 14.8
          return pen.hair(`M${x} -216L${x * 1.18} 252`, 2.6, i % 2 ? ink.dark : ink.light)
        })
        .join('') +
      pen.solid(oval(0, -230, 120, 19), ink.light, 2.4) +
      pen.flat(oval(0, -227, 104, 14), ink.deep),
    measured: { r: 150, top: -240, bottom: 252 },
  }),
  'storage-household/mop': vessel({
    behind: (pen, ink) => pen.tube('M40 -60L120 -300', 13, ink.accent, ink.pale),
    solids: [{ rings: pts`-40 210, -30 214, 200 176, 220 170`, top: 'deep' }],
    front: (pen, ink) =>
      pen.solid(oval(0, -40, 210, 34), 'none', 3) +
      pen.hair('M-4 -74V-6', 12, ink.light) +
      pen.solid(poly(pts`20 -66, 190 -40, 180 -24, 10 -46`, 6), ink.pale, 2.4) +
      pen.tube(curve(pts`-208 -30, -180 110, 180 110, 208 -30`), 8, ink.accentDark),
    measured: { r: 214, top: -300, bottom: 226 },
  }),
}
