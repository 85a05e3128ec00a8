import {
  arc,
  between,
  curve,
  moved,
  oval,
  penOf,
  pick,
  pts,
  staged,
  stroke,
  upTo,
} from '@/lib/plates/shapes-home'
import type { Drawing } from '@/lib/plates/types'

/** Jade bangle lying behind a pendant on a knotted cord. */
export const jade: Drawing = ({ ink, rand, stretch, part }) => {
  const pen = penOf(ink)
  const charm = pick(rand, ['ring', 'gourd', 'leaf', 'plaque'] as const)
  const thick = between(rand, 46, 66)
  const veins = Math.floor(between(rand, 3, 7))
  const tilt = between(rand, -14, -4)
  const beads = pick(rand, [2, 3, 4] as const)
  const outer = oval(0, 0, 240, 196)
  const hole = oval(0, 8, 240 - thick, 196 - thick * 0.95)
  const bangle = [
    `<path d="${outer}${hole}" fill="${ink.base}" fill-rule="evenodd"/>`,
    pen.hair(curve(arc(0, 2, 240 - thick * 0.3, 196 - thick * 0.3, 10, 120)), thick * 0.42, ink.dark),
    pen.hair(curve(arc(0, 5, 240 - thick * 0.82, 196 - thick * 0.8, 190, 330)), thick * 0.26, ink.dark, 0.8),
    ...upTo(veins).map((index) => {
      const from = 20 + index * (330 / veins) + rand() * 20
      return pen.hair(
        curve(
          arc(0, 3, 240 - thick * (0.3 + rand() * 0.5), 196 - thick * 0.55, from, from + 18 + rand() * 26, 4),
        ),
        5 + rand() * 9,
        index % 2 ? ink.light : ink.deep,
        0.42,
      )
    }),
    pen.hair(curve(arc(0, 0, 240 - thick * 0.28, 196 - thick * 0.26, 196, 262)), 9, ink.pale, 0.95),
    pen.hair(curve(arc(0, 0, 240 - thick * 0.28, 196 - thick * 0.26, 270, 280)), 9, ink.pale, 0.95),
    pen.hair(curve(arc(0, 6, 240 - thick * 0.78, 196 - thick * 0.76, 40, 80)), 5, ink.light, 0.9),
    pen.hair(outer, 3),
    pen.hair(hole, 3),
  ].join('')
  const charms = {
    ring: [
      `<path d="${oval(0, 0, 92)}${oval(0, 0, 25)}" fill="${ink.base}" fill-rule="evenodd" stroke="${ink.line}" stroke-width="3"/>`,
      pen.hair(curve(arc(0, 0, 60, 60, -20, 120)), 44, ink.dark, 0.7),
      pen.hair(curve(arc(0, 0, 72, 72, 190, 268)), 8, ink.pale),
      pen.hair(oval(0, 0, 25), 3),
      pen.hair(oval(0, 0, 40), 1.4),
    ],
    gourd: [
      pen.solid(
        curve(
          pts`0 -92, -34 -84, -46 -50, -26 -20, -70 20, -68 74, 0 104, 68 74, 70 20, 26 -20, 46 -50,
        34 -84, 0 -92`,
          true,
        ),
        ink.base,
      ),
      pen.flat(
        curve(pts`20 -86, 44 -54, 24 -20, 68 22, 66 74, 0 102, 34 50, 14 -20, 20 -86`, true),
        ink.dark,
      ),
      pen.hair(curve(pts`-50 30, -44 10, -28 -2`), 9, ink.pale),
      pen.hair(
        curve([
          [-30, -56],
          [-24, -72],
        ]),
        8,
        ink.pale,
      ),
    ],
    leaf: [
      pen.solid(curve(pts`0 -96, -64 -50, -66 30, 0 108, 0 108, 66 30, 64 -50, 0 -96`, true), ink.base),
      pen.flat(curve(pts`0 -96, 0 108, 0 108, 66 30, 64 -50, 0 -96`, true), ink.dark),
      pen.hair(
        'M0 -90V104M0 -40Q-30 -50 -48 -40M0 -40Q30 -50 48 -40M0 4Q-34 -6 -56 6M0 4Q34 -6 56 6M0 48Q-24 40 -40 46M0 48Q24 40 40 46',
        2.2,
      ),
      pen.hair(curve(pts`-50 -20, -44 -50, -24 -70`), 7, ink.pale),
    ],
    plaque: [
      pen.solid(
        'M-62 -92H62Q74 -92 74 -80V88Q74 104 58 104H-58Q-74 104 -74 88V-80Q-74 -92 -62 -92Z',
        ink.base,
      ),
      pen.flat('M20 -90H62Q72 -90 72 -80V88Q72 102 58 102H0Q34 40 20 -90Z', ink.dark),
      pen.hair('M-56 -74H56V86H-56Z', 1.8),
      pen.hair(
        'M-40 60Q-10 20 0 50T44 30M-40 76Q0 46 44 60M10 -40a18 18 0 1 0 .1 0M-44 -6Q-24 -24 -6 -8',
        3,
        ink.deep,
      ),
      pen.hair(stroke([-64, -60], [-64, 0]), 6, ink.pale),
    ],
  }
  const knot = (y: number) =>
    `${pen.tube(`M0 ${y - 24}L-22 ${y}L0 ${y + 24}L22 ${y}Z`, 9, ink.accent)}${pen.tube(`M0 ${y - 12}L-11 ${y}L0 ${y + 12}L11 ${y}Z`, 5, ink.accent)}`
  const hoop = [moved(pen.ground(10, 190, 236, 26), -70, -70, tilt), moved(bangle, -70, -80, tilt)]
  const corded = [
    pen.tube(curve(pts`170 64, 150 -90, 70 -250, -20 -290`), 7, ink.accent),
    pen.tube(curve(pts`176 64, 200 -90, 250 -230, 310 -290`), 7, ink.accent),
    moved(
      [
        ...upTo(beads).map(
          (index) =>
            `${pen.disc(0, -112 - index * 30, 16, ink.light, 2.6)}${pen.disc(-5, -117 - index * 30, 4.5, ink.pale)}`,
        ),
        pen.tube('M0 -98V-70', 7, ink.accent),
        ...charms[charm],
        knot(134),
        ...upTo(9).map((thread) =>
          pen.hair(
            curve(pts`${(thread - 4) * 2.2} 160, ${(thread - 4) * 3.4} 180, ${(thread - 4) * 4} 212`),
            3,
            thread % 2 ? ink.accentDark : ink.accent,
          ),
        ),
        pen.solid('M-12 154H12V168H-12Z', ink.accentDark, 2),
      ].join(''),
      172,
      86 + beads * 6,
    ),
  ]
  return staged(
    stretch,
    {
      art: [...(part === 'pendant' ? [] : hoop), ...(part === 'bangle' ? [] : corded)].join(''),
      dimensions: [
        { key: 'diameter', x1: -310, y1: 190, x2: 110, y2: 190 },
        { key: 'height', x1: 310, y1: 0, x2: 310, y2: 200 },
      ],
      callouts: [
        { x: -270, y: -60, side: 'left' },
        { x: 230, y: 100, side: 'right' },
      ],
      focus: { x: 150, y: 60, size: 360 },
    },
    'even',
  )
}
