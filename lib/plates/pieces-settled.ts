import { choose, settled } from '@/lib/plates/choice'
import type { Drawing } from '@/lib/plates/types'

const [yes, no] = [0.05, 0.95]
const of3 = (index: number) => choose(index, 3)
const of5 = (index: number) => choose(index, 5)

/** Drawings with more than their first choice settled: the numbers stand in the order in which the drawing asks for them. */
const rows: readonly (readonly [name: string, slug: string, firsts: readonly number[]])[] = [
  ['wool-knitwear/cable-crew', 'wool-knitwear', [of3(0), of3(0)]],
  ['wool-knitwear/yoke-crew', 'wool-knitwear', [of3(1), of3(0)]],
  ['wool-knitwear/rib-crew', 'wool-knitwear', [of3(2), of3(0)]],
  ['wool-knitwear/rib-cardigan', 'wool-knitwear', [of3(2), of3(2)]],
  ['cashmere-knitwear/v', 'cashmere-knitwear', [of3(0), no]],
  ['cashmere-knitwear/crew', 'cashmere-knitwear', [of3(1), no]],
  ['cashmere-knitwear/roll', 'cashmere-knitwear', [of3(2), no]],
  ['cashmere-knitwear/scarf', 'cashmere-knitwear', [of3(1), yes]],
  ['womens-tops-dresses/blouse', 'womens-tops-dresses', [of3(1), of3(0), of3(1)]],
  ['womens-tops-dresses/top', 'womens-tops-dresses', [of3(1), of3(2), of3(1)]],
  ['womens-tops-dresses/sleeved', 'womens-tops-dresses', [of3(0), of3(0), of3(1)]],
  ['womens-tops-dresses/sleeveless', 'womens-tops-dresses', [of3(0), of3(2), of3(2)]],
  ['womens-tops-dresses/slip', 'womens-tops-dresses', [of3(0), of3(0), of3(2)]],
  ['womens-tops-dresses/wrap', 'womens-tops-dresses', [of3(2), of3(0), of3(1)]],
  ['kids-tops/long', 'kids-tops', [yes]],
  ['kids-tops/long-striped', 'kids-tops', [yes, of5(3)]],
  ['glasses-sunglasses/round', 'glasses-sunglasses', [of5(0), no]],
  ['glasses-sunglasses/square', 'glasses-sunglasses', [of5(1), no]],
  ['glasses-sunglasses/halfrim', 'glasses-sunglasses', [of5(4), no]],
  ['glasses-sunglasses/square-sun', 'glasses-sunglasses', [of5(1), yes]],
  ['glasses-sunglasses/cat', 'glasses-sunglasses', [of5(2), yes]],
  ['glasses-sunglasses/aviator', 'glasses-sunglasses', [of5(3), yes]],
  ['office-chairs/mesh', 'office-chairs', [yes, no]],
  ['office-chairs/headrest', 'office-chairs', [yes, yes]],
  ['office-chairs/padded', 'office-chairs', [no, no]],
]

/** These drawings by "slug/form". */
export const settledPieces: Record<string, Drawing> = Object.fromEntries(
  rows.flatMap(([name, slug, firsts]) => {
    const drawing = settled(slug, firsts)
    return drawing ? [[name, drawing]] : []
  }),
)
