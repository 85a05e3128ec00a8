import { type Point, ribbonShape, sample, smooth, tufts } from '@/lib/plates/curves'
import { proportioned } from '@/lib/plates/proportion'
import { pick, whole } from '@/lib/plates/random'
import { clipped, contactShadow, fill, flipped, oval, repeat, stroke } from '@/lib/plates/shapes'
import type { Drawing } from '@/lib/plates/types'

/** A wig on a mannequin head: straight, wavy, bob or curly, with a parting or a fringe. */
export const humanHairWigs: Drawing = ({ ink, rand, stretch }) => {
  const style = pick(rand, ['straight', 'wavy', 'bob', 'curly'] as const)
  const end = {
    straight: whole(rand, 820, 900),
    wavy: whole(rand, 800, 880),
    bob: whole(rand, 620, 690),
    curly: 760,
  }[style]
  const part = whole(rand, -46, 46)
  const fringe = style !== 'curly' && rand() < 0.4
  const swing = { straight: 0, wavy: 24, bob: 4, curly: 0 }[style]
  const flare = style === 'bob' ? -24 : 26
  const lock = (side: number, t: number): Point[] =>
    sample(style === 'wavy' ? 15 : 9, (s) => {
      const top: Point = [600 + part, 226 + t * 56]
      const temple = 600 + side * (232 - t * 108)
      if (s < 0.4) {
        const a = (s / 0.4) * (Math.PI / 2)
        return [top[0] + (temple - top[0]) * Math.sin(a), 500 - (500 - top[1]) * Math.cos(a)]
      }
      const u = (s - 0.4) / 0.6
      const lean = flare * u * (0.7 - t) + (style === 'bob' ? -10 * u : 0)
      return [
        temple + side * (lean + swing * Math.sin(u * 9 + t * 0.8) * Math.min(1, u * 2)),
        500 + (end - 500 + (style === 'bob' ? t * 30 : -Math.abs(t - 0.5) * 30)) * u,
      ]
    })
  const side = (sign: number) => {
    const strands = [0.14, 0.3, 0.45, 0.6, 0.74, 0.88]
    return (
      fill(ribbonShape(lock(sign, 0), lock(sign, 1)), ink.base, ink.line, { width: 3.5 }) +
      fill(ribbonShape(lock(sign, 0.3), lock(sign, 0.44)), ink.light) +
      fill(ribbonShape(lock(sign, 0.78), lock(sign, 0.98)), ink.dark) +
      strands.map((t, i) => stroke(smooth(lock(sign, t)), i % 2 ? ink.dark : ink.deep, 2.5)).join('')
    )
  }
  const back = `M600 236C440 240 376 340 374 500L${style === 'bob' ? 400 : 384} ${end - 20}Q600 ${end + 10} ${style === 'bob' ? 800 : 816} ${end - 20}L826 500C824 340 760 240 600 236Z`
  const head =
    fill('M540 640H660C660 740 680 780 760 812V860H440V812C520 780 540 740 540 640Z', ink.pale, ink.line, {
      width: 3,
    }) +
    fill('M544 690C580 720 620 720 656 690L658 720C620 750 580 750 542 720Z', '#d9d4ca') +
    fill(
      'M600 290C500 290 466 390 472 500C478 620 546 706 600 708C654 706 722 620 728 500C734 390 700 290 600 290Z',
      ink.pale,
      ink.line,
      { width: 3 },
    ) +
    flipped(stroke('M508 520Q536 546 566 524', ink.line, 3)) +
    stroke(
      'M508 520Q536 546 566 524M596 520Q588 570 594 592Q602 598 610 592M576 640Q590 630 600 637Q610 630 624 640Q600 658 576 640',
      ink.line,
      2.5,
    )
  const stand =
    fill('M420 856H780L800 912Q600 944 400 912Z', ink.accent, ink.line, { width: 3.5 }) +
    fill('M408 890Q600 922 792 890L800 912Q600 944 400 912Z', ink.accentDark) +
    stroke('M420 856H780', ink.line, 3)
  const cloud = tufts(
    [
      [600, 212],
      [720, 236],
      [808, 320],
      [856, 440],
      [870, 570],
      [828, 690],
      [748, 742],
      [714, 640],
      [730, 520],
      [700, 420],
      [600, 392],
      [500, 420],
      [470, 520],
      [486, 640],
      [452, 742],
      [372, 690],
      [330, 570],
      [344, 440],
      [392, 320],
      [480, 236],
      [600, 212],
    ],
    54,
  )
  const curlMarks = stroke(
    repeat(11, (r) =>
      repeat(
        10,
        (c) => `M${346 + c * 54 + (r % 2) * 27} ${256 + r * 46}c-16 22 22 34 24 8c2 -16 -20 -14 -18 0`,
      ),
    ),
    ink.dark,
    4,
  )
  const bangs = `M470 520C456 380 520 290 ${600 + part * 0.5} 270C690 290 744 380 730 520C722 470 716 440 706 424Q600 ${whole(rand, 440, 466)} 494 424C484 440 478 470 470 520Z`
  const lace = stroke('M488 430C510 340 560 306 600 304C640 306 690 340 712 430', ink.accentDark, 3, {
    dash: '2 6',
  })
  const hair =
    style === 'curly'
      ? head +
        fill(cloud, ink.base, ink.line, { width: 3.5 }) +
        clipped(
          'curl',
          cloud,
          fill(
            'M320 560C400 700 460 700 500 560L470 800H300ZM880 560C800 700 740 700 700 560L730 800H900Z',
            ink.dark,
          ) +
            fill('M420 330C480 260 560 240 640 250C560 280 480 320 440 420Z', ink.light) +
            curlMarks,
        )
      : head +
        (fringe ? '' : lace) +
        side(-1) +
        side(1) +
        (fringe
          ? fill(bangs, ink.base, ink.line, { width: 3.5 }) +
            clipped(
              'bangs',
              bangs,
              stroke(
                repeat(13, (i) => `M${600 + part * 0.5} 262Q${500 + i * 17} 300 ${470 + i * 22} 520`),
                ink.dark,
                3,
              ) + stroke('M500 372Q600 340 700 372', ink.light, 16),
            )
          : stroke(
              `M${600 + part} 228C${600 + part - 4} 250 ${600 + part} 266 ${600 + part} 284`,
              ink.pale,
              5,
            ))
  const art =
    contactShadow(600, 934, 230) +
    (style === 'curly'
      ? fill('M380 420C400 620 440 720 500 760H700C760 720 800 620 820 420Z', ink.deep, ink.line)
      : fill(back, ink.deep, ink.line, { width: 3.5 })) +
    stand +
    hair +
    oval({ x: 600, y: 884, rx: 9 }, ink.pale, ink.line)
  return proportioned(
    { x: stretch.x, y: 1 },
    {
      art,
      dimensions: [
        { key: 'length', x1: 960, y1: 226, x2: 960, y2: end },
        { key: 'height', x1: 960, y1: 226, x2: 960, y2: end },
        { key: 'width', x1: 368, y1: 1010, x2: 832, y2: 1010 },
      ],
      callouts: [
        { x: 800, y: 560, side: 'right' },
        { x: 520, y: 320, side: 'left' },
      ],
      focus: { x: 420, y: 200, size: 380 },
    },
  )
}
