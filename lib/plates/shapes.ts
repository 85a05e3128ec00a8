/** A number as SVG writes it: one decimal for places, three for small factors. */
export const n = (value: number): string =>
  String(Math.abs(value) < 5 ? Math.round(value * 1000) / 1000 : Math.round(value * 10) / 10)

type Pen = { stroke?: string; width?: number; dash?: string; opacity?: number }

const penAttributes = ({ stroke, width = 2.5, dash, opacity }: Pen): string =>
  (stroke ? ` stroke="${stroke}" stroke-width="${width}"` : '') +
  (dash ? ` stroke-dasharray="${dash}"` : '') +
  (opacity === undefined ? '' : ` opacity="${n(opacity)}"`)

/** A filled path; a line colour adds the outline. */
export const fill = (d: string, colour: string, stroke?: string, pen: Pen = {}): string =>
  `<path d="${d}" fill="${colour}"${penAttributes({ ...pen, stroke })}/>`

/** A path that is only a line. */
export const stroke = (d: string, colour: string, width = 2.5, pen: Pen = {}): string =>
  `<path d="${d}" fill="none"${penAttributes({ ...pen, stroke: colour, width })}/>`

/** A row of stitches along a path. */
export const stitch = (d: string, colour: string, width = 2): string =>
  stroke(d, colour, width, { dash: '9 7' })

/** A rectangle, r is the corner radius. */
export const box = (
  at: { x: number; y: number; w: number; h: number; r?: number },
  colour: string,
  line?: string,
  pen: Pen = {},
): string =>
  `<rect x="${n(at.x)}" y="${n(at.y)}" width="${n(at.w)}" height="${n(at.h)}"${at.r ? ` rx="${n(at.r)}"` : ''} fill="${colour}"${penAttributes({ ...pen, stroke: line })}/>`

/** An ellipse; without ry a circle. */
export const oval = (
  at: { x: number; y: number; rx: number; ry?: number },
  colour: string,
  line?: string,
  pen: Pen = {},
): string =>
  `<ellipse cx="${n(at.x)}" cy="${n(at.y)}" rx="${n(at.rx)}" ry="${n(at.ry ?? at.rx)}" fill="${colour}"${penAttributes({ ...pen, stroke: line })}/>`

/** The art and its mirror image about the vertical through x; the image is a reference, so long art is written once. */
export function mirrored(art: string, x = 600): string {
  if (art.length < 260) return art + flipped(art, x)
  let hash = 5381
  for (let i = 0; i < art.length; i++) hash = (Math.imul(hash, 33) ^ art.charCodeAt(i)) >>> 0
  const id = `m${hash.toString(36)}`
  return `<g id="${id}">${art}</g>${flipped(`<use href="#${id}"/>`, x)}`
}

/** The mirror image about the vertical through x. */
export const flipped = (art: string, x = 600): string =>
  `<g transform="translate(${n(2 * x)} 0) scale(-1 1)">${art}</g>`

/** The art moved, turned about its own origin and scaled. */
export const placed = (
  art: string,
  at: { x?: number; y?: number; turn?: number; scale?: number },
): string => {
  const turn = at.turn ? ` rotate(${n(at.turn)})` : ''
  const scale = at.scale ? ` scale(${n(at.scale)})` : ''
  return `<g transform="translate(${n(at.x ?? 0)} ${n(at.y ?? 0)})${turn}${scale}">${art}</g>`
}

/** The art stretched about a point, so that proportions differ between products. */
export const stretched = (art: string, by: { x: number; y: number }, about = { x: 600, y: 600 }): string =>
  `<g transform="translate(${n(about.x)} ${n(about.y)}) scale(${n(by.x)} ${n(by.y)}) translate(${n(-about.x)} ${n(-about.y)})">${art}</g>`

/** The art seen only inside the path; the id must be unique within one drawing. */
export const clipped = (id: string, d: string, art: string): string =>
  `<clipPath id="${id}"><path d="${d}"/></clipPath><g clip-path="url(#${id})">${art}</g>`

/** `count` pieces of art, the index running from 0. */
export const repeat = (count: number, draw: (index: number) => string): string =>
  Array.from({ length: Math.max(0, Math.round(count)) }, (_, index) => draw(index)).join('')

/** The soft shadow where an object stands on the paper. */
export const contactShadow = (x: number, y: number, rx: number): string =>
  oval({ x, y, rx: rx * 1.06, ry: rx * 0.055 + 6 }, '#1b2430', undefined, { opacity: 0.07 }) +
  oval({ x, y, rx: rx * 0.94, ry: rx * 0.03 + 3 }, '#1b2430', undefined, { opacity: 0.11 })
