import { cutTop } from '@/lib/plates/garment'
import { proportioned } from '@/lib/plates/proportion'
import { pick, whole } from '@/lib/plates/random'
import { clipped, fill, mirrored, oval, repeat, stitch, stroke } from '@/lib/plates/shapes'
import { folds } from '@/lib/plates/textile'
import type { Drawing } from '@/lib/plates/types'

/** A baby's bodysuit with envelope or wrap neck and poppers at the crotch, some with feet. */
export const babyBodysuits: Drawing = ({ ink, rand, stretch }) => {
  const neck = pick(rand, ['envelope', 'wrap', 'buttons'] as const)
  const isLong = rand() < 0.55
  const print = pick(rand, ['stars', 'drops', 'pocket', 'rings'] as const)
  const top = cutTop({
    top: 280,
    neck: 104,
    neckDepth: 78,
    neckForm: 'crew',
    shoulder: 208,
    slope: 46,
    armhole: 462,
    chest: 196,
    waist: 200,
    waistY: 600,
    hem: 196,
    bottom: 720,
    sleeve: isLong ? { length: 350, wrist: 92, angle: 34 } : { length: 160, wrist: 122, angle: 46 },
  })
  const pants = `M404 690C402 750 396 790 388 ${whole(rand, 806, 826)}C450 830 500 870 520 924Q600 944 680 924C700 870 750 830 812 816C804 790 798 750 796 690Z`
  const prints = {
    stars: repeat(4, (r) =>
      repeat(
        5,
        (c) =>
          `<path d="M0-14L4-4 14 0 4 4 0 14-4 4-14 0-4-4Z" transform="translate(${440 + c * 80 + (r % 2) * 40} ${450 + r * 78})" fill="${ink.accent}"/>`,
      ),
    ),
    drops: repeat(4, (r) =>
      repeat(6, (c) => oval({ x: 420 + c * 72 + (r % 2) * 36, y: 440 + r * 80, rx: 9, ry: 14 }, ink.accent)),
    ),
    pocket: fill('M640 480h96v74q-48 40-96 0Z', ink.accent, ink.line) + stitch('M648 492h80', ink.pale),
    rings: repeat(3, (r) =>
      repeat(5, (c) =>
        oval({ x: 440 + c * 82 + (r % 2) * 40, y: 460 + r * 90, rx: 15 }, 'none', ink.accent, { width: 6 }),
      ),
    ),
  }
  const edge = ink.accent
  const necks = {
    envelope:
      mirrored(
        fill('M496 280C470 330 420 360 396 420L384 392L392 326Z', ink.light, ink.line) +
          stroke('M496 280C478 330 440 356 394 400', edge, 10),
      ) +
      stroke(top.neckLine(7), ink.line, 20) +
      stroke(top.neckLine(7), edge, 15),
    wrap:
      fill('M496 280C520 370 640 470 790 560L800 640C660 580 520 460 470 300Z', ink.light, ink.line) +
      stroke('M704 280C690 350 640 400 590 420', ink.line, 18) +
      stroke('M704 280C690 350 640 400 590 420', edge, 13) +
      stroke('M498 282C530 380 640 480 792 566', ink.line, 18) +
      stroke('M498 282C530 380 640 480 792 566', edge, 13) +
      repeat(3, (i) => oval({ x: 700 + i * 38, y: 534 + i * 22, rx: 9 }, ink.pale, ink.line)),
    buttons:
      stroke(top.neckLine(7), ink.line, 20) +
      stroke(top.neckLine(7), edge, 15) +
      repeat(3, (i) => oval({ x: 476 - i * 26, y: 300 + i * 10, rx: 9 }, ink.pale, ink.line)),
  }
  const art =
    mirrored(
      fill(top.sleeve, ink.base, ink.line, { width: 3.5 }) +
        fill(top.cuff(isLong ? 40 : 20), edge, ink.line) +
        folds([[396, 420, 360, 480]], ink.dark),
    ) +
    fill(top.inside, ink.deep, ink.line) +
    fill(pants, ink.base, ink.line, { width: 3.5 }) +
    fill(top.body, ink.base, ink.line, { width: 3.5 }) +
    fill('M406 650H794V760H406Z', ink.base) +
    clipped('suit', top.body, prints[print] + mirrored(folds([[430, 520, 450, 680]], ink.dark))) +
    mirrored(
      stroke('M404 690C402 750 396 790 388 816', ink.line, 3.5) +
        fill('M388 812C450 826 504 870 520 926', 'none', ink.line, { width: 20 }) +
        stroke('M388 812C450 826 504 870 520 926', edge, 14) +
        folds([[440, 760, 530, 850]], ink.dark) +
        stroke(top.armhole, ink.line),
    ) +
    fill('M518 886Q600 904 682 886L678 930Q600 948 522 930Z', ink.light, ink.line, { width: 3 }) +
    repeat(
      3,
      (i) =>
        oval({ x: 552 + i * 48, y: 918 - Math.abs(i - 1) * -2, rx: 11 }, ink.pale, ink.line) +
        oval({ x: 552 + i * 48, y: 918, rx: 4 }, ink.line),
    ) +
    necks[neck]
  return proportioned(stretch, {
    art,
    dimensions: [
      { key: 'length', x1: 1040, y1: 280, x2: 1040, y2: 940 },
      { key: 'width', x1: 400, y1: 1020, x2: 800, y2: 1020 },
      { key: 'height', x1: 1040, y1: 280, x2: 1040, y2: 940 },
    ],
    callouts: [
      { x: 700, y: 916, side: 'right' },
      { x: 450, y: 600, side: 'left' },
    ],
    focus: { x: 420, y: 250, size: 370 },
  })
}
