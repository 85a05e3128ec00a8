import { airFryers } from '@/lib/plates/drawings/air-fryers'
import { beautyTools } from '@/lib/plates/drawings/beauty-tools'
import { beds } from '@/lib/plates/drawings/beds'
import { blenders } from '@/lib/plates/drawings/blenders'
import { casesStands } from '@/lib/plates/drawings/cases-stands'
import { ceilingLights } from '@/lib/plates/drawings/ceiling-lights'
import { chargersCables } from '@/lib/plates/drawings/chargers-cables'
import { deskLamps } from '@/lib/plates/drawings/desk-lamps'
import { earphones } from '@/lib/plates/drawings/earphones'
import { fansHeatersHumidifiers } from '@/lib/plates/drawings/fans-heaters-humidifiers'
import { goldPlatinum } from '@/lib/plates/drawings/gold-platinum'
import { hairBodyCare } from '@/lib/plates/drawings/hair-body-care'
import { hairDryers } from '@/lib/plates/drawings/hair-dryers'
import { jade } from '@/lib/plates/drawings/jade'
import { kettles } from '@/lib/plates/drawings/kettles'
import { kidsCycles } from '@/lib/plates/drawings/kids-cycles'
import { kidsFurniture } from '@/lib/plates/drawings/kids-furniture'
import { knivesScissors } from '@/lib/plates/drawings/knives-scissors'
import { laundryCleaning } from '@/lib/plates/drawings/laundry-cleaning'
import { makeUp } from '@/lib/plates/drawings/make-up'
import { officeChairs } from '@/lib/plates/drawings/office-chairs'
import { pearls } from '@/lib/plates/drawings/pearls'
import { powerBanks } from '@/lib/plates/drawings/power-banks'
import { riceCookers } from '@/lib/plates/drawings/rice-cookers'
import { silverJewelry } from '@/lib/plates/drawings/silver-jewelry'
import { skincare } from '@/lib/plates/drawings/skincare'
import { smartphones } from '@/lib/plates/drawings/smartphones'
import { sofas } from '@/lib/plates/drawings/sofas'
import { storageHousehold } from '@/lib/plates/drawings/storage-household'
import { tablesStorage } from '@/lib/plates/drawings/tables-storage'
import { tableware } from '@/lib/plates/drawings/tableware'
import { teaware } from '@/lib/plates/drawings/teaware'
import { toothbrushes } from '@/lib/plates/drawings/toothbrushes'
import { toys } from '@/lib/plates/drawings/toys'
import { vacuumFlasks } from '@/lib/plates/drawings/vacuum-flasks'
import { vasesDecor } from '@/lib/plates/drawings/vases-decor'
import type { Drawing } from '@/lib/plates/types'

/** The drawings of home, beauty, jewellery, appliances, electronics and toys, by slug of their leaf category. */
export const homeDrawings: Record<string, Drawing> = {
  skincare,
  'make-up': makeUp,
  'hair-body-care': hairBodyCare,
  'beauty-tools': beautyTools,
  'gold-platinum': goldPlatinum,
  'silver-jewelry': silverJewelry,
  jade,
  pearls,
  sofas,
  beds,
  'tables-storage': tablesStorage,
  'office-chairs': officeChairs,
  'kids-furniture': kidsFurniture,
  'rice-cookers': riceCookers,
  kettles,
  'air-fryers': airFryers,
  'hair-dryers': hairDryers,
  blenders,
  'fans-heaters-humidifiers': fansHeatersHumidifiers,
  tableware,
  teaware,
  'vases-decor': vasesDecor,
  'vacuum-flasks': vacuumFlasks,
  'knives-scissors': knivesScissors,
  smartphones,
  'power-banks': powerBanks,
  'chargers-cables': chargersCables,
  earphones,
  'cases-stands': casesStands,
  'desk-lamps': deskLamps,
  'ceiling-lights': ceilingLights,
  'laundry-cleaning': laundryCleaning,
  'storage-household': storageHousehold,
  toothbrushes,
  toys,
  'kids-cycles': kidsCycles,
}
