import {
  arc,
  between,
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

/** Chain necklace with a pendant, and a pair of earrings that match it. */
export const silverJewelry: Drawing = ({ ink, rand, stretch, part }) => {
  const pen = penOf(ink)
  const motif = pick(rand, ['disc', 'drop', 'bar', 'knot', 'leaf'] as const)
  const link = pick(rand, ['14 11', '5 9', '24 12'] as const)
  const deep = between(rand, 20, 60)
  const rays = Math.floor(between(rand, 7, 13))
  const chain = curve(
    pts`0 -292, -150 -270, -252 -180, -240 -70, -126 ${deep * 0.4 - 30}, 0 ${deep}, 126 ${deep * 0.4 - 30},
      240 -70, 252 -180, 150 -270, 0 -292`,
  )
  const strand = (d: string, width: number) =>
    `${pen.hair(d, width * 0.42)}${pen.dashes(d, width + 5, ink.line, link)}${pen.dashes(d, width, ink.light, link)}${pen.dashes(d, width * 0.35, ink.dark, link)}`
  const motifs = {
    disc: [
      pen.disc(0, 74, 74, ink.base, 3),
      pen.flat(`M52 22A74 74 0 0 1 -44 134A80 80 0 0 0 52 22Z`, ink.dark),
      pen.disc(0, 74, 58, 'none', 1.6),
      ...upTo(rays).map((ray) =>
        moved(pen.flat('M-3.5 -26L0 -50L3.5 -26Z', ink.deep), 0, 74, (ray * 360) / rays),
      ),
      pen.disc(0, 74, 19, ink.accent, 2.4),
    ],
    drop: [
      pen.solid(curve(pts`0 0, 0 0, -58 92, 0 150, 58 92, 0 0, 0 0`, true), ink.base),
      pen.flat(curve(pts`4 4, 4 4, 56 92, 0 147, 22 92, 4 4, 4 4`, true), ink.dark),
      pen.solid(curve(pts`0 50, 0 50, -30 98, 0 126, 30 98, 0 50, 0 50`, true), ink.accent, 2.4),
      pen.flat(oval(-10, 96, 6, 15), ink.pale),
    ],
    bar: [
      pen.solid('M-17 0H17V160L0 178L-17 160Z', ink.base),
      pen.flat('M2 2H16V160L2 176Z', ink.dark),
      pen.flat('M-12 6H-7V154H-12Z', ink.pale),
      ...upTo(5).map((index) =>
        pen.solid(
          poly(pts`0 ${36 + index * 22}, 7 ${44 + index * 22}, 0 ${52 + index * 22}, -7 ${44 + index * 22}`),
          ink.accent,
          1.6,
        ),
      ),
    ],
    knot: upTo(4)
      .map((index) =>
        moved(
          pen.tube(curve(pts`0 -4, -34 -34, 0 -66, 34 -34, 0 -4`), 12, ink.base, ink.light),
          0,
          80,
          index * 90 + 45,
        ),
      )
      .concat(pen.disc(0, 80, 14, ink.accent, 2.4)),
    leaf: [
      pen.solid(curve(pts`0 0, 0 0, -62 74, 0 170, 0 170, 62 74, 0 0, 0 0`, true), ink.base),
      pen.flat(curve(pts`0 0, 0 0, 0 170, 0 170, 62 74, 0 0, 0 0`, true), ink.dark),
      ...upTo(5).map((vein) =>
        pen.hair(
          `M0 ${130 - vein * 22}Q-24 ${118 - vein * 22} -${30 + vein * 4} ${100 - vein * 20}M0 ${130 - vein * 22}Q24 ${118 - vein * 22} ${30 + vein * 4} ${100 - vein * 20}`,
          1.8,
        ),
      ),
      pen.hair('M0 0V170', 2.4),
    ],
  }
  const pendant = (x: number, y: number, scale: number, degrees = 0) =>
    moved(`<g transform="scale(${scale})">${motifs[motif].join('')}</g>`, x, y, degrees)
  const earring = (x: number, y: number) =>
    `${pen.tube(curve(arc(x, y - 24, 15, 22, 80, 400)), 4, ink.light)}${pendant(x, y, 0.86)}`
  const ears = part === 'earrings' ? [-110, 110] : [-236, 236]
  const necklace = [
    strand(chain, 12),
    pen.tube('M-26 -292H26', 12, ink.accent, ink.pale),
    pen.tube(curve(arc(0, deep + 12, 12, 20, -70, 260)), 6, ink.light),
    pendant(0, deep + 26, 1.32),
  ]
  return staged(
    stretch,
    {
      art: [
        ...(part === 'earrings' ? [] : necklace),
        ...(part === 'necklace' ? [] : ears.map((x) => earring(x, 96))),
      ].join(''),
      dimensions: [
        { key: 'length', x1: -310, y1: -292, x2: -310, y2: deep },
        { key: 'height', x1: 130, y1: deep + 26, x2: 130, y2: deep + 240 },
      ],
      callouts: [
        { x: 246, y: -100, side: 'right' },
        { x: 250, y: 170, side: 'right' },
      ],
      focus: { x: 0, y: deep + 90, size: 340 },
    },
    'even',
  )
}
