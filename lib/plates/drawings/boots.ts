import { proportioned } from '@/lib/plates/proportion'
import { pick, whole } from '@/lib/plates/random'
import { box, clipped, contactShadow, fill, n, oval, repeat, stitch, stroke } from '@/lib/plates/shapes'
import type { Drawing } from '@/lib/plates/types'

/** A boot from the outer side: laced, Chelsea or zipped, the shaft between ankle and knee. */
export const boots: Drawing = ({ ink, rand, stretch }) => {
  const closing = pick(rand, ['laces', 'chelsea', 'zip'] as const)
  const top =
    closing === 'chelsea'
      ? whole(rand, 400, 450)
      : closing === 'laces'
        ? whole(rand, 310, 370)
        : whole(rand, 230, 290)
  const lug = pick(rand, ['lug', 'stacked'] as const)
  const toe = whole(rand, -12, 12)
  const wide = whole(rand, -14, 16)
  const cap = rand() < 0.5
  const shaft = `M250 862C232 ${800 + toe} 268 ${744 + toe} 350 ${728 + toe}C436 712 506 688 532 640C552 596 548 500 ${540 - wide} ${top + 14}C620 ${top - 4} 760 ${top - 10} ${880 + wide} ${top}C872 520 880 600 900 680C916 750 922 810 918 862Z`
  const throat = (y: number) => n(548 - Math.max(0, y - 560) * 0.28)
  const rows = Math.floor((700 - top - 40) / 44)
  const closings = {
    laces:
      fill(
        `M${540 - wide} ${top + 10}C560 500 556 600 520 670C500 700 470 716 440 722L500 760C580 740 628 680 634 610C640 520 630 440 ${620 - wide} ${top}Z`,
        ink.light,
        ink.line,
      ) +
      stitch(`M${606 - wide} ${top + 12}C618 440 626 520 620 610C612 670 570 724 500 744`, ink.dark) +
      repeat(rows, (i) => {
        const y = top + 44 + i * 44
        const x = Number(throat(y))
        const d = `M${n(x)} ${y}q28 -14 58 6`
        return (
          stroke(d, ink.line, 17) +
          stroke(d, ink.accent, 11) +
          oval({ x: x + 60, y: y + 6, rx: 8 }, ink.pale, ink.line)
        )
      }),
    chelsea:
      fill(
        `M${640 - wide} ${top}C650 ${top + 120} 690 650 730 690C760 650 790 ${top + 120} ${800 + wide} ${top - 4}Z`,
        ink.deep,
        ink.line,
      ) + repeat(9, (i) => stroke(`M${n(656 + i * 16)} ${top + 6}L${n(700 + i * 7)} 630`, ink.base, 2)),
    zip:
      stroke(`M700 ${top}C704 500 716 680 740 830`, ink.line, 16) +
      stroke(`M700 ${top}C704 500 716 680 740 830`, ink.accent, 10) +
      stitch(`M700 ${top}C704 500 716 680 740 830`, ink.line, 9) +
      box({ x: 690, y: top + 14, w: 20, h: 44, r: 7 }, ink.accent, ink.line),
  }
  const soles = {
    lug:
      fill(
        'M236 846C460 862 740 858 930 846L944 884L936 906H254C236 892 230 866 236 846Z',
        ink.accent,
        ink.line,
        { width: 3.5 },
      ) +
      stitch('M256 862C460 876 740 872 926 860', ink.accentDark) +
      repeat(11, (i) => fill(`M${270 + i * 60} 904h42l-6 28h-30Z`, ink.accentDark, ink.line)),
    stacked:
      fill(
        'M236 850C440 862 620 862 928 846L932 872H700C640 884 420 888 270 882C244 876 234 864 236 850Z',
        ink.accent,
        ink.line,
        { width: 3.5 },
      ) +
      fill('M716 872H934L924 934H728Z', ink.accentDark, ink.line, { width: 3 }) +
      repeat(3, (i) => stroke(`M718 ${886 + i * 14}H930`, ink.line, 1.5)),
  }
  const art =
    contactShadow(590, 936, 350) +
    fill(
      `M${540 - wide} ${top + 14}C600 ${top - 26} 800 ${top - 40} ${880 + wide} ${top}L860 ${top + 40}H570Z`,
      ink.deep,
      ink.line,
    ) +
    fill(shaft, ink.base, ink.line, { width: 3.5 }) +
    clipped(
      'shaft',
      shaft,
      fill(`M830 200C820 500 800 700 840 880H1000V200Z`, ink.dark) +
        fill('M700 880C716 780 790 730 960 720V880Z', ink.dark, ink.line) +
        stitch('M718 870C736 786 800 744 930 736', ink.light) +
        closings[closing] +
        (cap
          ? fill(`M220 880V700C330 700 420 760 430 880Z`, ink.light, ink.line) +
            stitch(`M418 880C410 770 330 716 230 716`, ink.dark)
          : fill(`M262 800C290 756 350 744 420 732C370 764 330 780 290 830Z`, ink.light)) +
        stroke(
          `M${540 - wide} ${top + 26}C620 ${top + 8} 760 ${top + 2} ${880 + wide} ${top + 12}`,
          ink.dark,
          20,
        ) +
        stitch(
          `M${540 - wide} ${top + 38}C620 ${top + 20} 760 ${top + 14} ${880 + wide} ${top + 24}`,
          ink.light,
        ),
    ) +
    stroke(`M${846 + wide} ${top - 2}c-6 -52 34 -52 26 -2`, ink.line, 14) +
    stroke(`M${846 + wide} ${top - 2}c-6 -52 34 -52 26 -2`, ink.accent, 8) +
    soles[lug]
  return proportioned(
    { x: stretch.x, y: 1 },
    {
      art,
      dimensions: [
        { key: 'length', x1: 232, y1: 1012, x2: 944, y2: 1012 },
        { key: 'height', x1: 1040, y1: top, x2: 1040, y2: 932 },
      ],
      callouts: [
        { x: 860, y: 640, side: 'right' },
        { x: 320, y: 780, side: 'left' },
      ],
      focus: { x: closing === 'laces' ? 440 : 530, y: top - 70, size: 390 },
    },
  )
}
