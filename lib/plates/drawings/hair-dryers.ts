import {
  between,
  box,
  curve,
  moved,
  oval,
  penOf,
  pick,
  poly,
  staged,
  stroke,
  upTo,
  pts,
} from '@/lib/plates/shapes-home'
import type { Drawing } from '@/lib/plates/types'

/** Hair dryer in side view: long or short barrel, concentrator or diffuser, switches and cord. */
export const hairDryers: Drawing = ({ ink, rand, stretch }) => {
  const pen = penOf(ink)
  const short = rand() < 0.45
  const diffuser = rand() < 0.4
  const lean = between(rand, 2, 13)
  const slots = Math.floor(between(rand, 6, 10))
  const front = short ? 70 : 140
  const back = short ? -190 : -210
  const barrel = short
    ? poly(pts`${back} -250, ${front} -250, ${front} -70, ${back} -70`, 40)
    : curve(
        pts`${back} -160, ${back + 10} -236, ${back + 70} -270, -60 -264, ${front} -226,
        ${front} -226, ${front} -94, ${front} -94, -60 -56, ${back + 70} -50, ${back + 10} -84,
        ${back} -160`,
        true,
      )
  const under = short
    ? poly(pts`${back + 6} -126, ${front} -126, ${front} -70, ${back + 6} -70`, 38)
    : curve(
        pts`${back + 6} -120, -60 -112, ${front} -128, ${front} -128, ${front} -96, ${front} -96,
        -60 -58, ${back + 70} -53, ${back + 10} -86, ${back + 6} -120`,
        true,
      )
  const nozzle = diffuser
    ? [
        pen.solid(
          poly(
            pts`${front} -212, ${front + 60} -230, ${front + 130} -286, ${front + 130} -34,
        ${front + 60} -90, ${front} -108`,
            8,
          ),
          ink.accent,
        ),
        pen.flat(
          poly(
            pts`${front + 2} -140, ${front + 60} -140, ${front + 128} -120, ${front + 128} -38,
        ${front + 60} -92, ${front + 2} -110`,
            6,
          ),
          ink.accentDark,
        ),
        pen.solid(oval(front + 130, -160, 26, 128), ink.accentDark),
        ...upTo(7).map((row) =>
          pen.solid(box(front + 124, -264 + row * 32, 42 - Math.abs(row - 3) * 4, 14, 7), ink.accent, 2.2),
        ),
      ]
    : [
        pen.solid(
          poly(
            pts`${front} -214, ${front + 44} -214, ${front + 150} -192, ${front + 176} -196,
        ${front + 176} -124, ${front + 150} -128, ${front + 44} -106, ${front} -106`,
            5,
          ),
          ink.accent,
        ),
        pen.flat(
          poly(
            pts`${front + 2} -148, ${front + 174} -150, ${front + 174} -127, ${front + 150} -131,
        ${front + 44} -109, ${front + 2} -109`,
            4,
          ),
          ink.accentDark,
        ),
        pen.flat(box(front + 10, -204, 130, 8, 4), ink.pale),
        pen.hair(`M${front + 44} -214V-106`, 2),
      ]
  const handle = [
    pen.tube(curve(pts`4 250, 6 290, -60 316, -190 308, -270 330, -330 300`), 11, ink.line),
    ...upTo(4).map((ring) =>
      pen.solid(box(-14 + ring, 228 + ring * 15, 36 - ring * 2, 11, 4), ink.accentDark, 2),
    ),
    pen.solid(poly(pts`-48 -80, 54 -80, 48 100, 36 232, -30 232, -42 100`, 16), ink.base),
    pen.flat(poly(pts`16 -78, 52 -78, 46 100, 34 230, 10 230`, 12), ink.dark),
    pen.flat(box(-36, -40, 10, 230, 5), ink.light),
    pen.solid(box(-16, -18, 34, 62, 10), ink.accent, 2.4),
    pen.solid(box(-10, -8, 22, 18, 5), ink.pale, 2),
    pen.solid(box(-16, 62, 34, 40, 10), ink.accent, 2.4),
    pen.hair(stroke([-6, 74], [8, 74]), 2),
    pen.hair(stroke([-6, 84], [8, 84]), 2),
    pen.disc(0, 134, 12, ink.accentDark, 2.2),
  ].join('')
  return staged(stretch, {
    art: [
      moved(handle, short ? -40 : -50, 0, lean),
      ...nozzle,
      pen.solid(barrel, ink.base),
      pen.flat(under, ink.dark),
      pen.flat(
        short
          ? box(back + 40, -232, front - back - 90, 15, 7)
          : curve(
              pts`${back + 60} -246, -40 -246, ${front - 20} -214, ${front - 20} -204, -40 -230,
        ${back + 50} -228, ${back + 60} -246`,
              true,
            ),
        ink.light,
      ),
      pen.hair(barrel, 3),
      pen.solid(box(front - 16, short ? -232 : -228, 20, short ? 144 : 136, 5), ink.accentDark, 2.4),
      pen.solid(
        poly(pts`${back - 26} -226, ${back + 14} -240, ${back + 14} -80, ${back - 26} -94`, 12),
        ink.accent,
      ),
      ...upTo(slots).map((slot) =>
        pen.hair(
          stroke(
            [back - 18, -214 + (slot * 112) / (slots - 1)],
            [back + 6, -218 + (slot * 120) / (slots - 1)],
          ),
          2.6,
          ink.line,
          0.8,
        ),
      ),
      short
        ? `${pen.disc(-60, -160, 54, ink.dark, 2.4)}${pen.disc(-60, -160, 38, ink.line)}${upTo(8)
            .map((blade) =>
              moved(pen.flat('M-4 -10Q10 -22 2 -36Q-12 -26 -4 -10Z', ink.accent), -60, -160, blade * 45),
            )
            .join('')}${pen.disc(-60, -160, 9, ink.pale, 2)}`
        : `${pen.hair('M-150 -160H40', 2, ink.line, 0.55)}${pen.solid(box(-90, -178, 72, 36, 18), ink.accent, 2.4)}`,
      ...upTo(3).map((row) =>
        pen.hair(
          curve(pts`${front + 200} ${-200 + row * 40}, ${front + 230} ${-208 + row * 40},
        ${front + 255} ${-192 + row * 40}, ${front + 285} ${-200 + row * 40}`),
          2,
          ink.line,
          diffuser ? 0 : 0.35,
        ),
      ),
    ].join(''),
    dimensions: [
      { key: 'length', x1: back - 26, y1: -320, x2: front + 176, y2: -320 },
      { key: 'height', x1: -310, y1: -270, x2: -310, y2: 235 },
    ],
    callouts: [
      { x: front + 130, y: -160, side: 'right' },
      { x: -60, y: 10, side: 'right' },
    ],
    focus: { x: -30, y: -130, size: 380 },
  })
}
