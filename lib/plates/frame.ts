import {
  calloutLine,
  collide,
  DRAFT_INK,
  dimensionLine,
  dimensionPatch,
  type Patch,
} from '@/lib/plates/dimension'
import { findDrawing } from '@/lib/plates/forms'
import { makeInk, makeLineworkInk } from '@/lib/plates/ink'
import { between, seededRandom } from '@/lib/plates/random'
import { n, oval, stroke } from '@/lib/plates/shapes'
import type { DimensionSlot, DrawingResult, PlateMeasure, PlateSpec } from '@/lib/plates/types'

const FRONT_LIMIT = 2
const MEASURE_CALLOUTS = 2

/**
 * The plate as a complete SVG of 1200 x 1200, without any font. Same spec, same text. Throws when the drawing is unknown or a
 * colour is not #rrggbb.
 */
export function drawPlate(spec: PlateSpec): string {
  const draw = findDrawing(spec.drawing)
  if (!draw) throw new Error(`No plate drawing "${spec.drawing}"`)
  if (!/^#[0-9a-f]{6}$/i.test(spec.ground))
    throw new Error(`Plate ground must be #rrggbb, got "${spec.ground}"`)
  const form = seededRandom(`${spec.drawing}/form`, spec.seed)
  const result = draw({
    ink: (spec.view === 'measure' ? makeLineworkInk : makeInk)(spec.tone, spec.accent),
    rand: seededRandom(spec.drawing, spec.seed),
    stretch: { x: between(form, 0.92, 1.08), y: between(form, 0.92, 1.08) },
  })
  const picture =
    spec.view === 'detail' ? closeUp(result, spec.ground) : result.art + annotations(result, spec)
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 1200" width="1200" height="1200">' +
    `<rect width="1200" height="1200" fill="${spec.ground}"/>${drafting(spec.view)}` +
    `<g stroke-linejoin="round" stroke-linecap="round">${picture}</g></svg>`
  )
}

/** The faint paper: corner ticks always, a fine grid under line work. */
function drafting(view: PlateSpec['view']): string {
  const corners = [40, 1160]
    .flatMap((x) => [40, 1160].map((y) => `M${x - 14} ${y}h28M${x} ${y - 14}v28`))
    .join('')
  const rules = Array.from({ length: 19 }, (_, i) => `M${60 + i * 60} 60v1080M60 ${60 + i * 60}h1080`).join(
    '',
  )
  return (
    stroke(rules, DRAFT_INK, 1, { opacity: view === 'measure' ? 0.1 : 0.035 }) +
    stroke(corners, DRAFT_INK, 1.5, { opacity: 0.4 })
  )
}

/** Measures that fit a free dimension slot are drawn there; the rest hang on leader lines. */
function annotations({ dimensions, callouts }: DrawingResult, { view, measures }: PlateSpec): string {
  const left: PlateMeasure[] = [...measures]
  const lines: string[] = []
  const drawn: DimensionSlot[] = []
  const taken: Patch[] = []
  for (const slot of dimensions) {
    if (view === 'front' && lines.length >= FRONT_LIMIT) break
    if (drawn.some((other) => collide(slot, other))) continue
    const index = left.findIndex(({ key }) => key === slot.key)
    const [measure] = index < 0 ? [] : left.splice(index, 1)
    if (!measure) continue
    drawn.push(slot)
    taken.push(dimensionPatch(slot, measure.text))
    lines.push(dimensionLine(slot, measure.text))
  }
  const free = view === 'front' ? FRONT_LIMIT - lines.length : MEASURE_CALLOUTS
  const hanging = left.filter(({ key }) => !dimensions.some((slot) => slot.key === key))
  for (const slot of callouts.slice(0, free)) {
    const measure = hanging.shift()
    if (measure) lines.push(calloutLine(slot, measure.text, taken))
  }
  return lines.join('')
}

/** The focus under a loupe, and a small whole view that shows where the loupe stands. */
function closeUp({ art, focus }: DrawingResult, ground: string): string {
  const loupe = { x: 640, y: 560, r: 452 }
  const small = { x: 56, y: 856, size: 288 }
  const zoom = (2 * loupe.r) / focus.size
  const scale = small.size / 1200
  const spot = {
    x: small.x + (focus.x + focus.size / 2) * scale,
    y: small.y + (focus.y + focus.size / 2) * scale,
    r: Math.max(20, (focus.size / 2) * scale),
  }
  const angle = Math.atan2(loupe.y - spot.y, loupe.x - spot.x)
  const [ux, uy] = [Math.cos(angle), Math.sin(angle)]
  const link = `M${n(spot.x + ux * spot.r)} ${n(spot.y + uy * spot.r)}L${n(loupe.x - ux * loupe.r)} ${n(loupe.y - uy * loupe.r)}`
  const shift = `translate(${n(loupe.x - loupe.r)} ${n(loupe.y - loupe.r)}) scale(${n(zoom)}) translate(${n(-focus.x)} ${n(-focus.y)})`
  return (
    `<defs><g id="art">${art}</g><clipPath id="loupe"><circle cx="${loupe.x}" cy="${loupe.y}" r="${loupe.r}"/></clipPath></defs>` +
    oval({ x: loupe.x, y: loupe.y, rx: loupe.r }, ground) +
    `<g clip-path="url(#loupe)"><use href="#art" transform="${shift}"/></g>` +
    oval({ x: loupe.x, y: loupe.y, rx: loupe.r }, 'none', DRAFT_INK, { width: 2.5 }) +
    `<use href="#art" transform="translate(${small.x} ${small.y}) scale(${n(scale)})"/>` +
    oval({ x: spot.x, y: spot.y, rx: spot.r }, 'none', DRAFT_INK, { width: 2.5 }) +
    stroke(link, DRAFT_INK, 1.7)
  )
}
