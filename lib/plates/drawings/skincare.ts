import { between, box, oval, penOf, pick, pts, staged, stroke, upTo } from '@/lib/plates/shapes-home'
import { patch, type Ring, seam, skinOf, trimOf, turned } from '@/lib/plates/solids-home'
import type { Drawing } from '@/lib/plates/types'

/** Serum bottle (dropper, pump or cap) with a cream jar in front. */
export const skincare: Drawing = ({ ink, rand, stretch, part }) => {
  const pen = penOf(ink)
  const head = pick(rand, ['dropper', 'pump', 'cap'] as const)
  const shoulder = between(rand, 20, 70)
  const jarLid = between(rand, 58, 84)
  const lines = Math.floor(between(rand, 2, 5))
  const skin = skinOf(ink)
  const trim = trimOf(ink)
  const body: Ring[] = pts`-130 44, -126 44, ${-126 + shoulder * 0.5} 96, ${-126 + shoulder} 118,
        ${-126 + shoulder} 118, 278 118, 278 118, 288 112`
  const bottle = turned(pen, -110, body, skin)
  const label = patch(
    -110,
    [
      [20, 118],
      [210, 118],
    ],
    -0.62,
    0.7,
  )
  const copy = upTo(lines).map((line) =>
    patch(
      -110,
      [
        [92 + line * 22, 118],
        [96 + line * 22, 118],
      ],
      -0.44,
      0.2 + ((line * 7) % 3) * 0.1,
    ),
  )
  const heads = {
    dropper: `${turned(
      pen,
      -110,
      [
        [-160, 50],
        [-130, 50],
      ],
      trim,
    )}${turned(pen, -110, pts`-290 22, -282 34, -250 36, -190 30, -180 44, -150 46`, {
      light: ink.accent,
      base: ink.accentDark,
      dark: ink.line,
    })}`,
    pump: `${turned(
      pen,
      -110,
      [
        [-176, 50],
        [-130, 50],
      ],
      trim,
    )}${turned(
      pen,
      -110,
      [
        [-232, 14],
        [-176, 14],
      ],
      trim,
    )}${pen.solid('M-60 -232H-150Q-172 -232 -176 -216L-186 -178H-172L-160 -204H-60Q-50 -218 -60 -232Z', ink.accent)}${pen.solid(box(-148, -262, 80, 32, 8), ink.accent)}${pen.flat(box(-140, -256, 14, 20, 5), ink.pale)}`,
    cap: `${turned(pen, -110, pts`-270 62, -264 66, -264 66, -128 66`, trim, {
      top: ink.accent,
    })}${pen.hair(seam(-110, [-150, 66]), 1.6)}`,
  }
  const jar = [
    turned(pen, 130, pts`160 150, 160 150, 252 150, 276 138, 284 120`, skin),
    pen.flat(
      patch(
        130,
        [
          [180, 150],
          [228, 150],
        ],
        -0.5,
        0.5,
      ),
      ink.pale,
    ),
    pen.hair(
      patch(
        130,
        [
          [200, 150],
          [203, 150],
        ],
        -0.3,
        0.28,
      ),
      2,
    ),
    turned(pen, 130, pts`${160 - jarLid} 150, ${152 - jarLid + 16} 156, 152 156`, trim),
    pen.solid(oval(130, 160 - jarLid, 150, 24), ink.accent, 2.4),
    pen.hair(oval(130, 160 - jarLid, 128, 19), 1.4, ink.pale, 0.8),
    pen.hair(seam(130, [138, 156]), 1.4),
  ]
  const flask = [
    bottle,
    pen.flat(label, ink.pale),
    pen.hair(label, 1.4),
    pen.flat(
      patch(
        -110,
        [
          [44, 118],
          [72, 118],
        ],
        -0.2,
        0.2,
      ),
      ink.accent,
    ),
    ...copy.map((mark) => pen.flat(mark, ink.line, 0.5)),
    heads[head],
    pen.hair(stroke([-205, -30], [-205, 240]), 3, ink.pale, 0.7),
  ]
  return staged(stretch, {
    art: [
      part === 'jar' ? pen.ground(130, 296, 170) : pen.ground(part ? -110 : 10, 296, part ? 150 : 330),
      ...(part === 'jar' ? [] : flask),
      ...(part === 'bottle' ? [] : jar),
    ].join(''),
    dimensions: [
      { key: 'height', x1: -290, y1: -285, x2: -290, y2: 290 },
      { key: 'diameter', x1: -20, y1: 345, x2: 280, y2: 345 },
    ],
    callouts: [
      { x: -80, y: -200, side: 'right' },
      { x: 200, y: 110, side: 'right' },
    ],
    focus: { x: 60, y: 110, size: 400 },
  })
}
