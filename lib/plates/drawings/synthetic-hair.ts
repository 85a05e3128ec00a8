import { type Point, ribbonShape, sample, smooth } from '@/lib/plates/curves'
import { proportioned } from '@/lib/plates/proportion'
import { pick, whole } from '@/lib/plates/random'
import { box, fill, n, oval, repeat, stroke } from '@/lib/plates/shapes'
import type { Drawing, DrawingInput } from '@/lib/plates/types'

/** Synthetic hair as it is sold: jumbo braids, a wrap-round ponytail or clip-in wefts, the tips in the second colour. */
export const syntheticHair: Drawing = (input) => {
  const form = pick(input.rand, ['braid', 'ponytail', 'weft'] as const)
  return proportioned(input.stretch, {
    art: { braid, ponytail, weft }[form](input),
    dimensions: [
      { key: 'length', x1: 1050, y1: form === 'weft' ? 300 : 250, x2: 1050, y2: 960 },
      { key: 'width', x1: 330, y1: 1040, x2: 870, y2: 1040 },
      { key: 'height', x1: 1050, y1: 300, x2: 1050, y2: 960 },
    ],
    callouts: [
      { x: 700, y: 820, side: 'right' },
      { x: 480, y: 420, side: 'left' },
    ],
    focus: { x: 410, y: 230, size: 380 },
  })
}

function braid({ ink, rand }: DrawingInput): string {
  const count = whole(rand, 2, 3)
  const links = whole(rand, 9, 12)
  const width = count === 3 ? 58 : 72
  const step = 560 / links
  const half = (sign: number, [cloth, lit, shade]: readonly [string, string, string]) =>
    fill(
      `M0 75C${n(sign * 20)} 72 ${n(sign * 50)} 45 ${n(sign * 50)} 15C${n(sign * 50)} -21 ${n(sign * 22)} -12 0 21Z`,
      cloth,
      ink.line,
    ) +
    stroke(`M${sign * 7} 57Q${sign * 30} 42 ${sign * 39} 6`, shade, 2.5) +
    stroke(`M${sign * 7} 40Q${sign * 21} 24 ${sign * 26} 0`, lit, 3)
  const pieces =
    `<defs><g id="link">${half(-1, [ink.base, ink.light, ink.dark]) + half(1, [ink.base, ink.light, ink.dark])}</g>` +
    `<g id="tip">${half(-1, [ink.accent, ink.pale, ink.accentDark]) + half(1, [ink.accent, ink.pale, ink.accentDark])}</g></defs>`
  const link = (x: number, i: number) => {
    const taper = (width / 50) * (1 - (i / links) * 0.34)
    return `<use href="#${i > links * 0.6 ? 'tip' : 'link'}" transform="translate(${n(x)} ${n(330 + i * step)}) scale(${n(taper)} ${n(step / 60)})"/>`
  }
  return (
    pieces +
    repeat(count, (k) => {
      const x = count === 3 ? 420 + k * 180 : 490 + k * 220
      const fan = repeat(9, (i) =>
        stroke(
          `M${n(x - 24 + i * 6)} 292Q${n(x - 30 + i * 7.6)} 260 ${n(x - 46 + i * 11.6)} 226`,
          i % 2 ? ink.dark : ink.base,
          8,
        ),
      )
      const tail = repeat(9, (i) =>
        stroke(
          `M${n(x - 16 + i * 4)} 916Q${n(x - 20 + i * 5)} 950 ${n(x - 12 + i * 3)} 990`,
          i % 2 ? ink.accentDark : ink.accent,
          8,
        ),
      )
      return (
        fan +
        tail +
        repeat(links, (i) => link(x, i)) +
        box({ x: x - 34, y: 286, w: 68, h: 30, r: 10 }, ink.deep, ink.line, { width: 3 }) +
        box({ x: x - 24, y: 900, w: 48, h: 26, r: 9 }, ink.deep, ink.line, { width: 3 })
      )
    })
  )
}

function ponytail({ ink, rand }: DrawingInput): string {
  const swing = whole(rand, 20, 44)
  const waves = whole(rand, 5, 9)
  const strand = (t: number, from = 0): Point[] =>
    sample(9, (step) => {
      const u = from + (1 - from) * step
      const wide = 44 + 84 * Math.sin(Math.min(1, u * 1.7) * Math.PI * 0.5) - 96 * Math.max(0, u - 0.45)
      const ripple = waves * Math.sin(u * 11 + t * 2.2) * u
      return [
        600 + (t - 0.5) * 2 * wide + swing * 1.5 * Math.sin(u * 4.6) * u + ripple,
        330 + u * (660 - Math.abs(t - 0.5) * 150),
      ]
    })
  const slice = (from: number, to: number, colour: string, line?: string) =>
    fill(ribbonShape(strand(from), strand(to)), colour, line, { width: 3.5 })
  const tip = (k: number) =>
    fill(
      ribbonShape(
        strand(0.02 + k * 0.16, 0.6 + (k % 2) * 0.1),
        strand(0.16 + k * 0.16, 0.64 + (k % 3) * 0.06),
      ),
      ink.accent,
    )
  return (
    slice(0, 1, ink.base, ink.line) +
    slice(0.02, 0.16, ink.dark) +
    slice(0.36, 0.5, ink.light) +
    slice(0.72, 0.8, ink.light) +
    slice(0.86, 0.99, ink.dark) +
    repeat(6, tip) +
    repeat(10, (i) => stroke(smooth(strand((i + 0.7) / 10.6)), i % 3 ? ink.dark : ink.deep, 2.4)) +
    fill('M540 250Q600 226 660 250L666 342Q600 372 534 342Z', ink.base, ink.line, { width: 3.5 }) +
    stroke('M538 276Q600 300 662 262M536 306Q600 330 664 292M536 334Q600 356 666 320', ink.dark, 4) +
    stroke('M640 346C690 360 720 330 740 300', ink.line, 15) +
    stroke('M640 346C690 360 720 330 740 300', ink.base, 9) +
    box({ x: 556, y: 224, w: 88, h: 22, r: 8 }, ink.deep, ink.line) +
    stroke(
      repeat(8, (i) => `M${564 + i * 10.5} 224v-16`),
      ink.line,
      4,
    )
  )
}

function weft({ ink, rand }: DrawingInput): string {
  const pieces = whole(rand, 3, 4)
  const swing = whole(rand, 0, 18)
  const isOmbre = rand() < 0.6
  const one = (k: number) => {
    const w = 560 / pieces - 26
    const x0 = 334 + k * (560 / pieces)
    const end = 900 + (k % 2) * 50
    const strand = (t: number): Point[] =>
      sample(swing ? 7 : 3, (u) => [
        x0 + t * w + (t - 0.5) * 20 * u + swing * Math.sin(u * 8 + k) * u,
        318 + u * (end - 318 - Math.abs(t - 0.5) * 44),
      ])
    const cloth = k % 2 ? ink.dark : ink.base
    return (
      fill(ribbonShape(strand(0), strand(1)), cloth, ink.line, { width: 3.5 }) +
      (isOmbre
        ? fill(ribbonShape(strand(0.03).slice(swing ? 4 : 2), strand(0.97).slice(swing ? 4 : 2)), ink.accent)
        : '') +
      fill(ribbonShape(strand(0.3), strand(0.42)), k % 2 ? ink.base : ink.light) +
      repeat(6, (i) => stroke(smooth(strand((i + 0.8) / 6.8)), k % 2 ? ink.deep : ink.dark, 2.4)) +
      box({ x: x0 - 5, y: 300, w: w + 10, h: 26, r: 6 }, ink.deep, ink.line, { width: 3 }) +
      repeat(
        2,
        (i) =>
          box({ x: x0 + w * (0.16 + i * 0.42), y: 288, w: w * 0.26, h: 22, r: 9 }, ink.pale, ink.line) +
          oval({ x: x0 + w * (0.29 + i * 0.42), y: 299, rx: 4 }, ink.line),
      )
    )
  }
  return (
    box({ x: 296, y: 232, w: 608, h: 40, r: 8 }, ink.accent, ink.line, { width: 3.5 }) +
    box({ x: 560, y: 206, w: 80, h: 26, r: 12 }, 'none', ink.line, { width: 6 }) +
    repeat(pieces, (k) => stroke(`M${n(334 + (k + 0.5) * (560 / pieces) - 13)} 272v30`, ink.line, 4)) +
    repeat(pieces, one)
  )
}
