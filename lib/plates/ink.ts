import type { PlateInk } from '@/lib/plates/types'

type Oklch = { l: number; c: number; h: number }

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value))
const toLinear = (v: number) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
const toGamma = (v: number) => (v <= 0.0031308 ? v * 12.92 : 1.055 * v ** (1 / 2.4) - 0.055)

// Matrices: Björn Ottosson, "A perceptual color space for image processing" (2020)
function fromHex(hex: string): Oklch {
  const value = Number.parseInt(hex.slice(1), 16)
  const r = toLinear(((value >> 16) & 255) / 255)
  const g = toLinear(((value >> 8) & 255) / 255)
  const b = toLinear((value & 255) / 255)
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s
  const bb = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
  return {
    l: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    c: Math.hypot(a, bb),
    h: Math.atan2(bb, a),
  }
}

function toRgb({ l, c, h }: Oklch): [number, number, number] {
  const a = c * Math.cos(h)
  const b = c * Math.sin(h)
  const l3 = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m3 = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s3 = (l - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * l3 - 3.3077115913 * m3 + 0.2309699292 * s3,
    -1.2684380046 * l3 + 2.6097574011 * m3 - 0.3413193965 * s3,
    -0.0041960863 * l3 - 0.7034186147 * m3 + 1.707614701 * s3,
  ]
}

/** #rrggbb of a lightness, chroma and hue; chroma gives way until the colour fits sRGB, hue and lightness stay. */
function toHex({ l, c, h }: Oklch): string {
  const lightness = clamp(l, 0, 1)
  let chroma = Math.max(0, c)
  let rgb = toRgb({ l: lightness, c: chroma, h })
  while (chroma > 0.002 && rgb.some((v) => v < -0.001 || v > 1.001)) {
    chroma *= 0.92
    rgb = toRgb({ l: lightness, c: chroma, h })
  }
  const hex = rgb.map((v) =>
    Math.round(clamp(toGamma(clamp(v, 0, 1)), 0, 1) * 255)
      .toString(16)
      .padStart(2, '0'),
  )
  return `#${hex.join('')}`
}

/**
 * Tones of one product colour (#rrggbb), stepped in OKLCH so that steps look equal in every hue. Black and white are pulled
 * inwards, and a dark object gets lines lighter than itself, so that form and seams stay visible. Throws on anything else.
 */
export function makeInk(tone: string, accent: string): PlateInk {
  const body = readColour(tone)
  const trim = readColour(accent)
  const l = clamp(body.l, 0.3, 0.925)
  const isDark = l < 0.44
  const at = (lightness: number, chroma = 1) => toHex({ l: lightness, c: body.c * chroma, h: body.h })
  const trimL = clamp(trim.l, 0.27, 0.94)
  return {
    base: at(l),
    light: at(Math.min(l + (isDark ? 0.09 : 0.06), 0.975), 0.9),
    dark: at(l - (isDark ? 0.07 : 0.085)),
    deep: at(Math.max(l - (isDark ? 0.13 : 0.2), 0.15), 0.9),
    accent: toHex({ ...trim, l: trimL }),
    accentDark: toHex({ ...trim, l: Math.max(trimL - 0.11, 0.18) }),
    pale: toHex({ l: 0.972, c: Math.min(body.c * 0.08, 0.008), h: body.h }),
    line: isDark
      ? at(Math.min(l + 0.3, 0.68), 0.45)
      : toHex({ l: 0.27, c: Math.min(body.c * 0.45, 0.05), h: body.h }),
  }
}

/** The same tones washed out for line work: fills almost paper, lines dark whatever the colour. */
export function makeLineworkInk(tone: string, accent: string): PlateInk {
  const full = makeInk(tone, accent)
  const wash = (hex: string) => {
    const { l, c, h } = fromHex(hex)
    return toHex({ l: 0.885 + 0.1 * l, c: c * 0.08, h })
  }
  return {
    base: wash(full.base),
    light: wash(full.light),
    dark: wash(full.dark),
    deep: wash(full.deep),
    accent: wash(full.accent),
    accentDark: wash(full.accentDark),
    pale: full.pale,
    line: '#34404e',
  }
}

function readColour(hex: string): Oklch {
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new Error(`Plate colour must be #rrggbb, got "${hex}"`)
  return fromHex(hex)
}
