import { between, box, curve, oval, penOf, pick, staged, stroke, upTo, pts } from '@/lib/plates/shapes-home'
import { patch, type Ring, seam, skinOf, trimOf, turned } from '@/lib/plates/solids-home'
import type { Drawing } from '@/lib/plates/types'

/** Ceiling light: pendant shade, stacked rings on wires, or a globe cluster, under a ceiling rose. */
export const ceilingLights: Drawing = ({ ink, rand, stretch }) => {
  const pen = penOf(ink)
  const kind = pick(rand, ['dome', 'rings', 'globes', 'cone'] as const)
  const count = pick(rand, [2, 3] as const)
  const drop = between(rand, -60, 0)
  const slats = Math.floor(between(rand, 0, 14))
  const skin = skinOf(ink)
  const trim = trimOf(ink)
  const glow = (cx: number, y: number, r: number) =>
    `${pen.flat(`M${cx - r} ${y}L${cx - r * 1.5} 300H${cx + r * 1.5}L${cx + r} ${y}Z`, '#F3CF6B', 0.26)}`
  const cord = (x: number, y: number) => pen.hair(stroke([x, -262], [x, y]), 5)
  const shade = (rings: Ring[]) => {
    const [bottom, radius] = rings[rings.length - 1] ?? [0, 0]
    return [
      glow(0, bottom, radius * 0.86),
      cord(0, (rings[0] ?? [0, 0])[0] - 40),
      turned(
        pen,
        0,
        pts`${(rings[0] ?? [0, 0])[0] - 54} 16, ${(rings[0] ?? [0, 0])[0] - 46} 24,
        ${(rings[0] ?? [0, 0])[0]} 30`,
        trim,
      ),
      turned(pen, 0, rings, skin, { flatness: 0.18 }),
      ...upTo(slats).map((slat) =>
        pen.hair(
          patch(
            0,
            rings,
            -0.92 + (slat * 1.84) / Math.max(1, slats - 1),
            -0.92 + (slat * 1.84) / Math.max(1, slats - 1),
            0.18,
          ),
          1.4,
          ink.line,
          0.4,
        ),
      ),
      pen.solid(oval(0, bottom, radius, radius * 0.18), ink.deep),
      pen.solid(oval(0, bottom + 2, radius * 0.9, radius * 0.15), ink.pale, 2),
      pen.solid(
        `M-46 ${bottom + 4}A46 46 0 0 0 46 ${bottom + 4}A46 10 0 0 0 -46 ${bottom + 4}Z`,
        ink.accent,
        2.4,
      ),
      pen.hair(seam(0, [bottom - 14, radius - 1], 0.18), 0),
    ].join('')
  }
  const ringAt = (y: number, r: number) => {
    const flat = r * 0.24
    const d = `${oval(0, y, r, flat)}${oval(0, y + 3, r - 20, flat - 13)}`
    return [
      `<path d="M${-r} ${y}A${r} ${flat} 0 0 0 ${r} ${y}V${(y + 24).toFixed(1)}A${r} ${flat.toFixed(1)} 0 0 1 ${-r} ${(y + 24).toFixed(1)}Z" fill="${ink.base}" stroke="${ink.line}" stroke-width="3"/>`,
      pen.flat(
        patch(
          0,
          [
            [y, r],
            [y + 24, r],
          ],
          0.5,
          1,
          0.24,
        ),
        ink.dark,
      ),
      pen.flat(
        patch(
          0,
          [
            [y, r],
            [y + 24, r],
          ],
          -0.8,
          -0.6,
          0.24,
        ),
        ink.light,
      ),
      pen.hair(seam(0, [y + 18, r], 0.24), 4, ink.accent),
      `<path d="${d}" fill="${ink.light}" fill-rule="evenodd" stroke="${ink.line}" stroke-width="2.4"/>`,
    ].join('')
  }
  const wires = (y: number, r: number) =>
    [-0.86, 0.86, 0]
      .map((part) =>
        pen.hair(stroke([part * 16, -250], [part * r, y - (part ? r * 0.1 : r * 0.22)]), 1.6, ink.line, 0.8),
      )
      .join('')
  const globe = (x: number, y: number, r: number) =>
    `${cord(x, y - r - 20)}${turned(
      pen,
      x,
      pts`${y - r - 26} 13, ${y - r - 8} 20, ${y - r + 12} 26`,
      trim,
    )}${pen.disc(x, y, r, ink.light, 3)}${pen.flat(`M${x + r * 0.6} ${y - r * 0.8}A${r} ${r} 0 0 1 ${x - r * 0.6} ${y + r * 0.8}A${r * 1.2} ${r * 1.2} 0 0 0 ${x + r * 0.6} ${y - r * 0.8}Z`, ink.base)}${pen.disc(x - r * 0.1, y - r * 0.1, r * 0.4, ink.accent)}${pen.disc(x - r * 0.1, y - r * 0.1, r * 0.22, ink.pale)}${pen.hair(
      curve(pts`${x - r * 0.8} ${y}, ${x - r * 0.7} ${y - r * 0.4}, ${x - r * 0.4} ${y - r * 0.7}`),
      6,
      ink.pale,
    )}`
  const lamps = {
    dome: () =>
      shade(pts`${20 + drop} 34, ${30 + drop} 90, ${90 + drop} 200, ${200 + drop} 270, ${220 + drop} 276`),
    cone: () =>
      shade(pts`${-40 + drop} 50, ${-40 + drop} 50, ${200 + drop} 236, ${200 + drop} 236,
        ${216 + drop} 236`),
    rings: () =>
      [
        glow(0, 150 + drop, 200),
        wires(-70, 150),
        count > 2 ? ringAt(-110, 120) : '',
        wires(20, 210),
        ringAt(0, 206),
        wires(140, 290),
        ringAt(130, 290),
      ].join(''),
    globes: () =>
      [
        glow(0, 140, 180),
        globe(-190, 40 + drop, 84),
        count > 2 ? globe(196, 0 + drop, 74) : '',
        globe(count > 2 ? 14 : 120, 176 + drop * 0.4, 108),
      ].join(''),
  }
  return staged(
    stretch,
    {
      art: [
        pen.hair(stroke([-320, -290], [320, -290]), 4),
        ...upTo(21).map((mark) =>
          pen.hair(stroke([-310 + mark * 31, -290], [-296 + mark * 31, -306]), 1.5, ink.line, 0.5),
        ),
        turned(
          pen,
          0,
          [
            [-288, kind === 'globes' ? 230 : 70],
            [-270, kind === 'globes' ? 230 : 70],
            [-262, kind === 'globes' ? 220 : 60],
          ],
          trim,
          { flatness: 0.06 },
        ),
        lamps[kind](),
        pen.solid(box(-12, -268, 24, 14, 4), ink.accentDark, 2),
      ].join(''),
      dimensions: [
        { key: 'diameter', x1: -280, y1: 318, x2: 280, y2: 318 },
        { key: 'height', x1: 340, y1: -288, x2: 340, y2: 210 },
      ],
      callouts: [
        { x: 0, y: 150, side: 'left' },
        { x: 30, y: -274, side: 'right' },
      ],
      focus: { x: 0, y: 90, size: 400 },
    },
    'even',
  )
}
