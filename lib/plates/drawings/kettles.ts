import { between, curve, oval, penOf, pick, staged, upTo, pts } from '@/lib/plates/shapes-home'
import { patch, type Ring, seam, skinOf, trimOf, turned } from '@/lib/plates/solids-home'
import type { Drawing } from '@/lib/plates/types'

/** Electric kettle on its base: gooseneck or short spout, cone, drum or bell body. */
export const kettles: Drawing = ({ ink, rand, stretch }) => {
  const pen = penOf(ink)
  const form = pick(rand, ['cone', 'drum', 'bell'] as const)
  const goose = rand() < 0.45
  const knob = pick(rand, ['ball', 'disc'] as const)
  const gauge = rand() < 0.5
  const grip = between(rand, 130, 156)
  const skin = skinOf(ink)
  const trim = trimOf(ink)
  const forms: Record<typeof form, Ring[]> = {
    cone: pts`-150 104, -150 104, 200 172, 212 174, 212 174, 220 170`,
    drum: pts`-140 128, -120 142, -100 146, 180 150, 210 144, 220 136`,
    bell: pts`-140 96, -110 112, -20 158, 80 180, 170 178, 214 158, 220 152`,
  }
  const body = forms[form]
  const [topY, topR] = body[0] ?? [0, 0]
  const low = form === 'drum' ? 146 : 166
  const spout = goose
    ? pen.tube(
        curve(pts`${-low + 20} 150, ${-low - 50} 146, ${-low - 74} 70, ${-low - 66} -30, ${-low - 90} -104,
        ${-low - 134} -112`),
        25,
        ink.base,
        ink.light,
      )
    : `${pen.solid(
        curve(
          pts`${-topR + 10} ${topY + 8}, ${-topR + 10} ${topY + 8}, ${-topR - 76} ${topY - 12},
        ${-topR - 80} ${topY + 2}, ${-topR - 50} ${topY + 60}, ${-topR - 30} ${topY + 130},
        ${-topR - 30} ${topY + 130}, ${-topR + 10} ${topY + 130}, ${-topR + 10} ${topY + 8}`,
          true,
        ),
        ink.base,
      )}${pen.flat(
        curve(
          pts`${-topR - 74} ${topY - 8}, ${-topR - 20} ${topY + 10}, ${-topR + 6} ${topY + 14},
        ${-topR} ${topY + 26}, ${-topR - 40} ${topY + 22}, ${-topR - 74} ${topY - 8}`,
          true,
        ),
        ink.light,
      )}`
  const hand = curve(pts`${topR - 20} ${topY + 16}, ${topR + 60} ${topY - 14}, ${topR + grip} ${topY + 6},
        ${topR + grip + 4} ${topY + 110}, ${topR + grip - 22} ${topY + 250}`)
  return staged(stretch, {
    art: [
      pen.ground(20, 290, 300, 26),
      pen.hair(curve(pts`150 262, 230 280, 290 262, 345 284`), 9, ink.line),
      turned(pen, 0, pts`236 178, 240 184, 262 190, 276 186`, {
        light: ink.dark,
        base: ink.deep,
        dark: ink.line,
      }),
      turned(
        pen,
        0,
        [
          [216, 160],
          [236, 164],
        ],
        trim,
      ),
      pen.hair(hand, 40),
      pen.hair(hand, 34, ink.accent),
      pen.hair(hand, 9, ink.accentDark, 0.8),
      spout,
      turned(pen, 0, body, skin),
      pen.hair(
        seam(0, [form === 'cone' ? 186 : 178, form === 'cone' ? 169 : form === 'bell' ? 176 : 150]),
        1.8,
      ),
      gauge
        ? `${pen.solid(
            patch(
              0,
              [
                [-60, 132],
                [130, 160],
              ],
              0.02,
              0.16,
            ),
            ink.pale,
            2.2,
          )}${pen.flat(
            patch(
              0,
              [
                [30, 148],
                [128, 160],
              ],
              0.035,
              0.145,
            ),
            ink.accent,
          )}${upTo(5)
            .map((tick) => pen.hair(patch(0, [[-34 + tick * 38, 138 + tick * 5]], 0.18, 0.25), 2))
            .join('')}`
        : '',
      pen.disc(0, form === 'bell' ? 228 : 226, 6, ink.pale, 1.6),
      turned(
        pen,
        0,
        pts`${topY - 28} ${topR * 0.5}, ${topY - 22} ${topR * 0.8}, ${topY - 4} ${topR - 4},
        ${topY + 2} ${topR + 2}`,
        skin,
      ),
      pen.hair(seam(0, [topY + 2, topR + 2]), 2),
      knob === 'ball'
        ? turned(
            pen,
            0,
            pts`${topY - 80} 8, ${topY - 72} 24, ${topY - 54} 27, ${topY - 38} 14, ${topY - 26} 16`,
            trim,
          )
        : turned(pen, 0, pts`${topY - 64} 36, ${topY - 52} 38, ${topY - 48} 16, ${topY - 26} 18`, trim, {
            top: ink.accent,
          }),
      pen.solid(oval(topR - 8, topY + 20, 15, 22), ink.accentDark, 2.6),
    ].join(''),
    dimensions: [
      { key: 'height', x1: 330, y1: topY - 70, x2: 330, y2: 280 },
      { key: 'diameter', x1: -180, y1: 345, x2: 180, y2: 345 },
    ],
    callouts: [
      { x: goose ? -low - 120 : -topR - 60, y: goose ? -110 : topY, side: 'left' },
      { x: topR + grip, y: topY + 90, side: 'right' },
    ],
    focus: { x: goose ? -140 : -60, y: -60, size: 380 },
  })
}
