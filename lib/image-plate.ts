import type { PlateSpec } from '@/lib/plates/types'
import { tinyPng } from '@/lib/tiny-png'
import type { Prisma } from '@/prisma/generated/client'

/** Side of a plate in its own units; see lib/plates/frame. */
export const plateSide = 1200
const blurSide = 5

/** Red, green and blue of #rrggbb. */
const channels = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))

/** How strongly the thing's colour stains one pixel: most in the middle of an oval, nothing at its edge. */
function stain(x: number, y: number): number {
  const [right, down] = [(x + 0.5) / blurSide - 0.5, (y + 0.5) / blurSide - 0.517]
  return Math.max(0, 1 - Math.hypot(right / 0.42, down / 0.37))
}

/**
 * A stand-in of 5 pixels by 5: the paper, and where the thing stands a soft stain of its colour; the browser smooths it as it enlarges it. A
 * picture of pixels, since browsers open every SVG in a background as a document of its own, dozens on a page of products.
 */
function plateBlur({ ground, tone, view }: PlateSpec): string {
  const strength = view === 'measure' ? 0.12 : 0.5
  const [paper, ink] = [channels(ground), channels(tone)]
  const pixels = Array.from({ length: blurSide ** 2 }, (_, at) => {
    const share = strength * stain(at % blurSide, Math.floor(at / blurSide))
    return paper.map((value, channel) => Math.round(value + ((ink[channel] ?? value) - value) * share))
  })
  return `data:image/png;base64,${tinyPng(blurSide, pixels.flat()).toString('base64')}`
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
