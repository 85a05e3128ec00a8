import { drawings } from '@/lib/plates/drawings'
import type { Drawing } from '@/lib/plates/types'

/**
 * The drawing of a leaf category, its first random choice settled when an index among `count` is given. Undefined when the category
 * has none.
 */
export function settled(slug: string, index?: number, count = 1): Drawing | undefined {
  const drawing = Object.hasOwn(drawings, slug) ? drawings[slug] : undefined
  if (!drawing || index === undefined) return drawing
  return (input) => {
    let isFirst = true
    const rand = () => {
      const value = input.rand()
      if (!isFirst) return value
      isFirst = false
      return (index + 0.5) / count
    }
    return drawing({ ...input, rand })
  }
}
