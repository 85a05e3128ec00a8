import { proportioned } from '@/lib/plates/proportion'
import { pick, whole } from '@/lib/plates/random'
import { clipped, fill, mirrored, n, repeat, stitch, stroke } from '@/lib/plates/shapes'
import { folds } from '@/lib/plates/textile'
import type { Drawing } from '@/lib/plates/types'

/** Hanfu on its rack: Ming skirt and jacket, Tang chest-high skirt or Song long jacket. */
export const hanfu: Drawing = ({ ink, rand, stretch }) => {
  const dynasty = pick(rand, ['ming', 'tang', 'song'] as const)
  const pleats = whole(rand, 12, 22)
  const motif = pick(rand, ['clouds', 'blossom', 'waves'] as const)
  const waist = dynasty === 'tang' ? 420 : 560
  const spread = dynasty === 'song' ? 190 : 262
  const skirt = `M${dynasty === 'tang' ? 478 : 486} ${waist}C450 ${waist + 160} ${600 - spread + 20} 840 ${600 - spread} 972Q600 1004 ${600 + spread} 972C${600 + spread - 20} 840 750 ${waist + 160} ${dynasty === 'tang' ? 722 : 714} ${waist}Z`
  const motifAt = (x: number, y: number, colour: string) =>
    ({
      clouds: `<path d="M-34 10c-14-18 8-34 20-20c6-20 36-16 34 4c18-4 22 18 6 20h-60M-8 2c8-6 16 0 12 8" transform="translate(${x} ${y})" fill="none" stroke="${colour}" stroke-width="4"/>`,
      blossom: `<path d="M0-6C-14-34 14-34 0-6C22-26 36-2 6 2C34 12 16 36 2 8C-2 38-30 24-6 4C-36 8-30-22 0-6Z" transform="translate(${x} ${y})" fill="${colour}"/>`,
      waves: `<path d="M-36 14a18 18 0 0 1 36 0a18 18 0 0 1 36 0M-26 14a8 8 0 0 1 16 0M10 14a8 8 0 0 1 16 0" transform="translate(${x} ${y})" fill="none" stroke="${colour}" stroke-width="4"/>`,
    })[motif]
  const skirtCloth = dynasty === 'song' ? ink.light : ink.accent
  const skirtShade = dynasty === 'song' ? ink.base : ink.accentDark
  const skirtArt =
    fill(skirt, skirtCloth, ink.line, { width: 3.5 }) +
    clipped(
      'skirt',
      skirt,
      repeat(pleats, (i) => {
        const t = (i + 0.3) / pleats
        const [x1, x2] = [486 + t * 228, 600 - spread + t * spread * 2]
        return dynasty === 'ming' && Math.abs(t - 0.5) < 0.13
          ? ''
          : fill(`M${n(x1)} ${waist}L${n(x2)} 1010h${n(spread / pleats)}Z`, skirtShade)
      }) +
        (dynasty === 'ming'
          ? stroke('M330 850Q600 884 870 850M322 930Q600 964 878 930', ink.base, 6) +
            repeat(7, (i) => motifAt(370 + i * 77, 884 + Math.sin((i / 6) * 3.14) * 22, ink.base))
          : stroke(`M${600 - spread} 938Q600 970 ${600 + spread} 938`, ink.base, 16)),
    )
  const sleeveEnd = { ming: 760, tang: 640, song: 600 }[dynasty]
  const sleeve = {
    ming: 'M498 262C420 300 300 400 214 520C196 600 220 720 300 764C350 740 372 700 384 650C410 580 440 520 470 470Z',
    tang: 'M498 262C420 300 300 380 206 470L190 640L372 664C390 600 430 500 470 450Z',
    song: 'M498 262C420 300 320 400 232 560L300 620C360 560 420 500 462 440Z',
  }[dynasty]
  const long = dynasty === 'song'
  const jacketEnd = { ming: 640, tang: 440, song: 900 }[dynasty]
  const jacket = `M506 250C470 270 452 330 452 420L${long ? 424 : 446} ${jacketEnd}Q520 ${jacketEnd + 18} ${long ? 560 : 604} ${jacketEnd + (long ? 6 : 16)}L${long ? 576 : 640} 420L600 330Z`
  const band = long
    ? stroke('M528 244C556 330 572 500 566 900', ink.line, 30) +
      stroke('M528 244C556 330 572 500 566 900', ink.accent, 24) +
      repeat(6, (i) => motifAt(564, 400 + i * 90, ink.pale))
    : ''
  const art =
    stroke('M170 268H1030', ink.line, 19) +
    stroke('M170 268H1030', ink.accentDark, 13) +
    (dynasty === 'tang' ? '' : skirtArt) +
    mirrored(
      fill(sleeve, ink.base, ink.line, { width: 3.5 }) +
        clipped(
          'slv',
          sleeve,
          fill(`M180 ${sleeveEnd - 170}L400 ${sleeveEnd - 30}V${sleeveEnd + 60}H180Z`, ink.dark) +
            (dynasty === 'ming'
              ? stroke('M206 520C190 610 216 730 306 770', ink.accent, 30)
              : dynasty === 'tang'
                ? stroke('M184 640L376 664', ink.accent, 40)
                : stroke('M228 556L306 624', ink.accent, 34)) +
            motifAt(330, 520, ink.light) +
            motifAt(400, 420, ink.light) +
            folds(
              [
                [470, 330, 380, 470],
                [450, 380, 400, 540],
              ],
              ink.dark,
            ),
        ),
    ) +
    fill('M506 250Q600 290 694 250L640 420H560Z', ink.pale, ink.line) +
    (long
      ? mirrored(
          fill(jacket, ink.base, ink.line, { width: 3.5 }) +
            stitch(`M436 880Q500 896 556 886`, ink.light) +
            folds(
              [
                [480, 520, 470, 820],
                [520, 620, 516, 860],
              ],
              ink.dark,
            ),
        ) + mirrored(band)
      : '') +
    (long
      ? ''
      : fill(
          `M694 250C730 270 748 330 748 420L754 ${jacketEnd}Q680 ${jacketEnd + 16} 560 ${jacketEnd + 14}L560 500Z`,
          ink.base,
          ink.line,
          { width: 3.5 },
        ) +
        fill(
          `M506 250C470 270 452 330 452 420L446 ${jacketEnd}Q560 ${jacketEnd + 18} 690 ${jacketEnd + 12}L${dynasty === 'tang' ? 650 : 716} 470C640 420 560 360 506 250Z`,
          ink.base,
          ink.line,
          { width: 3.5 },
        ) +
        stroke('M692 246C680 300 650 340 616 374', ink.line, 34) +
        stroke('M692 246C680 300 650 340 616 374', ink.pale, 28) +
        stroke(`M508 246C540 340 620 400 ${dynasty === 'tang' ? '660 440' : '724 480'}`, ink.line, 34) +
        stroke(`M508 246C540 340 620 400 ${dynasty === 'tang' ? '660 440' : '724 480'}`, ink.pale, 28) +
        (dynasty === 'ming'
          ? fill(
              'M716 478C700 540 690 600 700 660L676 656C672 590 684 530 700 474ZM724 482C740 540 744 590 734 640L758 636C764 580 752 520 738 476Z',
              ink.accent,
              ink.line,
            ) +
            motifAt(540, 500, ink.light) +
            motifAt(520, 590, ink.light) +
            motifAt(640, 570, ink.light)
          : '')) +
    (dynasty === 'tang'
      ? skirtArt +
        fill('M474 404Q600 424 726 404V452Q600 472 474 452Z', ink.base, ink.line) +
        repeat(5, (i) => motifAt(510 + i * 46, 434 + (i === 2 ? 4 : 0), ink.light)) +
        fill(
          'M560 452C548 560 552 640 540 740H566C576 640 572 560 584 454ZM600 456C606 540 600 620 612 700H636C628 620 632 540 622 454Z',
          ink.base,
          ink.line,
        )
      : '')
  return proportioned(
    { x: 1, y: stretch.y },
    {
      art,
      dimensions: [
        { key: 'length', x1: 1080, y1: 250, x2: 1080, y2: 986 },
        {
          key: 'width',
          x1: dynasty === 'song' ? 232 : 206,
          y1: 190,
          x2: dynasty === 'song' ? 968 : 994,
          y2: 190,
        },
        { key: 'height', x1: 1080, y1: 250, x2: 1080, y2: 986 },
      ],
      callouts: [
        { x: 760, y: 820, side: 'right' },
        { x: 360, y: 560, side: 'left' },
      ],
      focus: { x: 410, y: 230, size: 380 },
    },
  )
}
