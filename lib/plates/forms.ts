import { choose, settled } from '@/lib/plates/choice'
import { homeForms } from '@/lib/plates/forms-home'
import { pieces } from '@/lib/plates/pieces'
import type { Drawing } from '@/lib/plates/types'

/**
 * Forms a product may ask for by "slug/form" (for example "wallets-belts-gloves/belt"), in the order in which the drawing's first
 * random choice lists them.
 */
export const drawingForms: Record<string, readonly string[]> = {
  'womens-shoes': ['stiletto', 'block', 'flare', 'ballet'],
  boots: ['laces', 'chelsea', 'zip'],
  'sandals-slippers': ['slide', 'straps', 'thong', 'slipper'],
  'kids-bottoms-dresses': ['dress', 'dungarees', 'joggers'],
  'kids-outerwear': ['padded', 'rain', 'toggle'],
  'kids-underwear': ['brief', 'boxer'],
  'womens-tops-dresses': ['dress', 'blouse', 'midi'],
  'womens-trousers': ['wide', 'tapered', 'flared', 'denim'],
  'base-layers': ['crew', 'mock', 'halfzip'],
  'down-jackets': ['hood', 'stand', 'vest'],
  'wool-knitwear': ['cable', 'yoke', 'rib'],
  'cashmere-knitwear': ['v', 'crew', 'roll'],
  'leather-jackets': ['biker', 'racer', 'blouson'],
  'fur-shearling': ['aviator', 'coat', 'fur'],
  'underwear-bras': ['moulded', 'lace', 'sports'],
  'socks-hosiery': ['knee', 'crew', 'ankle'],
  hanfu: ['ming', 'tang', 'song'],
  'curtains-fabric': ['eyelet', 'pinch', 'ring'],
  backpacks: ['zip', 'roll', 'flap'],
  'school-bags': ['flap', 'double', 'randoseru'],
  handbags: ['tote', 'flap', 'bucket', 'top'],
  'wallets-belts-gloves': ['wallet', 'belt', 'gloves'],
  'human-hair-wigs': ['straight', 'wavy', 'bob', 'curly'],
  'synthetic-hair': ['braid', 'ponytail', 'weft'],
  'glasses-sunglasses': ['round', 'square', 'cat', 'aviator', 'halfrim'],
  'hair-accessories-gifts': ['claw', 'bow', 'scrunchie', 'box'],
  ...homeForms,
}

/** The drawing for "slug" or "slug/form"; undefined when there is none. */
export function findDrawing(name: string): Drawing | undefined {
  if (Object.hasOwn(pieces, name)) return pieces[name]
  const [slug = '', form] = name.split('/')
  if (form === undefined) return settled(slug)
  const forms = drawingForms[slug] ?? []
  const index = forms.indexOf(form)
  return index < 0 ? undefined : settled(slug, [choose(index, forms.length)])
}
