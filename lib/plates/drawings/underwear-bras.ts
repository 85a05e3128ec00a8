import { proportioned } from '@/lib/plates/proportion'
import { pick, whole } from '@/lib/plates/random'
import { box, clipped, fill, mirrored, oval, placed, repeat, stitch, stroke } from '@/lib/plates/shapes'
import { ribs } from '@/lib/plates/textile'
import type { Drawing } from '@/lib/plates/types'

/** A bra over a brief of the same cloth: moulded, lace-edged or a sports cut. */
export const underwearBras: Drawing = ({ ink, rand, stretch }) => {
  const form = pick(rand, ['moulded', 'lace', 'sports'] as const)
  const brief = pick(rand, ['hip', 'high', 'bikini'] as const)
  const rise = { hip: -24, high: -54, bikini: 0 }[brief]
  const band = whole(rand, 40, 66)
  const scallops = (d: (i: number) => string, count: number) =>
    repeat(count, (i) => fill(d(i), ink.light, ink.line, { width: 2 }))
  const cup = 'M592 530C540 566 450 566 412 520C396 480 404 420 440 366C470 400 560 430 592 480Z'
  const bra =
    form === 'sports'
      ? mirrored(
          fill(
            'M600 400C560 392 530 350 518 250L462 250C462 340 440 400 392 420L396 586Q500 606 600 606Z',
            ink.base,
            ink.line,
            { width: 3.5 },
          ) +
            stitch('M476 256C478 350 456 412 404 436', ink.light) +
            fill('M600 470C560 470 520 500 500 586L600 596Z', ink.dark) +
            stroke('M600 470C560 470 520 500 500 586', ink.light, 4),
        ) +
        stroke('M600 404V600', ink.base, 5) +
        stroke('M518 252C530 350 560 396 600 402C640 396 670 350 682 252', ink.accent, 11) +
        fill(
          `M394 ${604 - band}Q600 ${630 - band} 806 ${604 - band}V606Q600 634 394 606Z`,
          ink.accent,
          ink.line,
          { width: 3 },
        ) +
        ribs({ x: 406, y: 612 - band, w: 390, h: band - 6, gap: 15 }, ink.accentDark)
      : mirrored(
          stroke('M440 372C446 320 456 280 470 232', ink.line, 17) +
            stroke('M440 372C446 320 456 280 470 232', ink.base, 12) +
            box({ x: 444, y: 282, w: 26, h: 16, r: 3 }, ink.pale, ink.line, { width: 2 }) +
            fill('M412 480C360 490 320 492 292 480L296 560C340 576 420 584 470 560Z', ink.dark, ink.line, {
              width: 3,
            }) +
            ribs({ x: 304, y: 488, w: 92, h: 72, gap: 14 }, ink.base) +
            fill(cup, ink.base, ink.line, { width: 3.5 }) +
            clipped(
              'cup',
              cup,
              fill('M412 520C450 500 540 510 592 500V580H400Z', ink.dark) +
                stroke('M440 366C450 440 470 500 500 560', ink.dark, 3) +
                fill('M438 392C420 440 420 470 430 500C448 470 452 430 438 392Z', ink.light),
            ) +
            (form === 'lace'
              ? scallops(
                  (i) =>
                    `M${436 + i * 25} ${366 + i * 15 + (i > 4 ? (i - 4) * 6 : 0)}q24 -20 30 18q-22 22 -30 -18Z`,
                  6,
                ) +
                repeat(4, (i) =>
                  oval({ x: 462 + i * 30, y: 420 + i * 17, rx: 6 }, 'none', ink.light, { width: 3 }),
                )
              : stitch('M446 384C480 414 556 440 586 488', ink.light)) +
            stroke('M412 522C450 568 540 568 594 530', ink.line, 12) +
            stroke('M412 522C450 568 540 568 594 530', ink.accent, 7),
        ) +
        fill('M588 478Q600 488 612 478V536Q600 548 588 536Z', ink.base, ink.line) +
        (form === 'lace'
          ? fill(
              'M600 486C580 468 564 474 566 486C568 498 584 498 600 486C620 468 636 474 634 486C632 498 616 498 600 486Z',
              ink.accent,
              ink.line,
            )
          : oval({ x: 600, y: 488, rx: 8 }, ink.accent, ink.line))
  const shape = `M-226 ${-60 + rise * 0.6}C-190 20 -90 60 -56 190Q0 210 56 190C90 60 190 20 226 ${-60 + rise * 0.6}L206 ${-100 + rise}Q0 ${-70 + rise} -206 ${-100 + rise}Z`
  const pants =
    fill(shape, ink.base, ink.line, { width: 3.5 }) +
    clipped(
      'pants',
      shape,
      fill('M-80 110Q0 80 80 110V220H-80Z', ink.dark) +
        stroke('M-90 112Q0 80 90 112', ink.line) +
        mirrored(
          form === 'lace'
            ? repeat(5, (i) =>
                oval({ x: -190 + i * 28, y: -56 + rise * 0.5 + i * 16, rx: 13 }, 'none', ink.light, {
                  width: 4,
                }),
              )
            : '',
          0,
        ),
    ) +
    mirrored(
      stroke(`M-226 ${-60 + rise * 0.6}C-190 20 -90 60 -56 190`, ink.line, 15) +
        stroke(
          `M-226 ${-60 + rise * 0.6}C-190 20 -90 60 -56 190`,
          form === 'sports' ? ink.accent : ink.light,
          10,
        ),
      0,
    ) +
    fill(
      `M-208 ${-112 + rise}Q0 ${-82 + rise} 208 ${-112 + rise}L212 ${-80 + rise}Q0 ${-50 + rise} -212 ${-80 + rise}Z`,
      form === 'sports' ? ink.accent : ink.light,
      ink.line,
      { width: 3 },
    ) +
    (form === 'sports' ? '' : oval({ x: 0, y: -80 + rise, rx: 8 }, ink.accent, ink.line))
  return proportioned(
    { x: stretch.x, y: 1 },
    {
      art: bra + placed(pants, { x: 600, y: 784 - rise * 0.75, scale: 0.96 }),
      dimensions: [
        {
          key: 'width',
          x1: form === 'sports' ? 394 : 294,
          y1: 1040,
          x2: form === 'sports' ? 806 : 906,
          y2: 1040,
        },
        { key: 'length', x1: 1010, y1: 680 + rise * 0.6, x2: 1010, y2: 980 },
        { key: 'height', x1: 1010, y1: 240, x2: 1010, y2: 600 },
      ],
      callouts: [
        { x: 860, y: 540, side: 'right' },
        { x: 450, y: 480, side: 'left' },
      ],
      focus: { x: 390, y: 330, size: 340 },
    },
  )
}
