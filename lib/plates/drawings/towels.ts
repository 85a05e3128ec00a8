import { proportioned } from '@/lib/plates/proportion'
import { pick, whole } from '@/lib/plates/random'
import { clipped, contactShadow, fill, oval, repeat, stitch, stroke } from '@/lib/plates/shapes'
import { dots } from '@/lib/plates/textile'
import type { Drawing } from '@/lib/plates/types'

/** Folded towels in a stack with one rolled on top, borders and terry loops visible. */
export const towels: Drawing = ({ ink, rand, stretch }) => {
  const count = whole(rand, 3, 5)
  const border = pick(rand, ['double', 'wide', 'dobby'] as const)
  const rolls = whole(rand, 1, 2)
  const h = { 3: 120, 4: 96, 5: 80 }[count] ?? 96
  const floor = 900
  const towel = (i: number) => {
    const y = floor - (i + 1) * h
    const shade = i % 2 ? [ink.accent, ink.accentDark, ink.pale] : [ink.base, ink.dark, ink.light]
    const [cloth = ink.base, dark = ink.dark, light = ink.light] = shade
    const inset = i * 5
    const d = `M${268 + inset} ${y}H880C${958 - inset} ${y} ${958 - inset} ${y + h} 880 ${y + h}H${262 + inset}C${252 + inset} ${y + h * 0.8} ${254 + inset} ${y + h * 0.2} ${268 + inset} ${y}Z`
    const bands = {
      double: stroke(`M330 ${y}v${h}M356 ${y}v${h}`, i % 2 ? ink.base : ink.accent, 9),
      wide: fill(`M322 ${y}h74v${h}h-74Z`, i % 2 ? ink.base : ink.accent, ink.line),
      dobby:
        fill(`M318 ${y}h96v${h}h-96Z`, light, ink.line) +
        stroke(
          repeat(Math.floor(h / 16), (k) => `M322 ${y + 8 + k * 16}l22 8l22-8l22 8l22-8`),
          dark,
          3,
        ),
    }
    return (
      fill(d, cloth, ink.line, { width: 3.5 }) +
      clipped(
        `towel${i}`,
        d,
        fill(`M240 ${y + h * 0.66}H960V${y + h}H240Z`, dark) +
          dots({ x: 270, y: y + 14, columns: 26, rows: Math.floor(h / 24), gap: 26, drop: 24 }, light, 2) +
          bands[border] +
          stroke(
            `M250 ${y + h * 0.5}H884C930 ${y + h * 0.5} 930 ${y + h * 0.58} 884 ${y + h * 0.58}H250`,
            ink.line,
            3,
          ) +
          stroke(`M250 ${y + h * 0.25}H886M250 ${y + h * 0.78}H886`, dark, 3),
      )
    )
  }
  const topY = floor - count * h
  const roll = (x: number, r: number, cloth: string, dark: string, light: string) => {
    const y = topY - r
    return (
      fill(`M${x} ${y - r}H${x + 330}A${r * 0.62} ${r} 0 0 1 ${x + 330} ${y + r}H${x}Z`, cloth, ink.line, {
        width: 3.5,
      }) +
      fill(`M${x} ${y + r * 0.3}H${x + 360}A${r * 0.62} ${r} 0 0 1 ${x + 330} ${y + r}H${x}Z`, dark) +
      stroke(
        `M${x + 230} ${y - r}a${r * 0.62} ${r} 0 0 1 0 ${r * 2}M${x + 256} ${y - r}a${r * 0.62} ${r} 0 0 1 0 ${r * 2}`,
        ink.accent === cloth ? ink.base : ink.accent,
        8,
      ) +
      dots({ x: x + 60, y: y - r + 16, columns: 8, rows: 3, gap: 20, drop: 18 }, light, 2) +
      oval({ x, y, rx: r * 0.7, ry: r }, light, ink.line, { width: 3.5 }) +
      stroke(
        `M${x} ${y}c0-${r * 0.2} ${r * 0.24}-${r * 0.2} ${r * 0.24} ${r * 0.05}c0 ${r * 0.36}-${r * 0.5} ${r * 0.36}-${r * 0.5}-${r * 0.06}c0-${r * 0.6} ${r * 0.8}-${r * 0.64} ${r * 0.78} ${r * 0.06}c-${r * 0.06} ${r * 0.5}-${r * 0.62} ${r * 0.7}-${r * 0.86} ${r * 0.5}`,
        dark,
        6,
      )
    )
  }
  const art =
    contactShadow(596, floor + 8, 350) +
    repeat(count, towel) +
    (rolls === 2 ? roll(560, 66, ink.accent, ink.accentDark, ink.pale) : '') +
    roll(rolls === 2 ? 330 : 440, 78, ink.base, ink.dark, ink.light) +
    fill(`M820 ${floor - h - 14}h46v60q-23 16 -46 0Z`, ink.pale, ink.line) +
    stitch(`M828 ${floor - h + 2}h30`, ink.accentDark)
  return proportioned(stretch, {
    art,
    // it lies folded, and its measures are those of the open cloth
    dimensions: [],
    callouts: [
      { x: 842, y: floor - h + 24, side: 'right' },
      { x: 360, y: floor - h * 1.5, side: 'left' },
    ],
    focus: { x: 250, y: topY - 150, size: 360 },
  })
}
