import { thing } from '@/lib/plates/kinds/thing'
import { arc, box, curve, oval, type Pen, poly, pts, upTo } from '@/lib/plates/shapes-home'
import type { Drawing, PlateInk } from '@/lib/plates/types'

const bud = (pen: Pen, ink: PlateInk, x: number, y: number, way: 1 | -1) =>
  pen.solid(
    curve(
      pts`${x} ${y}, ${x + 60 * way} ${y - 30}, ${x + 78 * way} ${y + 20}, ${x + 40 * way} ${y + 50}, ${x} ${y + 44}, ${x} ${y}`,
      true,
    ),
    ink.pale,
  ) +
  pen.solid(oval(x, y + 24, 44, 50), ink.base) +
  pen.solid(oval(x, y + 24, 24, 28), ink.accent, 2) +
  pen.solid(box(x - 9 - 18 * way, y + 66, 22, 54, 9), ink.dark)

const wired: Drawing = thing(
  {
    left: -280,
    right: 280,
    top: -270,
    bottom: 280,
    across: [],
    up: [],
    points: [
      [204, -190],
      [-204, -190],
    ],
  },
  (pen, ink) => [
    pen.tube(curve(pts`-196 -104, -170 0, -70 60, 0 110, 0 150`), 7, ink.base),
    pen.tube(curve(pts`200 -104, 170 0, 70 60, 0 110, 0 150`), 7, ink.base),
    pen.tube(curve(pts`0 150, 0 190, 120 250, 230 180, 200 90, 100 130, 130 220, 250 250`), 7, ink.base),
    pen.solid(box(-16, 104, 32, 56, 10), ink.accent),
    pen.solid(box(106, -20, 30, 76, 12), ink.accent),
    pen.solid(box(244, 234, 50, 30, 8), ink.accent),
    pen.solid(box(292, 241, 26, 16, 4), ink.pale, 2),
    bud(pen, ink, -180, -220, 1),
    bud(pen, ink, 180, -220, -1),
  ],
)

const neckband: Drawing = thing(
  {
    left: -230,
    right: 230,
    top: -260,
    bottom: 260,
    across: ['width'],
    up: ['length'],
    points: [
      [180, 110],
      [-196, 110],
    ],
  },
  (pen, ink) => [
    pen.tube(curve(arc(0, -30, 210, 226, 150, 390, 20)), 20, ink.base, ink.light),
    pen.solid(poly(pts`-212 40, -172 30, -140 190, -180 206`, 14), ink.dark),
    pen.solid(poly(pts`212 40, 172 30, 140 190, 180 206`, 14), ink.dark),
    pen.disc(168, 100, 8, ink.accent, 2),
    pen.disc(174, 130, 8, ink.accent, 2),
    pen.tube(curve(pts`-160 196, -130 270, -80 230, -86 158`), 6, ink.base),
    pen.tube(curve(pts`160 196, 130 270, 80 230, 90 158`), 6, ink.base),
    bud(pen, ink, -70, 40, 1),
    bud(pen, ink, 70, 40, -1),
  ],
)

const wheel = (pen: Pen, ink: PlateInk, x: number, y: number, r: number) =>
  pen.disc(x, y, r, ink.line, 3) +
  pen.disc(x, y, r * 0.58, ink.pale, 2.4) +
  pen.disc(x, y, r * 0.2, ink.accent, 2)

const scooter: Drawing = thing(
  {
    left: -240,
    right: 240,
    top: -290,
    bottom: 290,
    up: ['height'],
    points: [
      [176, 70],
      [-60, 215],
    ],
  },
  (pen, ink) => [
    pen.ground(0, 292, 270, 16),
    wheel(pen, ink, -196, 246, 42),
    pen.solid(poly(pts`-240 196, 120 206, 196 160, 214 190, 140 246, -226 232`, 14), ink.base),
    pen.flat(poly(pts`-226 214, 120 226, 200 176, 212 190, 140 244, -222 230`, 8), ink.dark),
    ...upTo(7).map((i) => pen.hair(`M${-190 + i * 40} 206l24 1`, 5, ink.light)),
    pen.tube('M196 180L130 -230', 20, ink.accent, ink.pale),
    pen.tube('M190 150L166 0', 30, ink.base, ink.light),
    pen.tube('M40 -250L226 -222', 16, ink.pale),
    pen.tube('M26 -252L84 -243', 26, ink.base, ink.light),
    pen.tube('M186 -228L242 -220', 26, ink.base, ink.light),
    wheel(pen, ink, 168, 242, 48),
    wheel(pen, ink, 236, 232, 48),
  ],
  true,
)

const truck: Drawing = thing(
  { left: -300, right: 300, top: -190, bottom: 230, up: ['height'] },
  (pen, ink) => [
    pen.ground(0, 236, 310, 16),
    pen.solid(poly(pts`-296 110, 292 110, 292 160, -296 160`, 8), ink.deep),
    pen.solid(poly(pts`-306 -150, 70 -110, 92 96, -250 96`, 10), ink.base),
    pen.flat(poly(pts`-250 60, 88 60, 92 92, -246 92`, 6), ink.dark),
    ...upTo(5).map((i) => pen.hair(`M${-214 + i * 62} ${-132 + i * 6.6}L${-196 + i * 58} 90`, 6, ink.dark)),
    pen.tube('M-120 98L-40 130', 14, ink.pale),
    pen.solid(
      curve(
        pts`110 108, 110 108, 110 -130, 116 -146, 220 -146, 240 -130, 284 -20, 284 -20, 298 -4, 298 108, 298 108`,
        true,
      ),
      ink.accent,
    ),
    pen.solid(poly(pts`150 -116, 214 -116, 248 -24, 150 -24`, 8), ink.pale),
    pen.flat(poly(pts`176 -112, 196 -112, 176 -28, 156 -28`, 2), '#ffffff', 0.8),
    pen.solid(box(268, 40, 32, 26, 6), ink.pale, 2.2),
    pen.hair('M150 20H176', 6, ink.accentDark),
    pen.hair('M110 60H298', 5, ink.accentDark),
    ...[-196, -50, 214].map((x) => wheel(pen, ink, x, 172, 62)),
  ],
)

const boat: Drawing = thing(
  { left: -310, right: 310, top: -220, bottom: 230, up: ['height'] },
  (pen, ink) => [
    pen.ground(0, 236, 160, 12),
    pen.solid(
      curve(
        pts`-310 40, -310 40, -230 170, 0 232, 230 170, 310 40, 310 40, 220 76, 0 86, -220 76, -310 40`,
        true,
      ),
      ink.base,
    ),
    pen.hair(curve(pts`-270 100, -100 176, 0 190, 100 176, 270 100`), 6, ink.dark),
    ...upTo(6).map((i) => {
      const x = -215 + i * 86
      const y = 60 - Math.abs(2.5 - i) * 6
      const tone = [ink.accent, ink.pale, ink.accentDark][i % 3] ?? ink.pale
      return (
        pen.solid(
          curve(
            pts`${x - 30} ${y + 16}, ${x - 30} ${y + 16}, ${x - 24} ${y - 50}, ${x} ${y - 66}, ${x + 24} ${y - 50}, ${x + 30} ${y + 16}, ${x + 30} ${y + 16}`,
            true,
          ),
          tone,
        ) + pen.disc(x, y - 88, 27, ink.light, 2.6)
      )
    }),
    ...upTo(3).map((i) => {
      const [x, y] = [-86 + i * 86, -76]
      return (
        pen.solid(
          curve(
            pts`${x - 28} ${y}, ${x - 28} ${y}, ${x - 22} ${y - 54}, ${x} ${y - 68}, ${x + 22} ${y - 54}, ${x + 28} ${y}, ${x + 28} ${y}`,
            true,
          ),
          i % 2 ? ink.accent : ink.pale,
        ) + pen.disc(x, y - 90, 25, ink.light, 2.6)
      )
    }),
  ],
)

/** Earphones on a wire or a band, and toys that roll or rock, by "slug/form". */
export const soundAndPlay: Record<string, Drawing> = {
  'earphones/wired': wired,
  'earphones/neckband': neckband,
  'kids-cycles/scooter': scooter,
  'toys/truck': truck,
  'toys/boat': boat,
}
