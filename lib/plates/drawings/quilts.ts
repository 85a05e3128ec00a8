import { proportioned } from '@/lib/plates/proportion'
import { pick, whole } from '@/lib/plates/random'
import { clipped, contactShadow, fill, n, repeat, stitch, stroke } from '@/lib/plates/shapes'
import { lattice } from '@/lib/plates/textile'
import type { Drawing } from '@/lib/plates/types'

/** A filled quilt folded in layers with a corner turned back to show its lining. */
export const quilts: Drawing = ({ ink, rand, stretch }) => {
  const layers = whole(rand, 3, 4)
  const quilting = pick(rand, ['diamond', 'channel', 'wave'] as const)
  const piping = rand() < 0.6
  const h = layers === 3 ? 92 : 74
  const floor = 880
  const topY = floor - layers * h
  const face = `M300 ${topY - 250}Q600 ${topY - 290} 900 ${topY - 250}C960 ${topY - 170} 990 ${topY - 90} 994 ${topY + 6}Q600 ${topY + 50} 206 ${topY + 6}C210 ${topY - 90} 240 ${topY - 170} 300 ${topY - 250}Z`
  const quilted = {
    diamond: lattice({ x: 180, y: topY - 300, w: 840, h: 380, gap: 96 }, ink.dark, 4),
    channel: repeat(
      9,
      (i) =>
        stroke(
          `M${340 + i * 65} ${topY - 300}Q${310 + i * 72} ${topY - 100} ${250 + i * 88} ${topY + 60}`,
          ink.dark,
          5,
        ) +
        stroke(
          `M${352 + i * 65} ${topY - 300}Q${324 + i * 72} ${topY - 100} ${266 + i * 88} ${topY + 60}`,
          ink.light,
          5,
        ),
    ),
    wave: repeat(6, (i) =>
      stroke(`M180 ${topY - 220 + i * 52}${'q35 -34 70 0t70 0'.repeat(6)}`, ink.dark, 4),
    ),
  }
  const layer = (i: number) => {
    const y = floor - (i + 1) * h
    const d = `M214 ${y}C184 ${n(y + h * 0.1)} 184 ${n(y + h * 0.92)} 216 ${y + h}Q600 ${y + h + 44} 984 ${y + h}C1016 ${n(y + h * 0.92)} 1016 ${n(y + h * 0.1)} 986 ${y}Q600 ${y + 44} 214 ${y}Z`
    return (
      fill(d, ink.base, ink.line, { width: 3.5 }) +
      clipped(
        `layer${i}`,
        d,
        fill(
          `M180 ${n(y + h * 0.62)}Q600 ${n(y + h * 0.62 + 44)} 1020 ${n(y + h * 0.62)}V${y + h + 60}H180Z`,
          ink.dark,
        ) +
          fill(
            `M200 ${n(y + h * 0.2)}Q600 ${n(y + h * 0.2 + 44)} 1000 ${n(y + h * 0.2)}V${n(y + h * 0.36)}Q600 ${n(y + h * 0.36 + 44)} 200 ${n(y + h * 0.36)}Z`,
            ink.light,
          ) +
          stroke(
            repeat(7, (k) => `M${300 + k * 100} ${y}q-8 ${n(h * 0.5)} 4 ${h + 50}`),
            ink.deep,
            2.5,
          ),
      ) +
      (piping
        ? stroke(`M200 ${n(y + h * 0.5)}Q600 ${n(y + h * 0.5 + 48)} 1000 ${n(y + h * 0.5)}`, ink.accent, 7)
        : '')
    )
  }
  const corner = `M206 ${topY + 6}C207 ${topY - 50} 220 ${topY - 110} 244 ${topY - 160}C330 ${topY - 140} 420 ${topY - 80} 450 ${topY + 30}Q320 ${topY + 24} 206 ${topY + 6}Z`
  const art =
    contactShadow(600, floor + 30, 400) +
    repeat(layers, layer) +
    fill(face, ink.base, ink.line, { width: 3.5 }) +
    clipped(
      'face',
      face,
      fill(`M180 ${topY - 30}Q600 ${topY + 10} 1020 ${topY - 30}V${topY + 80}H180Z`, ink.dark) +
        quilted[quilting] +
        stitch(
          `M236 ${topY - 16}C250 ${topY - 110} 270 ${topY - 170} 316 ${topY - 232}Q600 ${topY - 268} 884 ${topY - 232}C930 ${topY - 170} 950 ${topY - 110} 964 ${topY - 16}`,
          ink.light,
        ),
    ) +
    fill(corner, ink.accent, ink.line, { width: 3.5 }) +
    stitch(`M258 ${topY - 136}C340 ${topY - 116} 410 ${topY - 64} 430 ${topY + 22}`, ink.accentDark) +
    fill(`M330 ${topY - 44}h74v44h-74Z`, ink.pale, ink.line) +
    stroke(`M344 ${topY - 30}h46M344 ${topY - 16}h32`, ink.accentDark, 3)
  return proportioned(stretch, {
    art,
    // it lies folded, and its measures are those of the open cloth
    dimensions: [],
    callouts: [
      { x: 760, y: topY - 120, side: 'right' },
      { x: 366, y: topY - 30, side: 'left' },
    ],
    focus: { x: 200, y: topY - 210, size: 380 },
  })
}
