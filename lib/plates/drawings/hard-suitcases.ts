import { castor, trolleyHandle } from '@/lib/plates/luggage'
import { proportioned } from '@/lib/plates/proportion'
import { pick, whole } from '@/lib/plates/random'
import { box, clipped, contactShadow, fill, n, oval, repeat, stroke } from '@/lib/plates/shapes'
import type { Drawing } from '@/lib/plates/types'

/** A hard-shell suitcase seen from the front with a narrow side: ribs, frame or zip, four castors. */
export const hardSuitcases: Drawing = ({ ink, rand, stretch }) => {
  const relief = pick(rand, ['ribs', 'chevron', 'panel', 'waves'] as const)
  const closing = pick(rand, ['frame', 'zip'] as const)
  const radius = whole(rand, 34, 78)
  const ribs = whole(rand, 5, 9)
  const guards = rand() < 0.5
  const [x, y, w, h] = [352, 352, 440, 556]
  const shell = `M${x + radius} ${y}H${x + w - radius}Q${x + w} ${y} ${x + w} ${y + radius}V${y + h - radius}Q${x + w} ${y + h} ${x + w - radius} ${y + h}H${x + radius}Q${x} ${y + h} ${x} ${y + h - radius}V${y + radius}Q${x} ${y} ${x + radius} ${y}Z`
  const gap = (w - 90) / ribs
  const reliefs = {
    ribs: repeat(ribs, (i) => {
      const at = x + 45 + (i + 0.5) * gap
      return (
        stroke(`M${n(at)} ${y + 46}V${y + h - 46}`, ink.dark, gap * 0.42) +
        stroke(`M${n(at - gap * 0.22)} ${y + 46}V${y + h - 46}`, ink.light, gap * 0.16)
      )
    }),
    chevron: repeat(ribs, (i) => {
      const at = y + 70 + i * ((h - 140) / ribs)
      return (
        stroke(`M${x + 40} ${n(at)}L${x + w / 2} ${n(at + 70)}L${x + w - 40} ${n(at)}`, ink.dark, 16) +
        stroke(`M${x + 40} ${n(at - 7)}L${x + w / 2} ${n(at + 63)}L${x + w - 40} ${n(at - 7)}`, ink.light, 5)
      )
    }),
    panel:
      box({ x: x + 50, y: y + 56, w: w - 100, h: h - 112, r: radius * 0.7 }, ink.light, ink.line) +
      box({ x: x + 84, y: y + 92, w: w - 168, h: h - 184, r: radius * 0.5 }, ink.base, ink.dark) +
      stroke(`M${x + 84} ${y + h / 2}H${x + w - 84}`, ink.dark, 10),
    waves: repeat(ribs, (i) => {
      const at = x + 60 + i * ((w - 100) / ribs)
      return (
        stroke(`M${n(at)} ${y + 40}c40 120 -40 240 0 360c10 50 4 80 0 120`, ink.dark, 12) +
        stroke(`M${n(at - 7)} ${y + 40}c40 120 -40 240 0 360c10 50 4 80 0 120`, ink.light, 4)
      )
    }),
  }
  const side = `M${x + w - radius} ${y}C${x + w + 20} ${y} ${x + w + 70} ${y + 12} ${x + w + 90} ${y + 20}V${y + h - 22}C${x + w + 70} ${y + h - 10} ${x + w + 20} ${y + h} ${x + w - radius} ${y + h}Z`
  const guard = (cx: number, cy: number, sx: number, sy: number) =>
    `<g transform="translate(${cx} ${cy}) scale(${sx} ${sy})">${fill(`M0 90V${radius}Q0 0 ${radius} 0H90L70 26H${radius}Q26 26 26 ${radius}V70Z`, ink.accent, ink.line)}</g>`
  const art =
    contactShadow(614, 974, 300) +
    trolleyHandle(ink, 480, 660, 196, y + 6) +
    castor(ink, x + w + 56, 922) +
    castor(ink, x + 62, 940) +
    castor(ink, x + w - 62, 940) +
    fill(side, ink.dark, ink.line, { width: 3.5 }) +
    (closing === 'frame'
      ? stroke(`M${x + w + 44} ${y + 8}V${y + h - 8}`, ink.line, 21) +
        stroke(`M${x + w + 44} ${y + 8}V${y + h - 8}`, ink.accent, 15)
      : stroke(`M${x + w + 44} ${y + 8}V${y + h - 8}`, ink.line, 14) +
        stroke(`M${x + w + 44} ${y + 8}V${y + h - 8}`, ink.accent, 5, { dash: '3 7' })) +
    box({ x: x + w + 26, y: y + 210, w: 36, h: 110, r: 14 }, ink.deep, ink.line, { width: 3 }) +
    (closing === 'frame'
      ? box({ x: x + w + 28, y: y + 110, w: 32, h: 46, r: 6 }, ink.pale, ink.line) +
        box({ x: x + w + 28, y: y + 380, w: 32, h: 46, r: 6 }, ink.pale, ink.line)
      : box({ x: x + w + 28, y: y + 352, w: 32, h: 70, r: 8 }, ink.accentDark, ink.line) +
        oval({ x: x + w + 44, y: y + 376, rx: 7 }, ink.pale, ink.line)) +
    fill(shell, ink.base, ink.line, { width: 3.5 }) +
    clipped(
      'shell',
      shell,
      fill(`M${x} ${y}h34V${y + h}h-34Z`, ink.light) +
        fill(`M${x} ${y + h - 46}H${x + w}V${y + h}H${x}Z`, ink.dark) +
        reliefs[relief],
    ) +
    (guards
      ? guard(x, y, 1, 1) + guard(x + w, y, -1, 1) + guard(x, y + h, 1, -1) + guard(x + w, y + h, -1, -1)
      : '') +
    stroke('M516 352C516 322 530 316 570 316C612 316 628 322 628 352', ink.line, 24) +
    stroke('M516 352C516 322 530 316 570 316C612 316 628 322 628 352', ink.accent, 17) +
    box({ x: x + w / 2 - 42, y: y + h - 104, w: 84, h: 30, r: 5 }, ink.pale, ink.line) +
    stroke(`M${x + w / 2 - 26} ${y + h - 89}h52`, ink.accentDark, 5)
  return proportioned(
    { x: stretch.x, y: stretch.y },
    {
      art,
      dimensions: [
        { key: 'height', x1: 270, y1: 352, x2: 270, y2: 972 },
        { key: 'width', x1: 352, y1: 1048, x2: 792, y2: 1048 },
        { key: 'depth', x1: 796, y1: 1016, x2: 890, y2: 1016 },
      ],
      callouts: [
        { x: 836, y: 620, side: 'right' },
        { x: 430, y: 520, side: 'left' },
      ],
      focus: { x: 560, y: 260, size: 350 },
    },
  )
}
