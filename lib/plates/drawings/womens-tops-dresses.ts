import { cutTop } from '@/lib/plates/garment'
import { proportioned } from '@/lib/plates/proportion'
import { pick, whole } from '@/lib/plates/random'
import { clipped, fill, mirrored, oval, repeat, stitch, stroke } from '@/lib/plates/shapes'
import { folds } from '@/lib/plates/textile'
import type { Drawing } from '@/lib/plates/types'

/** A woman's dress, blouse or camisole with waist, neck and sleeves by the seed. */
export const womensTopsDresses: Drawing = ({ ink, rand, stretch }) => {
  const form = pick(rand, ['dress', 'blouse', 'midi'] as const)
  const neckForm = pick(rand, ['v', 'square', 'boat'] as const)
  const sleeveForm = pick(rand, ['puff', 'long', 'none'] as const)
  const isDress = form !== 'blouse'
  const bottom = isDress ? 560 : 880
  const sleeve = {
    puff: { length: 150, wrist: 120, angle: 34 },
    long: { length: isDress ? 350 : 470, wrist: 84, angle: 17 },
    none: { length: 0, wrist: 0, angle: 0 },
  }[sleeveForm]
  const top = cutTop({
    top: 232,
    neck: neckForm === 'boat' ? 120 : 92,
    neckDepth: neckForm === 'v' ? 150 : neckForm === 'square' ? 110 : 64,
    neckForm,
    shoulder: isDress ? 168 : 198,
    slope: 30,
    armhole: 408,
    chest: isDress ? 156 : 190,
    waist: isDress ? 126 : 168,
    waistY: isDress ? 544 : 620,
    hem: isDress ? 126 : 196,
    bottom,
    sleeve,
  })
  const wide = form === 'midi' ? whole(rand, 190, 230) : whole(rand, 280, 340)
  const skirt = `M476 552C430 660 ${600 - wide + 40} 820 ${600 - wide} 956Q600 ${form === 'midi' ? 990 : 1010} ${600 + wide} 956C${600 + wide - 40} 820 770 660 724 552Q600 568 476 552Z`
  const flow = whole(rand, 5, 8)
  const skirtArt =
    fill(skirt, ink.base, ink.line, { width: 3.5 }) +
    clipped(
      'skirt',
      skirt,
      repeat(flow, (i) => {
        const t = (i + 0.6) / flow
        const x = 600 - wide + t * wide * 2
        return fill(
          `M${Math.round(490 + t * 220)} 556C${Math.round(500 + t * 200)} 700 ${Math.round(x)} 820 ${Math.round(x)} 1010h-${Math.round(wide / flow)}C${Math.round(x - 10)} 820 ${Math.round(484 + t * 220)} 700 ${Math.round(490 + t * 220)} 556Z`,
          ink.dark,
        )
      }) +
        (form === 'midi'
          ? stroke('M690 560C700 720 690 860 676 1010', ink.line)
          : stitch(`M${600 - wide} 938Q600 992 ${600 + wide} 938`, ink.light)),
    )
  const puff =
    fill('M436 264C366 262 318 316 322 402C352 432 410 436 448 412Z', ink.base, ink.line, { width: 3.5 }) +
    fill('M322 398C352 428 410 432 448 408L446 432C410 454 350 450 324 420Z', ink.dark, ink.line) +
    folds(
      [
        [430, 270, 356, 398],
        [442, 284, 392, 410],
        [444, 310, 428, 404],
      ],
      ink.dark,
    )
  const art =
    (sleeveForm === 'puff' && isDress
      ? mirrored(puff)
      : sleeveForm === 'none'
        ? ''
        : mirrored(
            fill(top.sleeve, ink.base, ink.line, { width: 3.5 }) +
              fill(top.cuff(sleeveForm === 'long' ? 52 : 30), ink.light, ink.line) +
              (sleeveForm === 'long' ? folds([[410, 430, 372, 520]], ink.dark) : ''),
          )) +
    fill(top.inside, ink.deep, ink.line) +
    (isDress ? skirtArt : '') +
    fill(top.body, ink.base, ink.line, { width: 3.5 }) +
    clipped(
      'bodice',
      top.body,
      mirrored(
        fill(`M430 400C480 460 490 540 ${isDress ? 470 : 440} ${bottom + 30}H350V400Z`, ink.dark) +
          (isDress
            ? stroke('M520 560C516 500 524 450 540 420', ink.dark, 3)
            : folds(
                [
                  [470, 460, 486, 840],
                  [540, 600, 520, 860],
                ],
                ink.dark,
              )),
      ) +
        (isDress
          ? ''
          : fill(`M578 ${232 + (neckForm === 'v' ? 150 : 100)}H624V910H578Z`, ink.light, ink.line) +
            repeat(6, (i) => oval({ x: 601, y: 420 + i * 80, rx: 9 }, ink.accent, ink.line))),
    ) +
    mirrored(stroke(top.armhole, ink.line)) +
    stroke(top.neckLine(6), ink.line, 15) +
    stroke(top.neckLine(6), ink.light, 10) +
    (isDress
      ? fill('M474 534Q600 556 726 534V572Q600 594 474 572Z', ink.accent, ink.line) +
        (form === 'midi'
          ? fill(
              'M640 560C690 600 700 660 690 720L664 712C668 660 654 610 624 580ZM630 566C640 620 634 680 612 740L588 728C606 670 606 620 600 580Z',
              ink.accent,
              ink.line,
            ) + fill('M600 548H646V588H600Z', ink.accentDark, ink.line)
          : '')
      : stitch('M412 864Q600 882 788 864', ink.dark))
  return proportioned(stretch, {
    art,
    dimensions: [
      { key: 'length', x1: 1060, y1: 232, x2: 1060, y2: isDress ? 970 : 884 },
      { key: 'width', x1: isDress ? 444 : 410, y1: 1050, x2: isDress ? 756 : 790, y2: 1050 },
      { key: 'height', x1: 1060, y1: 232, x2: 1060, y2: isDress ? 970 : 884 },
    ],
    callouts: [
      { x: 720, y: 760, side: 'right' },
      { x: 470, y: 480, side: 'left' },
    ],
    focus: { x: 410, y: 220, size: 380 },
  })
}
