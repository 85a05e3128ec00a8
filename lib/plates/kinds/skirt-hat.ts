import { proportioned } from '@/lib/plates/proportion'
import { clipped, fill, mirrored, oval, repeat, stroke } from '@/lib/plates/shapes'
import type { Drawing } from '@/lib/plates/types'

const skirt: Drawing = ({ ink, stretch }) => {
  const shape = 'M440 300Q600 318 760 300L930 900Q600 960 270 900Z'
  return proportioned(stretch, {
    art:
      fill(shape, ink.base, ink.line, { width: 3.5 }) +
      clipped(
        'skirt',
        shape,
        repeat(8, (i) => fill(`M${452 + i * 12} 300L${280 + i * 34} 950h18L${458 + i * 12} 300Z`, ink.dark)) +
          repeat(8, (i) =>
            fill(`M${748 - i * 12} 300L${920 - i * 34} 950h-18L${742 - i * 12} 300Z`, ink.dark),
          ) +
          fill('M250 812Q600 872 950 812V890Q600 950 250 890Z', ink.accent) +
          stroke('M250 812Q600 872 950 812M250 880Q600 940 950 880', ink.accentDark, 4),
      ) +
      fill('M546 306L536 928Q600 936 664 928L654 306Z', ink.light, ink.line, { width: 3 }) +
      stroke('M538 830Q600 838 662 830M538 896Q600 904 662 896', ink.accent, 10) +
      fill('M436 252Q600 272 764 252L762 312Q600 332 438 312Z', ink.light, ink.line, { width: 3.5 }) +
      stroke('M764 268C830 280 850 380 836 470M764 290C800 320 806 400 796 450', ink.line, 12) +
      stroke('M764 268C830 280 850 380 836 470M764 290C800 320 806 400 796 450', ink.light, 7),
    dimensions: [
      { key: 'length', x1: 1010, y1: 256, x2: 1010, y2: 920 },
      { key: 'width', x1: 438, y1: 200, x2: 762, y2: 200 },
    ],
    callouts: [
      { x: 800, y: 700, side: 'right' },
      { x: 380, y: 700, side: 'left' },
    ],
    focus: { x: 430, y: 640, size: 340 },
  })
}

const hat: Drawing = ({ ink, stretch }) =>
  proportioned(stretch, {
    art:
      mirrored(
        fill(
          'M372 560C330 640 330 780 372 880C400 900 440 890 450 850C470 760 470 660 460 590Z',
          ink.light,
          ink.line,
          { width: 3.5 },
        ) +
          repeat(9, (i) =>
            stroke(`M${366 + (i % 3) * 28} ${640 + Math.floor(i / 3) * 70}q14 14 26 0`, ink.dark, 4),
          ) +
          stroke('M404 884q-10 60 6 110', ink.accent, 8),
      ) +
      fill('M366 600C360 400 460 290 600 290C740 290 840 400 834 600Z', ink.base, ink.line, { width: 3.5 }) +
      fill('M690 310C760 350 800 440 790 590L834 600C840 420 770 330 690 310Z', ink.dark) +
      stroke('M600 292C560 380 550 480 552 570M600 292C640 380 650 480 648 570', ink.dark, 4) +
      fill('M370 520Q600 460 830 520Q850 600 826 640Q600 580 374 640Q350 600 370 520Z', ink.light, ink.line, {
        width: 3.5,
      }) +
      repeat(14, (i) =>
        stroke(`M${392 + i * 31} ${568 - Math.abs(7 - i) * -4 - 20}q12 14 24 0`, ink.dark, 4),
      ) +
      oval({ x: 600, y: 292, rx: 18, ry: 14 }, ink.accent, ink.line),
    dimensions: [
      { key: 'width', x1: 366, y1: 1040, x2: 834, y2: 1040 },
      { key: 'height', x1: 950, y1: 290, x2: 950, y2: 640 },
    ],
    callouts: [{ x: 780, y: 560, side: 'right' }],
    focus: { x: 440, y: 440, size: 320 },
  })

/** A wrapped skirt and a hat by "slug/form". */
export const skirtAndHat: Record<string, Drawing> = { 'hanfu/skirt': skirt, 'fur-shearling/hat': hat }
