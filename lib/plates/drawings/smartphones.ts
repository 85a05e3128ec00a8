import {
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
import type { Drawing } from '@/lib/plates/types'

/** Two phones of one model: camera side behind, screen in front. */
export const smartphones: Drawing = ({ ink, rand, stretch }) => {
  const pen = penOf(ink)
  const island = pick(rand, ['square', 'bar', 'disc', 'column'] as const)
  const lenses = pick(rand, [2, 3] as const)
  const corner = between(rand, 26, 44)
  const lean = between(rand, 5, 10)
  const scene = pick(rand, ['hills', 'rings', 'waves'] as const)
  const wide = 252
  const tall = 530 * Math.min(1.08, Math.max(0.94, stretch.y / stretch.x))
  const shell = box(-wide / 2, -tall / 2, wide, tall, corner)
  const lens = (x: number, y: number, r: number) =>
    `${pen.disc(x, y, r, ink.line)}${pen.disc(x, y, r * 0.76, ink.accentDark, 2)}${pen.disc(x, y, r * 0.42, ink.line)}${pen.disc(x - r * 0.26, y - r * 0.28, r * 0.16, ink.pale)}`
  const islands = {
    square: `${pen.solid(box(-108, -246, 128, 128, 32), ink.light, 2.6)}${lens(-74, -212, 26)}${lens(-18, -156, 26)}${lenses > 2 ? lens(-74, -156, 26) : pen.disc(-74, -156, 10, ink.pale, 2)}${pen.disc(-18, -212, 9, ink.pale, 2)}`,
    bar: `${pen.solid(box(-wide / 2, -212, wide, 70, 4), ink.light, 2.6)}${upTo(lenses)
      .map((index) => lens(-78 + index * 62, -177, 26))
      .join('')}${pen.disc(96, -177, 10, ink.pale, 2)}`,
    disc: `${pen.disc(0, -148, 86, ink.light, 2.6)}${pen.disc(0, -148, 70, 'none', 1.6)}${lens(-30, -176, 25)}${lens(30, -176, 25)}${lenses > 2 ? lens(0, -122, 25) : ''}${pen.disc(30, -112, 8, ink.pale, 2)}`,
    column: `${pen.solid(box(-110, -246, 72, 76 + lenses * 58, 36), ink.light, 2.6)}${upTo(lenses)
      .map((index) => lens(-74, -208 + index * 62, 26))
      .join('')}${pen.disc(-74, -208 + lenses * 60, 9, ink.pale, 2)}`,
  }
  const scenes = {
    hills: [
      pen.disc(38, -30, 44, ink.accent),
      pen.flat('M-114 60Q-60 -30 0 40Q50 90 114 20V230Q114 251 94 251H-94Q-114 251 -114 230Z', ink.dark),
      pen.flat('M-114 140Q-40 60 30 130Q70 170 114 130V230Q114 251 94 251H-94Q-114 251 -114 230Z', ink.deep),
    ],
    rings: upTo(5).map((ring) => pen.hair(oval(0, 40, 100 - ring * 20), 9, ring % 2 ? ink.accent : ink.dark)),
    waves: upTo(6).map((row) =>
      pen.hair(
        curve(pts`-112 ${-40 + row * 42}, -56 ${-70 + row * 42}, 0 ${-36 + row * 42}, 56 ${-4 + row * 42},
        112 ${-40 + row * 42}`),
        15,
        [ink.dark, ink.accent, ink.deep][row % 3],
      ),
    ),
  }
  const thick = (side: number) =>
    pen.solid(box(-wide / 2 + side, -tall / 2 + 2, wide, tall, corner), ink.accentDark)
  const rear = [
    thick(9),
    pen.solid(box(wide / 2 + 2, -120, 11, 84, 4), ink.accent, 2),
    pen.solid(shell, ink.base),
    pen.flat(
      `M${wide / 2 - 4} ${-tall / 2 + 90}L-40 ${tall / 2 - 4}H${wide / 2 - corner}Q${wide / 2 - 4} ${tall / 2 - 4} ${wide / 2 - 4} ${tall / 2 - corner}Z`,
      ink.dark,
    ),
    pen.hair(box(-wide / 2 + 8, -tall / 2 + 8, wide - 16, tall - 16, corner - 8), 1.3, ink.light),
    islands[island],
    pen.hair(oval(0, 190, 16), 2.2, ink.pale, 0.8),
    pen.hair(stroke([-14, 216], [14, 216]), 2.4, ink.pale, 0.8),
  ].join('')
  const face = [
    thick(-9),
    pen.solid(box(-wide / 2 - 13, -150, 11, 46, 4), ink.accent, 2),
    pen.solid(box(-wide / 2 - 13, -90, 11, 46, 4), ink.accent, 2),
    pen.solid(shell, ink.line),
    pen.flat(box(-114, -253, 228, 506, corner - 8), ink.light),
    ...scenes[scene],
    pen.hair(
      'M-58 -176V-128M-36 -176H-12V-152H-36V-128H-12M16 -176H40V-128H16ZM64 -176V-152H88M88 -176V-128',
      6,
      ink.line,
      0.85,
    ),
    pen.disc(2, -164, 3.4, ink.line),
    pen.disc(2, -142, 3.4, ink.line),
    pen.hair(stroke([-44, -108], [56, -108]), 4, ink.line, 0.5),
    pen.solid(box(-26, -240, 52, 17, 9), ink.line, 1),
    pen.hair(stroke([-34, 240], [34, 240]), 4.5, ink.pale),
    ...upTo(4).map((app) =>
      pen.flat(
        box(-88 + app * 46, 184, 36, 36, 10),
        [ink.pale, ink.accent, ink.light, ink.pale][app] ?? ink.pale,
        0.95,
      ),
    ),
    pen.flat('M-100 -253H-20L-114 40V-236Q-114 -253 -100 -253Z', '#fff', 0.16),
  ].join('')
  return staged(
    stretch,
    {
      art: [
        pen.ground(0, 296, 300, 16),
        moved(rear, -118, -12, -lean),
        moved(face, 122, 8, lean * 0.55),
      ].join(''),
      dimensions: [
        { key: 'height', x1: 312, y1: -250, x2: 312, y2: 280 },
        { key: 'width', x1: -20, y1: 335, x2: 244, y2: 335 },
      ],
      callouts: [
        { x: -180, y: -190, side: 'left' },
        { x: 130, y: -225, side: 'right' },
      ],
      focus: { x: -150, y: -150, size: 340 },
    },
    'even',
  )
}
