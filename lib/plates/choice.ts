import { drawings } from '@/lib/plates/drawings'
import type { Drawing } from '@/lib/plates/types'

/** The number in 0..1 that picks one of `count` choices. */
export const choose = (index: number, count: number): number => (index + 0.5) / count

/** The drawing of a leaf category with its first random numbers settled. Undefined when the category has none. */
export function settled(slug: string, firsts: readonly number[] = []): Drawing | undefined {
  const drawing = Object.hasOwn(drawings, slug) ? drawings[slug] : undefined
  if (!drawing || firsts.length === 0) return drawing
  return (input) => {
    let asked = 0
    const rand = () => {
      const value = input.rand()
      return firsts[asked++] ?? value
    }
    return drawing({ ...input, rand })
  }
}
