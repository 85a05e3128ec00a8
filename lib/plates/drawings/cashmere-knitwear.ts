import { cutTop } from '@/lib/plates/garment'
import { proportioned } from '@/lib/plates/proportion'
import { pick, whole } from '@/lib/plates/random'
import { clipped, fill, mirrored, oval, repeat, stitch, stroke } from '@/lib/plates/shapes'
import { bandRibs, folds, ribs } from '@/lib/plates/textile'
import type { Drawing } from '@/lib/plates/types'

/** Fine cashmere: a smooth V-neck, crew or roll-neck jumper, sometimes with a fringed scarf. */
export const cashmereKnitwear: Drawing = ({ ink, rand, stretch }) => {
  const neck = pick(rand, ['v', 'crew', 'roll'] as const)
  const scarf = rand() < 0.45
  const tip = whole(rand, 0, 1) === 1
  const top = cutTop({
    top: 250,
    neck: 88,
    neckDepth: neck === 'v' ? 180 : 56,
    neckForm: neck === 'v' ? 'v' : 'crew',
    shoulder: 214,
    slope: 40,
    armhole: 462,
    chest: 200,
    waist: 190,
    waistY: 660,
    hem: 188,
    bottom: 880,
    sleeve: { length: 545, wrist: 74, angle: 13 },
  })
  const { outer, inner } = top.wrist
  const rib = tip ? ink.accent : ink.light
  const scarfArt =
    fill(
      'M508 250C470 330 466 380 500 420C560 450 640 450 700 420C734 380 730 330 692 250C680 290 650 320 600 322C550 320 520 290 508 250Z',
      ink.accent,
      ink.line,
      { width: 3 },
    ) +
    fill(
      'M612 400C650 396 690 400 716 416C706 520 706 640 724 772L626 786C616 660 610 530 612 400Z',
      ink.accent,
      ink.line,
      { width: 3 },
    ) +
    fill(
      'M540 420C560 400 600 396 640 410C636 500 626 610 632 700L530 696C526 600 528 500 540 420Z',
      ink.accent,
      ink.line,
      { width: 3 },
    ) +
    repeat(9, (i) => stroke(`M${632 + i * 11} ${784 - i * 1.4}q-4 26 2 52`, ink.accentDark, 4)) +
    repeat(9, (i) => stroke(`M${536 + i * 12} 697q-4 26 2 50`, ink.accentDark, 4)) +
    folds(
      [
        [560, 440, 560, 680],
        [600, 430, 604, 690],
        [654, 440, 664, 770],
        [690, 440, 700, 764],
      ],
      ink.accentDark,
    ) +
    stroke('M500 330C520 380 560 404 610 408M506 380C540 420 600 428 660 424', ink.accentDark, 3)
  const art =
    mirrored(
      fill(top.sleeve, ink.base, ink.line, { width: 3.5 }) +
        folds(
          [
            [364, 470, 300, 640],
            [352, 560, 296, 700],
          ],
          ink.dark,
        ) +
        fill(top.cuff(60), rib, ink.line) +
        bandRibs(
          [outer[0] + 10, outer[1] - 57],
          [inner[0] + 8, inner[1] - 56],
          [-12, 52],
          9,
          tip ? ink.accentDark : ink.dark,
        ),
    ) +
    fill(top.inside, ink.deep, ink.line) +
    fill(top.body, ink.base, ink.line, { width: 3.5 }) +
    clipped(
      'fine',
      top.body,
      mirrored(
        fill('M390 462C440 560 440 700 410 880H360V462Z', ink.dark) +
          folds(
            [
              [470, 560, 490, 800],
              [540, 660, 530, 810],
            ],
            ink.dark,
          ),
      ) +
        fill(top.hemBand(54), rib, ink.line) +
        ribs({ x: 410, y: 834, w: 384, h: 54, gap: 12 }, tip ? ink.accentDark : ink.dark),
    ) +
    mirrored(stroke(top.armhole, ink.line) + stitch('M404 306C420 360 420 410 412 450', ink.dark)) +
    (neck === 'roll'
      ? fill(
          'M512 252C500 214 504 178 514 164Q600 186 686 164C696 178 700 214 688 252Q600 320 512 252Z',
          ink.light,
          ink.line,
          { width: 3 },
        ) + stroke('M510 214Q600 250 690 214', ink.dark, 4)
      : stroke(top.neckLine(9), ink.line, 22) +
        stroke(top.neckLine(9), rib, 17) +
        stroke(top.neckLine(9), tip ? ink.accentDark : ink.dark, 15, { dash: '2.5 9' })) +
    (scarf ? scarfArt : '') +
    (scarf
      ? ''
      : fill('M690 830h58v34h-58Z', ink.pale, ink.line) + oval({ x: 719, y: 847, rx: 8 }, ink.accent))
  return proportioned(stretch, {
    art,
    dimensions: [
      { key: 'length', x1: 1060, y1: 250, x2: 1060, y2: 900 },
      { key: 'width', x1: 380, y1: 985, x2: 820, y2: 985 },
      { key: 'height', x1: 1060, y1: 250, x2: 1060, y2: 900 },
    ],
    callouts: [
      { x: 760, y: 600, side: 'right' },
      { x: 440, y: 700, side: 'left' },
    ],
    focus: { x: 410, y: 230, size: 380 },
  })
}
