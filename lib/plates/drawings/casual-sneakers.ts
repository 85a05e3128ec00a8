import { proportioned } from '@/lib/plates/proportion'
import { pick, whole } from '@/lib/plates/random'
import { clipped, contactShadow, fill, n, oval, repeat, stitch, stroke } from '@/lib/plates/shapes'
import type { Drawing } from '@/lib/plates/types'

/** A low court or canvas sneaker on a flat cup sole, from the outer side. */
export const casualSneakers: Drawing = ({ ink, rand, stretch }) => {
  const front = pick(rand, ['cap', 'perforated', 'plain'] as const)
  const side = pick(rand, ['stripe', 'foxing', 'seam'] as const)
  const sole = whole(rand, 62, 88)
  const eyelets = whole(rand, 5, 7)
  const dip = whole(rand, -10, 18)
  const top = 790 - sole
  const upper = `M226 ${top + 20}C222 ${top - 40} 262 ${top - 78} 340 ${top - 92}C420 ${top - 104} 480 ${top - 150} 540 ${top - 212}C556 ${top - 230} 576 ${top - 240} 594 ${top - 244}C640 ${top - 190 + dip} 760 ${top - 170 + dip} 868 ${top - 214}C886 ${top - 246} 912 ${top - 262} 938 ${top - 250}C950 ${top - 160} 962 ${top - 80} 968 ${top + 20}Z`
  const fronts = {
    cap:
      fill(
        `M200 ${top + 20}V${top - 100}C300 ${top - 120} 362 ${top - 40} 372 ${top + 20}Z`,
        ink.pale,
        ink.line,
      ) + stroke(`M214 ${top - 10}C260 ${top - 24} 330 ${top - 18} 366 ${top - 6}`, ink.accent, 6),
    perforated:
      repeat(4, (i) =>
        repeat(5 - (i % 2), (j) => oval({ x: 290 + j * 30 + i * 15, y: top - 30 - i * 17, rx: 5 }, ink.deep)),
      ) + stroke(`M420 ${top + 10}C424 ${top - 40} 404 ${top - 80} 372 ${top - 100}`, ink.line),
    plain:
      stroke(`M430 ${top + 10}C430 ${top - 30} 412 ${top - 70} 380 ${top - 100}`, ink.line) +
      stitch(`M418 ${top + 10}C416 ${top - 26} 400 ${top - 64} 372 ${top - 92}`, ink.dark),
  }
  const sides = {
    stripe:
      fill(`M500 ${top + 10}L640 ${top - 150}h60L560 ${top + 10}Z`, ink.accent, ink.line) +
      fill(`M600 ${top + 10}L736 ${top - 148}h34L634 ${top + 10}Z`, ink.accent, ink.line),
    foxing:
      fill(
        `M480 ${top + 20}C560 ${top - 30} 700 ${top - 90} 1000 ${top - 110}V${top + 20}Z`,
        ink.light,
        ink.line,
      ) + stitch(`M520 ${top + 12}C600 ${top - 30} 740 ${top - 80} 960 ${top - 92}`, ink.dark),
    seam:
      stroke(`M600 ${top + 8}C640 ${top - 60} 690 ${top - 110} 740 ${top - 172}`, ink.line) +
      stitch(`M616 ${top + 8}C654 ${top - 56} 704 ${top - 106} 756 ${top - 172}`, ink.dark),
  }
  const at = (i: number) => ({ x: 436 + (i * 130) / (eyelets - 1), y: top - 116 - (i * 112) / (eyelets - 1) })
  const art =
    contactShadow(600, 802, 392) +
    fill(
      `M590 ${top - 242}C660 ${top - 262} 820 ${top - 256} 936 ${top - 250}L880 ${top - 150}H620Z`,
      ink.deep,
      ink.line,
    ) +
    fill(
      `M540 ${top - 214}C544 ${top - 262} 566 ${top - 306} 604 ${top - 318}C624 ${top - 318} 634 ${top - 300} 640 ${top - 272}L656 ${top - 190}L590 ${top - 160}Z`,
      ink.light,
      ink.line,
    ) +
    fill(upper, ink.base, ink.line, { width: 3.5 }) +
    clipped(
      'up',
      upper,
      sides[side] +
        fronts[front] +
        fill(
          `M1000 ${top + 20}H880C850 ${top - 60} 862 ${top - 130} 884 ${top - 170}H1000Z`,
          ink.dark,
          ink.line,
        ) +
        stitch(`M892 ${top + 14}C866 ${top - 60} 876 ${top - 120} 894 ${top - 158}`, ink.light) +
        fill(
          `M880 ${top - 170}L868 ${top - 214}L900 ${top - 280}H1000L1000 ${top - 170}Z`,
          ink.accent,
          ink.line,
        ),
    ) +
    fill(
      `M400 ${top - 100}C470 ${top - 120} 530 ${top - 180} 584 ${top - 240}L640 ${top - 196}C590 ${top - 130} 540 ${top - 60} 480 ${top - 40}C440 ${top - 44} 412 ${top - 70} 400 ${top - 100}Z`,
      ink.light,
      ink.line,
    ) +
    stitch(`M626 ${top - 196}C580 ${top - 136} 532 ${top - 72} 478 ${top - 54}`, ink.dark) +
    repeat(eyelets, (i) => {
      const { x, y } = at(i)
      const d = `M${n(x)} ${n(y)}q26 4 44 30`
      return (
        oval({ x: x + 46, y: y + 32, rx: 7 }, ink.deep) + stroke(d, ink.line, 16) + stroke(d, ink.pale, 11)
      )
    }) +
    fill(
      `M208 ${top}C206 ${top - 16} 220 ${top - 18} 240 ${top - 14}C460 ${top + 6} 740 ${top + 4} 966 ${top - 14}C986 ${top - 16} 994 ${top - 6} 994 ${top + 8}L986 774C984 788 974 794 960 794H250C226 792 212 ${top + 40} 208 ${top}Z`,
      ink.pale,
      ink.line,
      { width: 3.5 },
    ) +
    stitch(`M226 ${top + 14}C460 ${top + 30} 740 ${top + 28} 978 ${top + 12}`, ink.accentDark) +
    stroke(
      `M222 ${top + sole * 0.55}C460 ${top + sole * 0.66} 740 ${top + sole * 0.66} 988 ${top + sole * 0.5}`,
      ink.accent,
      side === 'foxing' ? 8 : 4,
    ) +
    repeat(10, (i) => stroke(`M${262 + i * 11} ${n(790 - sole * 0.26)}v14`, ink.line, 2))
  return proportioned(
    { x: 1, y: stretch.y },
    {
      art,
      dimensions: [
        { key: 'length', x1: 208, y1: 890, x2: 994, y2: 890 },
        { key: 'height', x1: 1076, y1: top - 252, x2: 1076, y2: 794 },
      ],
      callouts: [
        { x: 930, y: top - 200, side: 'right' },
        { x: 300, y: top - 40, side: 'left' },
      ],
      focus: { x: 380, y: top - 320, size: 370 },
    },
  )
}
