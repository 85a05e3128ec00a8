import { footwearPlans } from '@/prisma/seed/evidence/plans-footwear'
import { homePlans } from '@/prisma/seed/evidence/plans-home'
import { homeTextilePlans } from '@/prisma/seed/evidence/plans-home-textiles'
import { leatherAndBagPlans } from '@/prisma/seed/evidence/plans-leather-and-bags'
import { smallGoodsPlans } from '@/prisma/seed/evidence/plans-small-goods'
import { wearPlans } from '@/prisma/seed/evidence/plans-wear'

/** What applies to each category for which the register has numbers; vases, cases and storage have none. */
export const categoryPlans = [
  ...footwearPlans,
  ...wearPlans,
  ...homeTextilePlans,
  ...leatherAndBagPlans,
  ...homePlans,
  ...smallGoodsPlans,
]
