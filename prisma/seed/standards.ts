import { appliancesStandards } from '@/prisma/seed/standards/appliances'
import { bagsLuggageStandards } from '@/prisma/seed/standards/bags-luggage'
import { cashmereStandards } from '@/prisma/seed/standards/cashmere'
import { ceramicsStandards } from '@/prisma/seed/standards/ceramics'
import { cleaningStandards } from '@/prisma/seed/standards/cleaning'
import { cosmeticsStandards } from '@/prisma/seed/standards/cosmetics'
import { downStandards } from '@/prisma/seed/standards/down'
import { eyewearStandards } from '@/prisma/seed/standards/eyewear'
import { flasksStandards } from '@/prisma/seed/standards/flasks'
import { footwearStandards } from '@/prisma/seed/standards/footwear'
import { footwearKidsStandards } from '@/prisma/seed/standards/footwear-kids'
import { footwearLeatherStandards } from '@/prisma/seed/standards/footwear-leather'
import { furnitureStandards } from '@/prisma/seed/standards/furniture'
import { homeTextilesStandards } from '@/prisma/seed/standards/home-textiles'
import { jewelryStandards } from '@/prisma/seed/standards/jewelry'
import { kidsCyclesStandards } from '@/prisma/seed/standards/kids-cycles'
import { kidsWearStandards } from '@/prisma/seed/standards/kids-wear'
import { knivesStandards } from '@/prisma/seed/standards/knives'
import { leatherFurStandards } from '@/prisma/seed/standards/leather-fur'
import { lightingStandards } from '@/prisma/seed/standards/lighting'
import type { SeedStandard, SeedWord } from '@/prisma/seed/standards/notation'
import { phonesStandards } from '@/prisma/seed/standards/phones'
import { textileSafetyStandards } from '@/prisma/seed/standards/textile-safety'
import { toothbrushesStandards } from '@/prisma/seed/standards/toothbrushes'
import { toysStandards } from '@/prisma/seed/standards/toys'
import { wigsStandards } from '@/prisma/seed/standards/wigs'
import { appliancesWords } from '@/prisma/seed/standards/words-appliances'
import { bagsWords } from '@/prisma/seed/standards/words-bags'
import { ceramicsWords } from '@/prisma/seed/standards/words-ceramics'
import { cosmeticsWords } from '@/prisma/seed/standards/words-cosmetics'
import { downAndCashmereWords } from '@/prisma/seed/standards/words-down-and-cashmere'
import { footwearWords } from '@/prisma/seed/standards/words-footwear'
import { furnitureWords } from '@/prisma/seed/standards/words-furniture'
import { homeTextilesWords } from '@/prisma/seed/standards/words-home-textiles'
import { householdWords } from '@/prisma/seed/standards/words-household'
import { jewelryWords } from '@/prisma/seed/standards/words-jewelry'
import { kidsWearWords } from '@/prisma/seed/standards/words-kids-wear'
import { lightingWords } from '@/prisma/seed/standards/words-lighting'
import { textileSafetyWords } from '@/prisma/seed/standards/words-textile-safety'
import { wigsAndPhonesWords } from '@/prisma/seed/standards/words-wigs-and-phones'

/** The register of standards as it ships: 54 standards in 56 editions with 203 limits, each with its source. */
export const standards: SeedStandard[] = [
  ...appliancesStandards,
  ...bagsLuggageStandards,
  ...cashmereStandards,
  ...ceramicsStandards,
  ...cleaningStandards,
  ...cosmeticsStandards,
  ...downStandards,
  ...eyewearStandards,
  ...flasksStandards,
  ...footwearStandards,
  ...footwearKidsStandards,
  ...footwearLeatherStandards,
  ...furnitureStandards,
  ...homeTextilesStandards,
  ...jewelryStandards,
  ...kidsCyclesStandards,
  ...kidsWearStandards,
  ...knivesStandards,
  ...leatherFurStandards,
  ...lightingStandards,
  ...phonesStandards,
  ...textileSafetyStandards,
  ...toothbrushesStandards,
  ...toysStandards,
  ...wigsStandards,
]

/** Every measured thing by its key. */
export const measuredThings: Map<string, SeedWord> = new Map(
  [
    ...appliancesWords,
    ...bagsWords,
    ...ceramicsWords,
    ...cosmeticsWords,
    ...downAndCashmereWords,
    ...footwearWords,
    ...furnitureWords,
    ...homeTextilesWords,
    ...householdWords,
    ...jewelryWords,
    ...kidsWearWords,
    ...lightingWords,
    ...textileSafetyWords,
    ...wigsAndPhonesWords,
  ].map((word) => [word.key, word]),
)
