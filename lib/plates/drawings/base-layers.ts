import { cutTop } from '@/lib/plates/garment'
import { proportioned } from '@/lib/plates/proportion'
import { pick, whole } from '@/lib/plates/random'
import { clipped, fill, mirrored, stitch, stroke } from '@/lib/plates/shapes'
import { ribs } from '@/lib/plates/textile'
import type { Drawing } from '@/lib/plates/types'

/** A close-fitting thermal set: long-sleeved top and leggings, flatlock seams showing. */
export const baseLayers: Drawing = ({ ink, rand, stretch, part }) => {
  const neck = pick(rand, ['crew', 'mock', 'halfzip'] as const)
  const panel = pick(rand, ['raglan', 'side', 'body'] as const)
  const cuff = whole(rand, 30, 56)
  const top = cutTop({
    top: 262,
    neck: 70,
    neckDepth: neck === 'crew' ? 48 : 26,
    neckForm: 'crew',
    shoulder: 172,
    slope: 34,
    armhole: 430,
    chest: 158,
    waist: 142,
    waistY: 620,
    hem: 152,
    bottom: 790,
    sleeve: { length: 490, wrist: 66, angle: 17 },
  })
  const seam = ink.accent
  const panels = {
    raglan: mirrored(
      stroke('M530 262C500 340 470 400 444 440', seam, 5) +
        stroke('M452 440C470 560 470 680 456 800', seam, 5),
    ),
    side: mirrored(fill('M440 420C500 500 500 660 470 800H420V420Z', ink.dark, seam, { width: 5 })),
    body:
      fill('M440 560Q600 600 760 560V660Q600 700 440 660Z', ink.dark, seam, { width: 5 }) +
      ribs({ x: 450, y: 574, w: 310, h: 96, gap: 15 }, ink.base),
  }
  const legs =
    'M-128 0C-146 120 -150 300 -112 560L-52 566C-40 400 -22 260 0 170C22 260 40 400 52 566L112 560C150 300 146 120 128 0Z'
  const pants =
    fill(legs, ink.base, ink.line, { width: 3.5 }) +
    clipped(
      'legs',
      legs,
      fill('M0 150C-20 260 -40 420 -60 580H10V150Z', ink.dark) +
        mirrored(stroke('M-60 20C-110 160 -120 360 -86 570', seam, 5), 0) +
        stroke('M0 20C-30 60 -34 120 0 170C34 120 30 60 0 20', seam, 5) +
        fill(`M-140 ${566 - cuff}H140V580H-140Z`, ink.dark, ink.line),
    ) +
    fill('M-130 -44Q0 -30 130 -44L130 6Q0 20 -130 6Z', ink.light, ink.line, { width: 3 }) +
    ribs({ x: -120, y: -34, w: 246, h: 44, gap: 14 }, ink.dark)
  const collar = {
    crew: '',
    mock:
      fill(
        'M530 268C524 240 526 222 534 206Q600 222 666 206C674 222 676 240 670 268Q600 320 530 268Z',
        ink.light,
        ink.line,
        { width: 3 },
      ) + ribs({ x: 546, y: 222, w: 110, h: 50, gap: 13 }, ink.dark),
    halfzip:
      fill(
        'M530 268C522 232 524 204 532 186Q600 204 668 186C676 204 678 232 670 268Q600 320 530 268Z',
        ink.light,
        ink.line,
        { width: 3 },
      ) +
      stroke('M600 196V460', ink.line, 13) +
      stroke('M600 196V460', seam, 8),
  }
  const shirt =
    mirrored(
      fill(top.sleeve, ink.base, ink.line, { width: 3.5 }) + fill(top.cuff(cuff), ink.dark, ink.line),
    ) +
    fill(top.inside, ink.deep, ink.line) +
    fill(top.body, ink.base, ink.line, { width: 3.5 }) +
    clipped('shirt', top.body, panels[panel] + fill(top.hemBand(cuff * 0.7), ink.dark, ink.line)) +
    mirrored(panel === 'raglan' ? '' : stroke(top.armhole, ink.line)) +
    (neck === 'crew'
      ? stroke(top.neckLine(8), ink.line, 19) +
        stroke(top.neckLine(8), ink.light, 14) +
        stitch(top.neckLine(24), ink.dark)
      : collar[neck])
  const art =
    part === 'top'
      ? shirt
      : part === 'leggings'
        ? `<g transform="translate(600 330) scale(1.1)">${pants}</g>`
        : `<g transform="translate(806 428) scale(.95)">${pants}</g><g transform="translate(-170 0)">${shirt}</g>`
  return proportioned(
    { x: 1, y: stretch.y },
    {
      art,
      dimensions: [
        { key: 'length', x1: 1060, y1: 386, x2: 1060, y2: 966 },
        { key: 'width', x1: 272, y1: 1050, x2: 588, y2: 1050 },
        { key: 'height', x1: 1060, y1: 386, x2: 1060, y2: 966 },
      ],
      callouts: [
        { x: 890, y: 700, side: 'right' },
        { x: 380, y: 600, side: 'left' },
      ],
      focus: { x: 240, y: 190, size: 380 },
    },
  )
}
