import type { Axes } from './schema'

/** Pictures of one product: as many as a buyer looks through. */
export const maxImages = 12

/** Whether a product comes in this colour. */
export function knowsColour(axes: Axes, colourKey: string): boolean {
  return axes.some(({ key, values }) => key === 'colour' && values.some((value) => value.key === colourKey))
}
