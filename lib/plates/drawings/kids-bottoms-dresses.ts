import { cutTop } from '@/lib/plates/garment'
import { proportioned } from '@/lib/plates/proportion'
import { pick, whole } from '@/lib/plates/random'
import { box, clipped, fill, mirrored, n, oval, repeat, stitch, stroke } from '@/lib/plates/shapes'
import { folds, lattice, ribs } from '@/lib/plates/textile'
import type { Drawing, DrawingInput } from '@/lib/plates/types'

/** A girl's dress, dungarees or joggers: the seed decides which. */
export const kidsBottomsDresses: Drawing = (input) => {
  const form = pick(input.rand, ['dress', 'dungarees', 'joggers'] as const)
  const art = { dress, dungarees, joggers }[form](input)
  return proportioned(input.stretch, {
    art,
    dimensions: [
      { key: 'length', x1: 1050, y1: 236, x2: 1050, y2: 956 },
      {
        key: 'width',
        x1: form === 'dress' ? 300 : 420,
        y1: 1030,
        x2: form === 'dress' ? 900 : 780,
        y2: 1030,
      },
      { key: 'height', x1: 1050, y1: 236, x2: 1050, y2: 956 },
    ],
    callouts: [
      { x: 740, y: 700, side: 'right' },
      { x: 470, y: 420, side: 'left' },
    ],
    focus: { x: 420, y: 250, size: 380 },
  })
}

function dress({ ink, rand }: DrawingInput): string {
  const pleats = whole(rand, 8, 13)
  const print = pick(rand, ['dots', 'check', 'plain'] as const)
  const collar = rand() < 0.55
  const top = cutTop({
    top: 240,
    neck: 84,
    neckDepth: 62,
    neckForm: 'crew',
    shoulder: 166,
    slope: 26,
    armhole: 400,
    chest: 156,
    waist: 146,
    waistY: 520,
    hem: 146,
    bottom: 536,
    sleeve: { length: 110, wrist: 118, angle: 52 },
  })
  const skirt = 'M456 530C410 660 350 800 296 912Q600 1000 904 912C850 800 790 660 744 530Q600 548 456 530Z'
  const prints = {
    dots: repeat(7, (r) =>
      repeat(11, (c) => oval({ x: 310 + c * 58 + (r % 2) * 29, y: 590 + r * 54, rx: 9 }, ink.accent)),
    ),
    check: lattice({ x: 280, y: 520, w: 640, h: 460, gap: 64 }, ink.light, 7),
    plain: '',
  }
  return (
    mirrored(
      fill('M434 266C370 270 318 320 310 386C350 410 400 412 446 398Z', ink.base, ink.line, { width: 3.5 }) +
        stroke('M316 378C356 398 400 400 446 388', ink.accent, 9) +
        folds(
          [
            [426, 282, 372, 378],
            [440, 300, 420, 384],
          ],
          ink.dark,
        ),
    ) +
    fill(top.inside, ink.deep, ink.line) +
    fill(skirt, ink.base, ink.line, { width: 3.5 }) +
    clipped(
      'skirt',
      skirt,
      prints[print] +
        repeat(pleats, (i) => {
          const t = (i + 0.5) / pleats
          return fill(`M${n(462 + t * 276)} 532L${n(300 + t * 600)} 980h${n(260 / pleats)}Z`, ink.dark)
        }) +
        stroke('M290 896Q600 984 910 896', ink.accent, 12),
    ) +
    fill(top.body, ink.base, ink.line, { width: 3.5 }) +
    fill('M452 508Q600 530 748 508V544Q600 566 452 544Z', ink.accent, ink.line) +
    (collar
      ? mirrored(
          fill(
            'M600 312C560 316 524 290 512 240L470 250C466 310 520 372 584 364C596 350 600 330 600 312Z',
            ink.pale,
            ink.line,
          ),
        ) + oval({ x: 600, y: 372, rx: 9 }, ink.accent, ink.line)
      : stroke(top.neckLine(8), ink.line, 18) + stroke(top.neckLine(8), ink.accent, 13)) +
    repeat(3, (i) => oval({ x: 600, y: 412 + i * 38, rx: 8 }, ink.pale, ink.line))
  )
}

function dungarees({ ink, rand }: DrawingInput): string {
  const cuff = whole(rand, 34, 62)
  const leg = whole(rand, 0, 26)
  const legs = `M452 520C424 640 410 800 ${404 - leg} 950H${576 - leg}C584 860 592 770 600 700C608 770 616 860 ${624 + leg} 950H${796 + leg}C790 800 776 640 748 520Z`
  return (
    mirrored(
      stroke('M500 380C496 310 500 270 524 240', ink.line, 46) +
        stroke('M500 380C496 310 500 270 524 240', ink.base, 40),
    ) +
    fill(legs, ink.base, ink.line, { width: 3.5 }) +
    clipped(
      'legs',
      legs,
      mirrored(
        fill('M404 950L440 560H400L360 950Z', ink.dark) +
          stitch('M430 560C414 700 406 820 404 940', ink.light),
      ) +
        fill('M600 560V720C590 640 560 600 520 580Z', ink.dark) +
        stitch('M590 530V690', ink.light),
    ) +
    mirrored(
      fill(`M${398 - leg} ${950 - cuff}H${582 - leg}V956H${398 - leg}Z`, ink.light, ink.line) +
        fill('M450 560C480 590 520 596 540 540L456 530Z', ink.light, ink.line) +
        stitch('M462 566C488 584 514 584 526 548', ink.dark),
    ) +
    fill('M476 372H724L748 536Q600 552 452 536Z', ink.base, ink.line, { width: 3.5 }) +
    stitch('M488 386H712', ink.light) +
    fill('M528 414H672V486Q600 530 528 486Z', ink.light, ink.line) +
    stitch('M538 426H662', ink.dark) +
    fill('M452 520Q600 540 748 520V552Q600 572 452 552Z', ink.dark, ink.line) +
    mirrored(
      oval({ x: 500, y: 392, rx: 17 }, ink.accent, ink.line) +
        box({ x: 482, y: 340, w: 36, h: 28, r: 8 }, ink.accent, ink.line) +
        oval({ x: 470, y: 552, rx: 9 }, ink.accent, ink.line),
    )
  )
}

function joggers({ ink, rand }: DrawingInput): string {
  const stripe = pick(rand, ['side', 'panel', 'plain'] as const)
  const leg = whole(rand, 0, 20)
  const legs = `M440 290C410 460 390 700 ${400 - leg} 900H${560 - leg}C576 760 590 640 600 520C610 640 624 760 ${640 + leg} 900H${800 + leg}C810 700 790 460 760 290Z`
  const sides = {
    side: stroke('M436 300C412 470 398 700 406 900', ink.accent, 26),
    panel: fill('M380 620L590 660V760L380 720Z', ink.accent, ink.line),
    plain: '',
  }
  return (
    fill(legs, ink.base, ink.line, { width: 3.5 }) +
    clipped(
      'legs',
      legs,
      mirrored(
        fill('M600 500C580 640 560 760 552 900H640V500Z', ink.dark) +
          sides[stripe] +
          folds(
            [
              [480, 500, 470, 640],
              [510, 740, 480, 860],
            ],
            ink.dark,
          ),
      ),
    ) +
    mirrored(
      fill('M432 400C470 420 500 396 508 330L448 320Z', ink.light, ink.line) +
        stitch('M444 404C474 408 494 388 498 336', ink.dark) +
        fill(`M${404 - leg} 890H${562 - leg}L${552 - leg} 956H${416 - leg}Z`, ink.dark, ink.line) +
        ribs({ x: 424 - leg, y: 898, w: 126, h: 52, gap: 14 }, ink.deep),
    ) +
    fill('M436 240H764L762 306Q600 326 438 306Z', ink.light, ink.line, { width: 3 }) +
    ribs({ x: 448, y: 248, w: 310, h: 56, gap: 15 }, ink.dark) +
    stroke('M600 324V520', ink.line) +
    mirrored(
      stroke('M588 300C570 350 560 380 566 430', ink.accent, 8) +
        oval({ x: 588, y: 292, rx: 9 }, ink.pale, ink.line) +
        stroke('M566 424v26', ink.line, 9),
    )
  )
}
