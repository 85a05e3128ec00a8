import { cutTop } from '@/lib/plates/garment'
import { proportioned } from '@/lib/plates/proportion'
import { pick, whole } from '@/lib/plates/random'
import { clipped, fill, mirrored, oval, repeat, stitch, stroke } from '@/lib/plates/shapes'
import { folds, ribs, stripes } from '@/lib/plates/textile'
import type { Drawing } from '@/lib/plates/types'

/** A child's T-shirt or sweatshirt with a print, stripes or a contrast yoke. */
export const kidsTops: Drawing = ({ ink, rand, stretch }) => {
  const isLong = rand() < 0.45
  const motif = pick(rand, ['whale', 'rocket', 'sun', 'stripes', 'block'] as const)
  const pocket = rand() < 0.4
  const top = cutTop({
    top: 262,
    neck: 92,
    neckDepth: 70,
    neckForm: 'crew',
    shoulder: 232,
    slope: 44,
    armhole: 470,
    chest: 226,
    waist: 226,
    waistY: 700,
    hem: whole(rand, 226, 252),
    bottom: 900,
    sleeve: isLong
      ? { length: 500, wrist: 96, angle: 19 }
      : { length: whole(rand, 190, 230), wrist: 138, angle: 40 },
  })
  const motifs = {
    whale:
      fill(
        'M484 640C480 560 560 530 640 560C690 580 700 620 724 610C712 584 722 560 744 552C752 576 768 580 792 574C784 612 764 630 744 634C736 700 680 730 610 726C540 724 488 700 484 640Z',
        ink.accent,
        ink.line,
      ) +
      fill(
        'M490 660C540 700 640 708 716 680C690 716 650 728 610 726C550 724 508 704 490 660Z',
        ink.pale,
        ink.line,
      ) +
      oval({ x: 540, y: 628, rx: 8 }, ink.line) +
      stroke('M566 540C560 500 540 490 524 496M566 540C572 500 594 488 610 496', ink.accent, 6),
    rocket:
      fill('M600 500C656 550 664 640 640 716H560C536 640 544 550 600 500Z', ink.pale, ink.line) +
      fill('M600 500C622 520 636 545 644 574H556C564 545 578 520 600 500Z', ink.accent, ink.line) +
      oval({ x: 600, y: 620, rx: 24 }, ink.light, ink.line) +
      fill('M548 650L508 712L562 716ZM652 650L692 712L638 716Z', ink.accent, ink.line) +
      fill('M576 726h48L600 790Z', ink.accentDark, ink.line),
    sun:
      oval({ x: 600, y: 620, rx: 70 }, ink.accent, ink.line) +
      repeat(
        12,
        (i) =>
          `<path d="M600 524V490" transform="rotate(${i * 30} 600 620)" stroke="${ink.accent}" stroke-width="12"/>`,
      ) +
      oval({ x: 576, y: 610, rx: 7 }, ink.line) +
      oval({ x: 624, y: 610, rx: 7 }, ink.line) +
      stroke('M572 640Q600 666 628 640', ink.line, 5),
    stripes: stripes({ x: 330, y: 440, w: 540, gap: 62, count: 8 }, ink.accent, 22),
    block:
      fill('M300 440Q600 480 900 440V620Q600 650 300 620Z', ink.accent, ink.line) +
      stitch('M300 634Q600 664 900 634', ink.light),
  }
  const art =
    mirrored(
      fill(top.sleeve, ink.base, ink.line, { width: 3.5 }) +
        fill(top.cuff(isLong ? 48 : 24), motif === 'stripes' || isLong ? ink.accent : ink.dark, ink.line) +
        folds([[384, 420, 340, 480]], ink.dark),
    ) +
    fill(top.inside, ink.deep, ink.line) +
    fill(top.body, ink.base, ink.line, { width: 3.5 }) +
    clipped(
      'body',
      top.body,
      mirrored(fill('M360 440C400 600 372 760 352 930H300V440Z', ink.dark)) +
        motifs[motif] +
        (pocket && motif === 'stripes' ? fill('M640 520h110v90q-55 44-110 0Z', ink.light, ink.line) : '') +
        (isLong
          ? fill(top.hemBand(46), ink.accent, ink.line) +
            ribs({ x: 350, y: 860, w: 520, h: 60, gap: 15 }, ink.accentDark)
          : stitch(`M340 880Q600 896 860 880`, ink.dark)) +
        folds(
          [
            [400, 560, 420, 820],
            [800, 600, 776, 840],
          ],
          ink.dark,
        ),
    ) +
    mirrored(stroke(top.armhole, ink.line)) +
    stroke(top.neckLine(9), ink.line, 22) +
    stroke(top.neckLine(9), motif === 'stripes' || isLong ? ink.accent : ink.light, 17)
  return proportioned(stretch, {
    art,
    dimensions: [
      { key: 'width', x1: 374, y1: 980, x2: 826, y2: 980 },
      { key: 'length', x1: 1060, y1: 262, x2: 1060, y2: 904 },
      { key: 'height', x1: 1060, y1: 262, x2: 1060, y2: 904 },
    ],
    callouts: [
      { x: 786, y: 700, side: 'right' },
      { x: 420, y: 800, side: 'left' },
    ],
    focus: { x: 420, y: 440, size: 370 },
  })
}
