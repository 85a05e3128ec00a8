import { proportioned } from '@/lib/plates/proportion'
import { pick, whole } from '@/lib/plates/random'
import { clipped, contactShadow, fill, n, oval, repeat, stitch, stroke } from '@/lib/plates/shapes'
import type { Drawing } from '@/lib/plates/types'

/** A running shoe from the outer side, toe to the left. */
export const sportsShoes: Drawing = ({ ink, rand, stretch }) => {
  const toe = whole(rand, -10, 14)
  const heel = whole(rand, -16, 12)
  const stack = whole(rand, -14, 16)
  const lugs = whole(rand, 10, 16)
  const eyelets = whole(rand, 5, 7)
  const band = pick(rand, ['chevrons', 'wave', 'bars', 'mesh'] as const)
  const foam = pick(rand, ['split', 'grooved', 'cells'] as const)
  const upper = `M214 ${716 + toe}C214 ${676 + toe} 252 ${650 + toe} 316 ${636 + toe}C396 620 456 588 522 538C560 508 588 486 612 470C650 506 720 548 800 538C850 530 880 500 894 ${462 + heel}C908 ${444 + heel} 938 ${450 + heel} 937 ${480 + heel}C932 540 946 590 962 640C972 680 974 710 968 750L230 770Z`
  const sole = `M200 ${716 + toe}C204 694 222 702 240 714C330 752 450 758 560 744C700 726 820 ${700 - stack} 962 ${688 - stack}C992 ${688 - stack} 1006 712 1002 742C998 776 986 800 950 806C760 828 520 830 380 812C290 800 208 772 200 ${716 + toe}Z`
  const eyelet = (i: number) => ({
    x: 430 + (i * 152) / (eyelets - 1),
    y: 610 - (i * 122) / (eyelets - 1) - i * 0.8,
  })
  const bands = {
    chevrons: repeat(3, (i) =>
      fill(
        `M${566 + i * 74} 770L${640 + i * 70} 660L${622 + i * 66} 572h36L${678 + i * 70} 660L${606 + i * 74} 770Z`,
        ink.accent,
        ink.line,
      ),
    ),
    wave: fill(
      'M470 760C560 752 640 716 700 660C752 612 810 582 886 584L888 612C826 616 780 636 738 684C690 736 620 770 520 776Z',
      ink.accent,
      ink.line,
    ),
    bars: repeat(3, (i) =>
      fill(`M${560 + i * 86} 770L${632 + i * 78} 560h34L${604 + i * 86} 770Z`, ink.accent, ink.line),
    ),
    mesh:
      fill('M560 780C580 700 640 640 720 610C770 594 800 590 830 596L800 780Z', ink.dark, ink.line) +
      repeat(5, (i) => stroke(`M${590 + i * 46} 760L${660 + i * 34} 620`, ink.accent, 4)),
  }
  const foams = {
    split: stroke('M222 768C400 800 700 786 998 740', ink.accentDark, 5),
    grooved: repeat(9, (i) =>
      stroke(`M${340 + i * 72} ${792 - i * 3}q34 -18 60 ${i % 2 ? 6 : -6}`, ink.accentDark, 4),
    ),
    cells: repeat(5, (i) => oval({ x: 748 + i * 48, y: 770 - i * 7, rx: 18, ry: 15 }, ink.base, ink.line)),
  }
  const lace = (i: number, colour: string, width: number) => {
    const { x, y } = eyelet(i)
    return stroke(`M${n(x)} ${n(y)}q24 6 40 34`, colour, width)
  }
  const art =
    contactShadow(600, 836, 392) +
    fill(`M612 476C680 446 830 452 894 ${462 + heel}L884 560L620 556Z`, ink.deep, ink.line) +
    fill('M548 522C562 468 586 420 622 404C642 398 656 412 662 436L676 500L620 560Z', ink.light, ink.line) +
    stitch('M586 486C598 452 612 430 632 422', ink.dark) +
    fill(upper, ink.base, ink.line, { width: 3.5 }) +
    clipped(
      'upper',
      upper,
      fill('M200 800V600C330 600 420 660 430 800Z', ink.light) +
        repeat(5, (i) =>
          repeat(7 - i, (j) =>
            oval({ x: 290 + j * 25 + i * 24, y: 724 - i * 21 - j * 3, rx: 4.2 }, ink.dark),
          ),
        ) +
        fill('M200 800V704C270 694 330 726 366 800Z', ink.dark, ink.line) +
        bands[band] +
        fill('M1000 800L838 790C812 700 838 610 920 540L1000 500Z', ink.dark, ink.line) +
        stitch('M856 780C830 700 858 620 930 552', ink.light),
    ) +
    fill(
      'M404 622C468 600 546 540 604 480L650 520C600 574 548 628 488 664C450 668 414 654 404 622Z',
      ink.light,
      ink.line,
    ) +
    stitch('M424 634C490 612 556 560 612 502', ink.dark) +
    repeat(eyelets, (i) => lace(i, ink.line, 15) + lace(i, ink.pale, 10)) +
    stroke('M640 512C700 552 800 560 872 516', ink.light, 7) +
    stroke(`M932 ${458 + heel}c24 -14 34 12 16 36`, ink.line, 5) +
    fill(sole, ink.accent, ink.line, { width: 3.5 }) +
    clipped('sole', sole, foams[foam]) +
    repeat(lugs, (i) => {
      const x = 376 + (i * 556) / lugs
      const y = 808 + Math.sin((i / lugs) * 3) * 11
      return fill(`M${n(x)} ${n(y)}h${n(430 / lugs)}l-6 18h${n(12 - 430 / lugs)}Z`, ink.deep, ink.line, {
        width: 2,
      })
    })
  return proportioned(
    { x: 1, y: stretch.y },
    {
      art,
      dimensions: [
        { key: 'length', x1: 200, y1: 920, x2: 1003, y2: 920 },
        { key: 'height', x1: 1080, y1: 452 + heel, x2: 1080, y2: 824 },
      ],
      callouts: [
        { x: 880, y: 756, side: 'right' },
        { x: 330, y: 680, side: 'left' },
      ],
      focus: { x: 390, y: 390, size: 370 },
    },
  )
}
