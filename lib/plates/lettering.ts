import { glyphs } from '@/lib/plates/glyphs'
import { n } from '@/lib/plates/shapes'

const GAP = 1.9

/** Width of the text in picture units when its capitals are `size` high. */
export function letteringWidth(text: string, size: number): number {
  const widths = known(text).map((char) => (glyphs[char]?.[0] ?? 0) + GAP)
  return ((widths.reduce((sum, width) => sum + width, 0) - GAP) * size) / 10
}

/**
 * Text drawn as pen strokes, because the machine that renders may have no font at all. (x, y) is the middle of the baseline;
 * characters outside the drawn alphabet are left out.
 */
export function lettering(
  text: string,
  at: { x: number; y: number; size: number; colour: string; turn?: number },
): string {
  const scale = at.size / 10
  let pen = 0
  let strokes = ''
  for (const char of known(text)) {
    const [width, d] = glyphs[char] ?? [0, '']
    if (d) strokes += `<path d="${d}" transform="translate(${n(pen)} 0)"/>`
    pen += width + GAP
  }
  const turn = at.turn ? `rotate(${at.turn}) ` : ''
  const place = `translate(${n(at.x)} ${n(at.y)}) ${turn}scale(${n(scale)}) translate(${n((GAP - pen) / 2)} -10)`
  return `<g transform="${place}" fill="none" stroke="${at.colour}" stroke-width="1.05">${strokes}</g>`
}

const known = (text: string): string[] => Array.from(text).filter((char) => char in glyphs)
