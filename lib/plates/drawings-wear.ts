import { sportsShoes } from '@/lib/plates/drawings/sports-shoes'
import { casualSneakers } from '@/lib/plates/drawings/casual-sneakers'
import { womensShoes } from '@/lib/plates/drawings/womens-shoes'
import { boots } from '@/lib/plates/drawings/boots'
import { sandalsSlippers } from '@/lib/plates/drawings/sandals-slippers'
import { kidsShoes } from '@/lib/plates/drawings/kids-shoes'
import { kidsTops } from '@/lib/plates/drawings/kids-tops'
import { kidsBottomsDresses } from '@/lib/plates/drawings/kids-bottoms-dresses'
import { kidsOuterwear } from '@/lib/plates/drawings/kids-outerwear'
import { babyBodysuits } from '@/lib/plates/drawings/baby-bodysuits'
import { kidsUnderwear } from '@/lib/plates/drawings/kids-underwear'
import { womensTopsDresses } from '@/lib/plates/drawings/womens-tops-dresses'
import { womensTrousers } from '@/lib/plates/drawings/womens-trousers'
import { baseLayers } from '@/lib/plates/drawings/base-layers'
import { downJackets } from '@/lib/plates/drawings/down-jackets'
import { woolKnitwear } from '@/lib/plates/drawings/wool-knitwear'
import { cashmereKnitwear } from '@/lib/plates/drawings/cashmere-knitwear'
import { leatherJackets } from '@/lib/plates/drawings/leather-jackets'
import { furShearling } from '@/lib/plates/drawings/fur-shearling'
import { underwearBras } from '@/lib/plates/drawings/underwear-bras'
import { socksHosiery } from '@/lib/plates/drawings/socks-hosiery'
import { hanfu } from '@/lib/plates/drawings/hanfu'
import { beddingSets } from '@/lib/plates/drawings/bedding-sets'
import { quilts } from '@/lib/plates/drawings/quilts'
import { silkQuilts } from '@/lib/plates/drawings/silk-quilts'
import { towels } from '@/lib/plates/drawings/towels'
import { curtainsFabric } from '@/lib/plates/drawings/curtains-fabric'
import { hardSuitcases } from '@/lib/plates/drawings/hard-suitcases'
import { softSuitcases } from '@/lib/plates/drawings/soft-suitcases'
import { backpacks } from '@/lib/plates/drawings/backpacks'
import { schoolBags } from '@/lib/plates/drawings/school-bags'
import { handbags } from '@/lib/plates/drawings/handbags'
import type { Drawing } from '@/lib/plates/types'

/** Drawings of footwear, clothing, home textiles, bags, hair and eyewear leaves. */
export const wearDrawings: Record<string, Drawing> = {
  'sports-shoes': sportsShoes,
  'casual-sneakers': casualSneakers,
  'womens-shoes': womensShoes,
  boots: boots,
  'sandals-slippers': sandalsSlippers,
  'kids-shoes': kidsShoes,
  'kids-tops': kidsTops,
  'kids-bottoms-dresses': kidsBottomsDresses,
  'kids-outerwear': kidsOuterwear,
  'baby-bodysuits': babyBodysuits,
  'kids-underwear': kidsUnderwear,
  'womens-tops-dresses': womensTopsDresses,
  'womens-trousers': womensTrousers,
  'base-layers': baseLayers,
  'down-jackets': downJackets,
  'wool-knitwear': woolKnitwear,
  'cashmere-knitwear': cashmereKnitwear,
  'leather-jackets': leatherJackets,
  'fur-shearling': furShearling,
  'underwear-bras': underwearBras,
  'socks-hosiery': socksHosiery,
  hanfu: hanfu,
  'bedding-sets': beddingSets,
  quilts: quilts,
  'silk-quilts': silkQuilts,
  towels: towels,
  'curtains-fabric': curtainsFabric,
  'hard-suitcases': hardSuitcases,
  'soft-suitcases': softSuitcases,
  backpacks: backpacks,
  'school-bags': schoolBags,
  handbags: handbags,
}
