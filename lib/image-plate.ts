import type { PlateSpec } from '@/lib/plates/types'
import type { Prisma } from '@/prisma/generated/client'

/** Side of a plate in its own units; see lib/plates/frame. */
export const plateSide = 1200

/**
 * A stand-in in a few dozen bytes of SVG: the paper, and where the thing stands a soft stain of its colour. Written, not rasterised,
 * because a demo world seeds well over a thousand plates.
 */
function plateBlur({ ground, tone, view }: PlateSpec): string {
  const strength = view === 'measure' ? 0.12 : 0.5
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 12 12">' +
    `<radialGradient id="a"><stop stop-color="${tone}" stop-opacity="${strength}"/>` +
    `<stop offset="1" stop-color="${tone}" stop-opacity="0"/></radialGradient>` +
    `<path fill="${ground}" d="M0 0h12v12H0z"/><ellipse cx="6" cy="6.2" rx="5" ry="4.4" fill="url(#a)"/></svg>`
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
}

/** Image row of a plate; nothing is drawn until somebody looks at it. */
export function plateImageRow(spec: PlateSpec) {
  return {
    kind: 'PLATE',
    plate: spec satisfies Prisma.InputJsonValue,
    width: plateSide,
    height: plateSide,
    blur: plateBlur(spec),
  } satisfies Prisma.ImageCreateManyInput
}
