import { between, pick, whole } from '@/lib/plates/random'
import { clipped, contactShadow, fill, n, oval, repeat, stitch, stroke } from '@/lib/plates/shapes'
import type { Drawing } from '@/lib/plates/types'

/** A running shoe from the outer side, toe to the left. */
export const sportsShoes: Drawing = ({ ink, rand, stretch }) => {
  const toe = between(rand, -14, 18)
  const heel = between(rand, -12, 14) * stretch.y
  const lugs = whole(rand, 9, 15)
  const eyelets = whole(rand, 5, 7)
  const band = pick(rand, ['chevrons', 'wave', 'bars'] as const)
  const foam = pick(rand, ['split', 'grooved', 'cells'] as const)
  const upper = `M218 ${n(800 + toe)}C220 ${n(742 + toe)} 262 ${n(712 + toe)} 330 ${n(694 + toe * 0.6)}C410 672 470 610 536 540C556 520 584 506 616 512C700 528 790 536 858 ${n(492 + heel)}C872 ${n(464 + heel)} 896 ${n(448 + heel)} 914 ${n(462 + heel)}C946 ${n(486 + heel)} 926 560 944 640C956 700 972 760 968 812L960 838L230 838Z`
  const sole = `M208 ${n(806 + toe)}C206 790 226 792 240 800C330 834 470 836 580 826C700 816 830 806 950 786C984 784 1000 808 996 836C992 872 976 892 940 896C720 912 480 912 320 900C250 894 212 860 208 ${n(806 + toe)}Z`
  const laceX = (i: number) => 410 + (i * 150) / (eyelets - 1)
  const laceY = (i: number) => 664 - (i * 142) / (eyelets - 1)
  const bands = {
    chevrons: repeat(3, (i) =>
      fill(
        `M${560 + i * 66} 812L${634 + i * 66} 690L${608 + i * 66} 588h34L${672 + i * 66} 690L${598 + i * 66} 812Z`,
        ink.accent,
        ink.line,
      ),
    ),
    wave: fill(
      'M470 806C560 800 640 760 700 690C750 632 810 606 880 612L884 640C820 640 780 664 738 718C690 780 620 818 520 820Z',
      ink.accent,
      ink.line,
    ),
    bars: repeat(3, (i) =>
      fill(`M${566 + i * 84} 818L${640 + i * 76} 586h38L${610 + i * 84} 818Z`, ink.accent, ink.line),
    ),
  }
  const foams = {
    split: stroke('M226 846C400 880 700 872 992 828', ink.accentDark, 5),
    grooved: repeat(9, (i) => stroke(`M${300 + i * 76} 866q40 -20 70 ${i % 2 ? 4 : -4}`, ink.accentDark, 4)),
    cells: repeat(5, (i) => oval({ x: 742 + i * 48, y: 848 - i * 5, rx: 19, ry: 14 }, ink.base, ink.line)),
  }
  const art =
    contactShadow(600, 932, 390) +
    fill(
      `M590 520C650 470 800 470 862 ${n(470 + heel)}L880 560C800 600 680 600 600 560Z`,
      ink.deep,
      ink.line,
    ) +
    fill(`M520 552C540 500 560 470 590 452C610 446 628 470 640 520L600 580Z`, ink.light, ink.line) +
    fill(upper, ink.base, ink.line, { width: 3.5 }) +
    clipped(
      'upper',
      upper,
      fill('M200 860V690C300 680 390 690 440 850Z', ink.light) +
        repeat(5, (i) =>
          repeat(7 - i, (j) =>
            oval({ x: 296 + j * 26 + i * 24, y: 782 - i * 24 - j * 3, rx: 4.5 }, ink.dark),
          ),
        ) +
        fill('M200 870V800C280 760 330 786 372 850Z', ink.dark, ink.line) +
        bands[band] +
        fill(`M1000 860L840 850C812 760 840 640 ${n(900)} 560L1000 500Z`, ink.dark, ink.line) +
        stitch('M852 840C828 760 852 650 906 580', ink.pale),
    ) +
    fill(
      'M392 690C440 640 500 570 546 524L596 556C556 612 500 680 456 724C430 730 402 716 392 690Z',
      ink.light,
      ink.line,
    ) +
    stitch('M412 690C460 640 506 586 548 542', ink.dark) +
    repeat(
      eyelets,
      (i) =>
        stroke(
          `M${n(laceX(i) - 4)} ${n(laceY(i) + 4)}L${n(laceX(i) + 44)} ${n(laceY(i) + 30)}`,
          ink.line,
          15,
        ) +
        stroke(
          `M${n(laceX(i) - 4)} ${n(laceY(i) + 4)}L${n(laceX(i) + 44)} ${n(laceY(i) + 30)}`,
          ink.pale,
          10,
        ),
    ) +
    stroke(`M620 526C700 546 790 550 862 ${n(506 + heel)}`, ink.light, 9) +
    stroke(`M912 ${n(470 + heel)}c22 -16 34 8 20 34`, ink.line, 5) +
    fill(sole, ink.accent, ink.line, { width: 3.5 }) +
    clipped('sole', sole, foams[foam]) +
    repeat(lugs, (i) => {
      const x = 300 + (i * 640) / lugs
      return fill(
        `M${n(x)} ${n(896 + Math.sin((i / lugs) * 3) * 9)}h${n(500 / lugs)}l-7 20h${n(14 - 500 / lugs)}Z`,
        ink.deep,
        ink.line,
        { width: 2 },
      )
    })
  return {
    art,
    dimensions: [
      { key: 'length', x1: 206, y1: 1010, x2: 998, y2: 1010 },
      { key: 'height', x1: 1070, y1: 455 + heel, x2: 1070, y2: 916 },
    ],
    callouts: [
      { x: 860, y: 862, side: 'right' },
      { x: 330, y: 740, side: 'left' },
    ],
    focus: { x: 360, y: 470, size: 380 },
  }
}
