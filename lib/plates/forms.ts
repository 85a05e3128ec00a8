import { drawings } from '@/lib/plates/drawings'
import { homeForms } from '@/lib/plates/forms-home'
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
  const [slug = '', form] = name.split('/')
  const drawing = Object.hasOwn(drawings, slug) ? drawings[slug] : undefined
  if (!drawing || form === undefined) return drawing
  const forms = drawingForms[slug] ?? []
  const index = forms.indexOf(form)
  if (index < 0) return undefined
  return (input) => {
    let isFirst = true
    const rand = () => {
      const value = input.rand()
      if (!isFirst) return value
      isFirst = false
      return (index + 0.5) / forms.length
    }
    return drawing({ ...input, rand })
  }
}
