import { proportioned } from '@/lib/plates/proportion'
import { pick, whole } from '@/lib/plates/random'
import { clipped, contactShadow, fill, n, repeat, stitch, stroke } from '@/lib/plates/shapes'
import { dots, folds } from '@/lib/plates/textile'
import type { Drawing } from '@/lib/plates/types'

/** A made bed from the foot end: duvet turned down, sheet and two rows of pillows. */
export const beddingSets: Drawing = ({ ink, rand, stretch }) => {
  const print = pick(rand, ['stripe', 'sprig', 'border', 'plain', 'check'] as const)
  const turn = whole(rand, 60, 120)
  const flange = rand() < 0.5
  const duvet =
    'M318 560C280 640 236 740 216 900C300 924 420 934 600 934C780 934 900 924 984 900C964 740 920 640 882 560Q600 540 318 560Z'
  const prints = {
    stripe: repeat(13, (i) => stroke(`M${360 + i * 40} 540L${240 + i * 60} 950`, ink.light, i % 2 ? 6 : 16)),
    sprig: repeat(5, (r) =>
      repeat(
        8,
        (c) =>
          `<path d="M0 20V-8M0 4C-16 2-18-12-18-14C-4-12 0-4 0 4C0-8 6-16 18-16C18-4 10 4 0 4" transform="translate(${n(330 - r * 20 + c * (76 + r * 6) + (r % 2) * 34)} ${610 + r * 70})" fill="${ink.accent}" stroke="${ink.accent}" stroke-width="3"/>`,
      ),
    ),
    border:
      stroke(
        'M356 580C330 660 300 750 290 864C400 884 800 884 910 864C900 750 870 660 844 580',
        ink.accent,
        16,
      ) +
      stroke(
        'M380 580C356 660 330 750 322 836C420 854 780 854 878 836C870 750 844 660 820 580',
        ink.light,
        5,
      ),
    plain: folds(
      [
        [420, 600, 380, 880],
        [640, 620, 660, 900],
        [800, 600, 830, 860],
      ],
      ink.dark,
      4,
    ),
    check:
      repeat(9, (i) => stroke(`M${360 + i * 60} 540L${240 + i * 90} 950`, ink.light, 12)) +
      repeat(6, (i) =>
        stroke(`M200 ${600 + i * 60}Q600 ${622 + i * 62} 1000 ${600 + i * 60}`, ink.light, 10),
      ),
  }
  const pillow = (x: number, y: number, w: number, h: number, cloth: string, shade: string, border: string) =>
    (flange
      ? fill(
          `M${x - 14} ${y - 12}Q${x + w / 2} ${y + 4} ${x + w + 14} ${y - 12}Q${x + w + 2} ${y + h / 2} ${x + w + 14} ${y + h + 10}Q${x + w / 2} ${y + h} ${x - 14} ${y + h + 10}Q${x - 2} ${y + h / 2} ${x - 14} ${y - 12}Z`,
          border,
          ink.line,
        )
      : '') +
    fill(
      `M${x} ${y}Q${x + w / 2} ${y - 22} ${x + w} ${y}Q${x + w + 22} ${y + h / 2} ${x + w} ${y + h}Q${x + w / 2} ${y + h + 14} ${x} ${y + h}Q${x - 22} ${y + h / 2} ${x} ${y}Z`,
      cloth,
      ink.line,
      { width: 3 },
    ) +
    fill(
      `M${x} ${y + h}Q${x + w / 2} ${y + h + 14} ${x + w} ${y + h}Q${x + w + 14} ${y + h * 0.7} ${x + w + 8} ${y + h * 0.45}Q${x + w * 0.7} ${y + h * 0.9} ${x} ${y + h}Z`,
      shade,
    ) +
    stroke(`M${x + 8} ${y + 8}q26 14 40 34M${x + w - 8} ${y + 8}q-26 14 -36 34`, shade, 3)
  const art =
    contactShadow(600, 956, 410) +
    fill('M306 250Q600 206 894 250V480H306Z', ink.accent, ink.line, { width: 3.5 }) +
    stroke('M330 270Q600 230 870 270', ink.accentDark, 4) +
    fill('M290 480L196 880V944H1004V880L910 480Z', ink.pale, ink.line, { width: 3 }) +
    folds(
      [
        [230, 890, 226, 940],
        [970, 890, 974, 940],
      ],
      ink.dark,
    ) +
    pillow(326, 322, 252, 150, ink.pale, ink.light, ink.light) +
    pillow(622, 322, 252, 150, ink.pale, ink.light, ink.light) +
    pillow(350, 384, 228, 128, ink.base, ink.dark, ink.accent) +
    pillow(622, 384, 228, 128, ink.base, ink.dark, ink.accent) +
    fill(duvet, ink.base, ink.line, { width: 3.5 }) +
    clipped(
      'duvet',
      duvet,
      prints[print] +
        fill('M216 910C250 800 280 720 320 640L300 560L200 600V930Z', ink.dark) +
        fill('M984 910C950 800 920 720 880 640L900 560L1000 600V930Z', ink.dark) +
        stroke('M214 890C400 926 800 926 986 890', ink.dark, 14) +
        (print === 'plain' ? stitch('M240 860C420 894 780 894 960 860', ink.light) : ''),
    ) +
    fill(
      `M304 540Q600 516 896 540L${910 + turn * 0.2} ${556 + turn}Q600 ${596 + turn} ${290 - turn * 0.2} ${556 + turn}Z`,
      ink.pale,
      ink.line,
      { width: 3 },
    ) +
    stroke(
      `M${294 - turn * 0.18} ${536 + turn}Q600 ${574 + turn} ${906 + turn * 0.18} ${536 + turn}`,
      ink.accent,
      6,
    ) +
    (print === 'sprig'
      ? dots({ x: 340, y: 560, columns: 14, rows: 1, gap: 40, drop: 20 }, ink.base, 5)
      : '') +
    folds(
      [
        [480, 540, 470, 560 + turn],
        [740, 536, 752, 566 + turn],
      ],
      ink.light,
    )
  return proportioned(stretch, {
    art,
    dimensions: [
      { key: 'width', x1: 216, y1: 1036, x2: 984, y2: 1036 },
      { key: 'length', x1: 1062, y1: 480, x2: 1062, y2: 930 },
      { key: 'height', x1: 1062, y1: 480, x2: 1062, y2: 930 },
    ],
    callouts: [
      { x: 820, y: 720, side: 'right' },
      { x: 400, y: 440, side: 'left' },
    ],
    focus: { x: 310, y: 330, size: 390 },
  })
}
