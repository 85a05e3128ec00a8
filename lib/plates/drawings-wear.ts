import { sportsShoes } from '@/lib/plates/drawings/sports-shoes'
import type { Drawing } from '@/lib/plates/types'

/** Drawings of footwear, clothing, home textiles, bags, hair and eyewear leaves. */
export const wearDrawings: Record<string, Drawing> = {
  'sports-shoes': sportsShoes,
}
