import { proportioned } from '@/lib/plates/proportion'
import { pick, whole } from '@/lib/plates/random'
import { clipped, fill, mirrored, oval, placed, repeat, stitch, stroke } from '@/lib/plates/shapes'
import { ribs, stripes } from '@/lib/plates/textile'
import type { Drawing } from '@/lib/plates/types'

/** A set of three children's briefs or boxers, the front one over the two behind. */
export const kidsUnderwear: Drawing = ({ ink, rand, stretch }) => {
  const form = pick(rand, ['brief', 'boxer'] as const)
  const order = whole(rand, 0, 2)
  const leg = whole(rand, 0, 30)
  const cut =
    form === 'brief'
      ? `M-230 -130C-232 -60 -240 -10 -250 30C-170 44 -96 96 -76 176Q0 196 76 176C96 96 170 44 250 30C240 -10 232 -60 230 -130Z`
      : `M-220 -130C-226 0 -250 100 -${256 + leg} 176Q-150 214 -36 206L0 90L36 206Q150 214 ${256 + leg} 176C250 100 226 0 220 -130Z`
  const motif = (index: number, colour: string) =>
    [
      stripes({ x: -300, y: -60, w: 600, gap: 40, count: 7 }, colour, 12),
      repeat(5, (r) =>
        repeat(8, (c) => oval({ x: -240 + c * 68 + (r % 2) * 34, y: -66 + r * 56, rx: 12 }, colour)),
      ),
      repeat(4, (r) =>
        repeat(
          6,
          (c) =>
            `<path d="M0-17L5-5 17 0 5 5 0 17-5 5-17 0-5-5Z" transform="translate(${-220 + c * 88 + (r % 2) * 44} ${-60 + r * 62})" fill="${colour}"/>`,
        ),
      ),
    ][(index + order) % 3] ?? ''
  const one = (index: number, cloth: string, shade: string, print: string, trim: string) =>
    fill(cut, cloth, ink.line, { width: 3.5 }) +
    clipped(`cut${index}`, cut, motif(index, print)) +
    mirrored(
      form === 'brief'
        ? stroke('M-250 30C-170 44 -96 96 -76 176', ink.line, 19) +
            stroke('M-250 30C-170 44 -96 96 -76 176', trim, 14)
        : stroke(`M-${256 + leg} 172Q-150 210 -36 202`, trim, 14) +
            stitch(`M-${250 + leg} 154Q-150 190 -30 182`, shade),
      0,
    ) +
    (form === 'brief'
      ? stroke('M-70 150C-60 70 -40 40 0 36C40 40 60 70 70 150', shade, 3)
      : stroke('M0 -110V90M-46 -110C-50 -20 -30 40 0 60', shade, 3) +
        oval({ x: 0, y: -40, rx: 7 }, ink.pale, ink.line)) +
    fill('M-232 -176Q0 -160 232 -176L230 -124Q0 -106 -230 -124Z', trim, ink.line, { width: 3 }) +
    ribs({ x: -220, y: -166, w: 440, h: 42, gap: 13 }, shade)
  const art =
    placed(one(0, ink.dark, ink.deep, ink.light, ink.base), { x: 450, y: 420, turn: -13, scale: 0.92 }) +
    placed(one(1, ink.accent, ink.accentDark, ink.pale, ink.base), {
      x: 752,
      y: 440,
      turn: 12,
      scale: 0.92,
    }) +
    placed(one(2, ink.light, ink.dark, ink.accent, ink.base), { x: 600, y: 742, scale: 1.12 })
  return proportioned(stretch, {
    art,
    dimensions: [
      { key: 'width', x1: 342, y1: 1040, x2: 858, y2: 1040 },
      { key: 'length', x1: 1020, y1: 546, x2: 1020, y2: 966 },
      { key: 'height', x1: 1020, y1: 546, x2: 1020, y2: 966 },
    ],
    callouts: [
      { x: 820, y: 590, side: 'right' },
      { x: 440, y: 780, side: 'left' },
    ],
    focus: { x: 400, y: 520, size: 380 },
  })
}
