import { proportioned } from '@/lib/plates/proportion'
import { pick, whole } from '@/lib/plates/random'
import { clipped, contactShadow, fill, oval, repeat, stitch, stroke } from '@/lib/plates/shapes'
import type { Drawing } from '@/lib/plates/types'

/** A short, round child's shoe with hook-and-loop straps or elastic laces. */
export const kidsShoes: Drawing = ({ ink, rand, stretch }) => {
  const straps = whole(rand, 1, 2)
  const motif = pick(rand, ['star', 'cloud', 'bolt', 'paw'] as const)
  const cuff = pick(rand, ['low', 'padded'] as const)
  const bumps = whole(rand, 8, 11)
  const top = cuff === 'padded' ? 330 : 380
  const upper = `M262 770C246 690 280 622 370 606C440 594 480 560 512 500C530 466 552 440 580 428C640 470 740 478 812 ${top + 48}C830 ${top + 14} 876 ${top + 6} 900 ${top + 40}C908 ${top + 160} 930 640 932 770Z`
  const motifs = {
    star: fill('M0-52L15-17 52-14 24 11 33 48 0 28-33 48-24 11-52-14-15-17Z', ink.accent, ink.line),
    cloud: fill(
      'M-50 24C-74 22-70-12-44-12-42-46 6-52 14-24 44-34 62-4 44 8 44 20 36 24 26 24Z',
      ink.accent,
      ink.line,
    ),
    bolt: fill('M8-56L-36 10H-6L-14 56 36-14H4Z', ink.accent, ink.line),
    paw:
      oval({ x: 0, y: 16, rx: 28, ry: 23 }, ink.accent, ink.line) +
      [
        [-32, -14],
        [-11, -32],
        [13, -32],
        [33, -13],
      ]
        .map(([x = 0, y = 0]) => oval({ x, y, rx: 10, ry: 13 }, ink.accent, ink.line))
        .join(''),
  }
  const strap = (i: number) => {
    const [x, y] = straps === 2 ? [474 + i * 74, 574 - i * 84] : [510, 530]
    const tall = straps === 2 ? 62 : 92
    return (
      fill(
        `M${x} ${y}C${x + 70} ${y - 26} ${x + 150} ${y + 14} ${x + 196} ${y + 66}C${x + 208} ${y + 92} ${x + 180} ${y + tall + 58} ${x + 158} ${y + tall + 46}C${x + 110} ${y + tall + 4} ${x + 50} ${y + tall - 18} ${x - 40} ${y + tall - 14}C${x - 26} ${y + 30} ${x - 12} ${y + 12} ${x} ${y}Z`,
        ink.light,
        ink.line,
        { width: 3 },
      ) +
      stitch(`M${x + 6} ${y + 14}C${x + 70} ${y - 8} ${x + 140} ${y + 28} ${x + 182} ${y + 74}`, ink.dark) +
      stroke(`M${x + 146} ${y + 34}L${x + 116} ${y + tall + 10}`, ink.accent, 12)
    )
  }
  const art =
    contactShadow(600, 868, 350) +
    fill(`M578 430C640 ${top} 780 ${top - 26} 900 ${top + 40}L860 ${top + 130}H620Z`, ink.deep, ink.line) +
    fill(
      `M516 500C520 440 540 ${top + 6} 586 ${top - 16}C612 ${top - 20} 622 ${top} 628 ${top + 30}L650 500L600 540Z`,
      ink.light,
      ink.line,
    ) +
    fill(upper, ink.base, ink.line, { width: 3.5 }) +
    clipped(
      'kid',
      upper,
      fill('M930 800H800C770 690 800 590 940 540Z', ink.dark, ink.line) +
        stitch('M816 790C790 696 816 612 930 566', ink.light) +
        fill(
          `M578 430C640 476 740 486 820 ${top + 40}L910 ${top}L940 ${top + 90}C820 ${top + 130} 680 540 560 470Z`,
          ink.light,
          ink.line,
        ) +
        repeat(cuff === 'padded' ? 3 : 0, (i) =>
          stroke(`M${660 + i * 76} ${470 - i * 8}q18 24 12 50`, ink.dark, 2.5),
        ),
    ) +
    fill('M246 800C226 690 290 620 360 624C420 640 452 700 456 800Z', ink.accent, ink.line, { width: 3 }) +
    fill('M274 720C284 672 318 648 352 650C322 668 302 694 298 730Z', ink.pale) +
    repeat(straps, strap) +
    `<g transform="translate(${straps === 2 ? 760 : 742} 692) rotate(-8) scale(.86)">${motifs[motif]}</g>` +
    stroke(`M900 ${top + 44}c34 -20 44 22 12 52`, ink.line, 16) +
    stroke(`M900 ${top + 44}c34 -20 44 22 12 52`, ink.accent, 10) +
    fill(
      'M236 770C234 752 250 752 268 758C460 778 740 778 930 752C956 750 968 766 966 790C964 830 950 846 920 850H290C256 846 238 810 236 770Z',
      ink.pale,
      ink.line,
      { width: 3.5 },
    ) +
    stroke('M246 800C460 822 740 820 960 796', ink.accent, 9) +
    repeat(bumps, (i) =>
      fill(
        `M${288 + (i * 640) / bumps} 848h${Math.round(460 / bumps)}c0 20 -${Math.round(460 / bumps)} 20 -${Math.round(460 / bumps)} 0Z`,
        ink.dark,
        ink.line,
        { width: 2 },
      ),
    )
  return proportioned(
    { x: stretch.x, y: 1 },
    {
      art,
      dimensions: [
        { key: 'length', x1: 236, y1: 950, x2: 966, y2: 950 },
        { key: 'height', x1: 1050, y1: top, x2: 1050, y2: 862 },
      ],
      callouts: [
        { x: 880, y: 800, side: 'right' },
        { x: 300, y: 690, side: 'left' },
      ],
      focus: { x: 440, y: 430, size: 400 },
    },
    { x: 600, y: 640 },
  )
}
