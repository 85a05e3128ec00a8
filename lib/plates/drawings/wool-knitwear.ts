import { cutTop } from '@/lib/plates/garment'
import { proportioned } from '@/lib/plates/proportion'
import { pick, whole } from '@/lib/plates/random'
import { clipped, fill, mirrored, n, oval, repeat, stroke } from '@/lib/plates/shapes'
import { bandRibs, ribs } from '@/lib/plates/textile'
import type { Drawing } from '@/lib/plates/types'

/** A chunky wool jumper or cardigan with cables, a yoke pattern or bold rib. */
export const woolKnitwear: Drawing = ({ ink, rand, stretch }) => {
  const pattern = pick(rand, ['cable', 'yoke', 'rib'] as const)
  const neck = pick(rand, ['crew', 'roll', 'cardigan'] as const)
  const cables = whole(rand, 1, 2)
  const top = cutTop({
    top: 270,
    neck: 90,
    neckDepth: neck === 'cardigan' ? 230 : 54,
    neckForm: neck === 'cardigan' ? 'v' : 'crew',
    shoulder: 244,
    slope: 50,
    armhole: 500,
    chest: 232,
    waist: 232,
    waistY: 700,
    hem: 216,
    bottom: 890,
    sleeve: { length: 540, wrist: 96, angle: 15 },
  })
  const { outer, inner } = top.wrist
  const twist = (x: number, y1: number, y2: number, w: number) =>
    stroke(`M${x - w - 12} ${y1}V${y2}M${x + w + 12} ${y1}V${y2}`, ink.dark, 3) +
    repeat(Math.floor((y2 - y1) / 62), (i) => {
      const y = y1 + i * 62
      return (
        fill(
          `M${x - w} ${y}C${x - w} ${y + 30} ${x + w} ${y + 32} ${x + w} ${y + 62}H${x + w * 0.1}C${x} ${y + 40} ${x - w} ${y + 30} ${x - w} ${y}Z`,
          ink.light,
          ink.dark,
        ) +
        fill(
          `M${x + w} ${y}C${x + w} ${y + 22} ${n(x + w * 0.6)} ${y + 26} ${n(x + w * 0.3)} ${y + 30}L${x} ${y + 18}C${n(x + w * 0.2)} ${y + 10} ${n(x + w * 0.2)} ${y + 6} ${n(x + w * 0.2)} ${y}Z`,
          ink.light,
          ink.dark,
        ) +
        stroke(
          `M${x - w} ${y + 62}C${x - w} ${y + 48} ${n(x - w * 0.7)} ${y + 42} ${n(x - w * 0.4)} ${y + 36}`,
          ink.dark,
          3,
        )
      )
    })
  const patterns = {
    cable:
      twist(neck === 'cardigan' ? 500 : 600, 330, 850, 34) +
      (neck === 'cardigan' ? twist(700, 330, 850, 34) : '') +
      (cables > 1
        ? mirrored(twist(450, 340, 850, 26))
        : mirrored(repeat(7, (i) => stroke(`M420 ${360 + i * 70}l36 34l36-34l-36-34Z`, ink.dark, 4)))),
    yoke:
      repeat(3, (r) =>
        stroke(`M330 ${400 + r * 66}Q600 ${490 + r * 66} 870 ${400 + r * 66}`, ink.accent, 9),
      ) +
      repeat(12, (i) => {
        const x = 370 + i * 42
        const y = 420 + Math.sin((i / 11) * Math.PI) * 30
        return (
          fill(`M${x} ${n(y)}l15 24l-15 24l-15-24Z`, ink.accent) +
          fill(`M${x} ${n(y + 74)}l17 17l-17 17l-17-17Z`, ink.pale)
        )
      }),
    rib: ribs({ x: 364, y: 290, w: 490, h: 600, gap: 26 }, ink.dark, 8),
  }
  const art =
    mirrored(
      fill(top.sleeve, ink.base, ink.line, { width: 3.5 }) +
        clipped(
          'sl',
          top.sleeve,
          pattern === 'rib'
            ? repeat(9, (i) => stroke(`M${330 + i * 22} 320L${190 + i * 22} 860`, ink.dark, 8))
            : pattern === 'cable'
              ? stroke('M330 360C300 520 270 660 246 830M366 400C340 540 312 680 290 830', ink.dark, 3) +
                repeat(8, (i) =>
                  stroke(
                    `M${330 - i * 11} ${400 + i * 52}l30 26M${362 - i * 11} ${404 + i * 52}l-38 20`,
                    ink.dark,
                    4,
                  ),
                )
              : stroke('M230 660L420 700M222 700L420 742', ink.accent, 9),
        ) +
        fill(top.cuff(76), ink.dark, ink.line) +
        bandRibs([outer[0] + 16, outer[1] - 72], [inner[0] + 10, inner[1] - 72], [-18, 66], 8, ink.base),
    ) +
    fill(top.inside, ink.deep, ink.line) +
    fill(top.body, ink.base, ink.line, { width: 3.5 }) +
    clipped(
      'knit',
      top.body,
      patterns[pattern] +
        (neck === 'cardigan'
          ? fill('M576 480H626V920H576Z', ink.light, ink.line) +
            repeat(5, (i) => oval({ x: 601, y: 530 + i * 70, rx: 13 }, ink.accent, ink.line))
          : '') +
        fill(top.hemBand(70), ink.dark, ink.line) +
        ribs({ x: 386, y: 832, w: 430, h: 64, gap: 17 }, ink.base, 3),
    ) +
    mirrored(stroke(top.armhole, ink.line)) +
    (neck === 'roll'
      ? fill(
          'M504 284C488 240 494 206 510 188Q600 214 690 188C706 206 712 240 696 284Q600 350 504 284Z',
          ink.light,
          ink.line,
          { width: 3.5 },
        ) +
        clipped(
          'roll',
          'M504 284C488 240 494 206 510 188Q600 214 690 188C706 206 712 240 696 284Q600 350 504 284Z',
          ribs({ x: 500, y: 190, w: 204, h: 150, gap: 18 }, ink.dark, 4),
        )
      : stroke(top.neckLine(13), ink.line, 31) +
        stroke(top.neckLine(13), ink.light, 26) +
        stroke(top.neckLine(13), ink.dark, 24, { dash: '3 13' }))
  return proportioned(stretch, {
    art,
    dimensions: [
      { key: 'length', x1: 1060, y1: 250, x2: 1060, y2: 900 },
      { key: 'width', x1: 380, y1: 985, x2: 820, y2: 985 },
      { key: 'height', x1: 1060, y1: 250, x2: 1060, y2: 900 },
    ],
    callouts: [
      { x: 780, y: 640, side: 'right' },
      { x: 440, y: 860, side: 'left' },
    ],
    focus: { x: 410, y: 250, size: 380 },
  })
}
