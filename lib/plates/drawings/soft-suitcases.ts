import { castor, puller, trolleyHandle } from '@/lib/plates/luggage'
import { proportioned } from '@/lib/plates/proportion'
import { pick, whole } from '@/lib/plates/random'
import { box, clipped, contactShadow, fill, repeat, stitch, stroke } from '@/lib/plates/shapes'
import { lattice } from '@/lib/plates/textile'
import type { Drawing } from '@/lib/plates/types'

/** A fabric trolley case with front pockets, piping and webbing grips, or a wheeled duffel. */
export const softSuitcases: Drawing = ({ ink, rand, stretch }) => {
  const pockets = whole(rand, 1, 3)
  const wheels = pick(rand, ['castors', 'inline'] as const)
  const cloth = pick(rand, ['plain', 'ripstop', 'twill'] as const)
  const round = whole(rand, 30, 64)
  const straps = rand() < 0.5
  const body = { x: 340, y: 356, w: 500, h: 546, r: round }
  const d = `M${340 + round} 356H${840 - round}Q840 356 840 ${356 + round}V${902 - round * 0.4}Q840 902 ${840 - round * 0.4} 902H${340 + round * 0.4}Q340 902 340 ${902 - round * 0.4}V${356 + round}Q340 356 ${340 + round} 356Z`
  const zipLine = (path: string) =>
    stroke(path, ink.line, 15) + stroke(path, ink.deep, 10) + stroke(path, ink.pale, 4, { dash: '2 7' })
  const pocketTop = 440
  const pocketH = (860 - pocketTop - (pockets - 1) * 18) / pockets
  const cloths = {
    plain: '',
    ripstop: lattice({ x: 340, y: 356, w: 500, h: 546, gap: 46 }, ink.dark, 1.6),
    twill: stroke(
      repeat(36, (i) => `M${-180 + i * 30} 910l560 -560`),
      ink.dark,
      1.6,
    ),
  }
  const art =
    contactShadow(590, 976, 300) +
    trolleyHandle(ink, 500, 680, 196, 362) +
    (wheels === 'castors'
      ? castor(ink, 410, 940) + castor(ink, 770, 940)
      : box({ x: 360, y: 872, w: 100, h: 96, r: 44 }, ink.deep, ink.line, { width: 3 }) +
        box({ x: 720, y: 872, w: 100, h: 96, r: 44 }, ink.deep, ink.line, { width: 3 }) +
        box({ x: 392, y: 900, w: 36, h: 64, r: 16 }, ink.accentDark, ink.line) +
        box({ x: 752, y: 900, w: 36, h: 64, r: 16 }, ink.accentDark, ink.line)) +
    box({ ...body, x: 366, w: 500, y: 370, h: 520 }, ink.dark, ink.line, { width: 3.5 }) +
    fill(d, ink.base, ink.line, { width: 3.5 }) +
    clipped(
      'case',
      d,
      cloths[cloth] +
        fill('M340 356H372V902H340Z', ink.light) +
        fill('M808 356H840V902H808Z', ink.dark) +
        fill('M340 868H840V902H340Z', ink.dark),
    ) +
    box({ x: 356, y: 372, w: 468, h: 514, r: Math.max(12, round - 14) }, 'none', ink.accent, { width: 6 }) +
    zipLine(
      `M372 ${440}V${360 + round + 26}Q372 388 ${372 + round} 388H${808 - round}Q808 388 808 ${360 + round + 26}V440`,
    ) +
    puller(ink, 808, 440) +
    repeat(pockets, (i) => {
      const y = pocketTop + i * (pocketH + 18)
      return (
        box({ x: 396, y, w: 388, h: pocketH, r: 26 }, i === 0 ? ink.light : ink.base, ink.line, {
          width: 3,
        }) +
        fill(
          `M398 ${y + pocketH - 34}H782V${y + pocketH - 20}Q782 ${y + pocketH} 760 ${y + pocketH}H420Q398 ${y + pocketH} 398 ${y + pocketH - 20}Z`,
          ink.dark,
        ) +
        zipLine(`M420 ${y + 26}H760`) +
        puller(ink, 742, y + 28, 6) +
        stitch(`M410 ${y + 46}V${y + pocketH - 24}M770 ${y + 46}V${y + pocketH - 24}`, ink.dark)
      )
    }) +
    (straps
      ? stroke('M446 360V890M734 360V890', ink.line, 27) +
        stroke('M446 360V890M734 360V890', ink.accent, 21) +
        box({ x: 424, y: 600, w: 44, h: 64, r: 8 }, ink.deep, ink.line) +
        box({ x: 712, y: 600, w: 44, h: 64, r: 8 }, ink.deep, ink.line)
      : '') +
    stroke('M506 370C506 318 520 310 590 310C660 310 674 318 674 370', ink.line, 30) +
    stroke('M506 370C506 318 520 310 590 310C660 310 674 318 674 370', ink.accent, 23) +
    stitch('M506 362C508 322 526 314 590 314C654 314 672 322 674 362', ink.accentDark) +
    box({ x: 540, y: 402, w: 100, h: 26, r: 4 }, ink.pale, ink.line)
  return proportioned(stretch, {
    art,
    dimensions: [
      { key: 'height', x1: 262, y1: 356, x2: 262, y2: 972 },
      { key: 'width', x1: 340, y1: 1050, x2: 840, y2: 1050 },
    ],
    callouts: [
      { x: 760, y: 500, side: 'right' },
      { x: 430, y: 780, side: 'left' },
    ],
    focus: { x: 560, y: 280, size: 340 },
  })
}
