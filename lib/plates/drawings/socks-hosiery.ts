import { proportioned } from '@/lib/plates/proportion'
import { pick, whole } from '@/lib/plates/random'
import { clipped, fill, placed, repeat, stroke } from '@/lib/plates/shapes'
import { dots, lattice, ribs, stripes } from '@/lib/plates/textile'
import type { Drawing } from '@/lib/plates/types'

/** A pair of socks lying one over the other; height, heel, toe and pattern by the seed. */
export const socksHosiery: Drawing = ({ ink, rand, stretch }) => {
  const top = pick(rand, [-330, -230, -90] as const)
  const pattern = pick(rand, ['stripes', 'argyle', 'rib', 'dots', 'mesh'] as const)
  const cuff = whole(rand, 56, 96)
  const tipped = rand() < 0.6
  const leg = `M-116 ${top}H76C80 ${top + 160} 70 60 92 130C104 200 70 262 0 284C-90 312 -170 330 -250 352C-310 366 -352 326 -346 276C-340 234 -300 216 -250 200C-180 178 -130 140 -122 60C-116 -60 -112 ${top + 160} -116 ${top}Z`
  const patterns = (colour: string, shade: string) =>
    ({
      stripes: stripes({ x: -370, y: top + cuff + 30, w: 500, gap: 46, count: 14 }, colour, 16),
      argyle: repeat(
        Math.ceil((260 - top) / 130),
        (i) =>
          fill(`M-20 ${top + cuff + 20 + i * 130}l54 62l-54 62l-54-62Z`, colour) +
          stroke(
            `M-128 ${top + cuff + 20 + i * 130}L88 ${top + cuff + 268 + i * 130}M88 ${top + cuff + 20 + i * 130}L-128 ${top + cuff + 268 + i * 130}`,
            shade,
            3,
          ),
      ),
      rib: ribs({ x: -112, y: top + cuff, w: 180, h: 230 - top - cuff, gap: 17 }, shade, 5),
      dots: dots({ x: -330, y: -166, columns: 9, rows: 9, gap: 52, drop: 62 }, colour, 10),
      mesh:
        lattice({ x: -350, y: 150, w: 420, h: 220, gap: 28 }, shade, 3) +
        ribs({ x: -112, y: top + cuff, w: 180, h: 150, gap: 26 }, shade, 4),
    })[pattern]
  const one = (id: string, cloth: string, shade: string, trim: string, trimShade: string) =>
    fill(leg, cloth, ink.line, { width: 3.5 }) +
    clipped(
      id,
      leg,
      patterns(trim, shade) +
        fill('M110 90C40 96 -20 150 -6 300L140 330V90Z', tipped ? trim : shade, ink.line) +
        stroke('M84 120C40 140 14 200 18 270M92 160C66 176 44 214 44 262', tipped ? trimShade : cloth, 3) +
        fill('M-270 180C-236 230 -236 310 -262 372H-370V180Z', tipped ? trim : shade, ink.line) +
        stroke(`M-96 ${top + cuff}C-94 0 -106 120 -190 190`, shade, 10) +
        fill(`M-130 ${top - 10}H90V${top + cuff}H-130Z`, tipped ? trim : shade, ink.line) +
        ribs({ x: -106, y: top + 6, w: 180, h: cuff - 12, gap: 14 }, tipped ? trimShade : cloth, 3),
    )
  const lift = -(top + 350) / 2 - 30
  const art =
    placed(one('back', ink.dark, ink.deep, ink.accentDark, ink.accent), {
      x: 772,
      y: 560 + lift + 30,
      turn: 9,
      scale: 1.02,
    }) +
    placed(one('fore', ink.base, ink.dark, ink.accent, ink.accentDark), {
      x: 622,
      y: 620 + lift + 20,
      turn: -3,
      scale: 1.06,
    })
  return proportioned(stretch, {
    art,
    dimensions: [
      { key: 'length', x1: 258, y1: 1040 + lift * 0.5, x2: 716, y2: 1040 + lift * 0.5 },
      { key: 'height', x1: 1000, y1: 600 + lift + top, x2: 1000, y2: 980 + lift },
    ],
    callouts: [
      { x: 680, y: 800 + lift, side: 'right' },
      { x: 330, y: 940 + lift, side: 'left' },
    ],
    focus: { x: 420, y: 600 + lift + Math.max(top, -260), size: 370 },
  })
}
