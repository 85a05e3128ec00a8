import { cutTop } from '@/lib/plates/garment'
import { proportioned } from '@/lib/plates/proportion'
import { pick, whole } from '@/lib/plates/random'
import { box, clipped, fill, mirrored, n, repeat, stitch, stroke } from '@/lib/plates/shapes'
import { zip } from '@/lib/plates/textile'
import type { Drawing } from '@/lib/plates/types'

/** A down jacket with baffles that bulge at the side, hooded or with a stand collar, or a vest. */
export const downJackets: Drawing = ({ ink, rand, stretch }) => {
  const form = pick(rand, ['hood', 'stand', 'vest'] as const)
  const baffles = whole(rand, 5, 9)
  const quilting = pick(rand, ['straight', 'chevron'] as const)
  const bottom = whole(rand, 860, 950)
  const step = (bottom - 330) / baffles
  const bend = quilting === 'chevron' ? 44 : 16
  const bulges = repeat(baffles, (i) => {
    const y = 330 + i * step
    const half = 236 + Math.sin((i / baffles) * 3) * 10
    return (
      fill(
        `M${n(600 - half)} ${n(y)}C${n(574 - half)} ${n(y + step * 0.25)} ${n(574 - half)} ${n(y + step * 0.75)} ${n(600 - half)} ${n(y + step)}Q600 ${n(y + step + bend)} ${n(600 + half)} ${n(y + step)}C${n(626 + half)} ${n(y + step * 0.75)} ${n(626 + half)} ${n(y + step * 0.25)} ${n(600 + half)} ${n(y)}Q600 ${n(y + bend)} ${n(600 - half)} ${n(y)}Z`,
        ink.base,
        ink.line,
        { width: 3 },
      ) +
      stroke(
        `M${n(612 - half)} ${n(y + step * 0.3)}Q600 ${n(y + bend + step * 0.28)} ${n(588 + half)} ${n(y + step * 0.3)}`,
        ink.light,
        step * 0.16,
      ) +
      stroke(
        `M${n(596 - half)} ${n(y + step * 0.86)}Q600 ${n(y + bend + step * 0.88)} ${n(604 + half)} ${n(y + step * 0.86)}`,
        ink.dark,
        step * 0.14,
      )
    )
  })
  const cut = cutTop({
    top: 300,
    neck: 100,
    neckDepth: 50,
    neckForm: 'crew',
    shoulder: 236,
    slope: 40,
    armhole: 520,
    chest: 240,
    waist: 244,
    waistY: 700,
    hem: 236,
    bottom,
    sleeve: { length: 540, wrist: 104, angle: 14 },
  })
  const sleeveCount = baffles
  const sleeve = clipped(
    'sleeve',
    cut.sleeve,
    repeat(sleeveCount, (i) => {
      const y = 330 + (i * 570) / sleeveCount
      const h = 570 / sleeveCount
      return (
        stroke(`M180 ${n(y + h * 0.4)}Q320 ${n(y + h * 0.2)} 440 ${n(y + h * 0.55)}`, ink.light, h * 0.17) +
        stroke(`M180 ${n(y + h * 0.88)}Q320 ${n(y + h * 0.7)} 440 ${n(y + h * 1.05)}`, ink.dark, h * 0.13) +
        stroke(`M180 ${n(y + h)}Q320 ${n(y + h * 0.82)} 440 ${n(y + h * 1.18)}`, ink.line, 3)
      )
    }),
  )
  const yoke =
    'M500 300L366 338C372 372 366 392 360 410Q600 440 840 410C834 392 828 372 834 338L700 300Q600 350 500 300Z'
  const hood =
    fill(
      'M600 196C494 196 440 252 448 332C470 366 540 384 600 386C660 384 730 366 752 332C760 252 706 196 600 196Z',
      ink.base,
      ink.line,
      { width: 3.5 },
    ) +
    fill(
      'M600 240C530 240 496 280 502 330C530 366 570 372 600 374C630 372 670 366 698 330C704 280 670 240 600 240Z',
      ink.deep,
      ink.line,
    ) +
    stroke('M600 198V240M520 216L546 256M680 216L654 256', ink.line)
  const art =
    (form === 'vest'
      ? mirrored(fill('M370 338C350 400 352 470 360 530L400 520V340Z', ink.deep, ink.line))
      : mirrored(
          fill(cut.sleeve, ink.base, ink.line, { width: 3.5 }) +
            sleeve +
            fill(cut.cuff(34), ink.accent, ink.line),
        )) +
    (form === 'hood' ? hood : '') +
    bulges +
    fill(yoke, ink.base, ink.line, { width: 3 }) +
    stroke('M388 366Q600 410 812 366', ink.light, 9) +
    fill(
      form === 'hood'
        ? 'M478 306C520 350 560 366 600 366C640 366 680 350 722 306L716 372Q600 420 484 372Z'
        : 'M486 316C480 270 484 236 494 214Q600 246 706 214C716 236 720 270 714 316Q600 380 486 316Z',
      ink.light,
      ink.line,
      { width: 3.5 },
    ) +
    (form === 'hood' ? '' : stroke('M490 262Q600 300 710 262', ink.dark, 5)) +
    zip(600, form === 'hood' ? 372 : 236, bottom + 6, ink.accent, ink.pale, ink.line) +
    mirrored(
      stroke(`M424 ${bottom - 250}L446 ${bottom - 110}`, ink.line, 13) +
        stroke(`M424 ${bottom - 250}L446 ${bottom - 110}`, ink.accent, 8),
    ) +
    box({ x: 676, y: 450, w: 64, h: 34, r: 4 }, ink.accent, ink.line) +
    stitch('M684 458H732V476H684Z', ink.pale, 1.5)
  return proportioned(stretch, {
    art,
    dimensions: [
      { key: 'length', x1: 1076, y1: 300, x2: 1076, y2: bottom },
      { key: 'width', x1: 352, y1: bottom + 80, x2: 848, y2: bottom + 80 },
      { key: 'height', x1: 1076, y1: 300, x2: 1076, y2: bottom },
    ],
    callouts: [
      { x: 780, y: 660, side: 'right' },
      { x: 440, y: 540, side: 'left' },
    ],
    focus: { x: 410, y: 260, size: 380 },
  })
}
