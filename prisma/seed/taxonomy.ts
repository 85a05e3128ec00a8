import { apparel } from '@/prisma/seed/taxonomy/apparel'
import { beautyAndJewelry } from '@/prisma/seed/taxonomy/beauty-and-jewelry'
import { furnitureAppliancesCeramics } from '@/prisma/seed/taxonomy/furniture-appliances-ceramics'
import { homeTextilesAndBags } from '@/prisma/seed/taxonomy/home-textiles-and-bags'
import { flatten } from '@/prisma/seed/taxonomy/notation'
import { phonesToSmallGoods } from '@/prisma/seed/taxonomy/phones-to-small-goods'
import { shoesAndKidsWear } from '@/prisma/seed/taxonomy/shoes-and-kids-wear'

/** The 17 groups and 73 leaf categories of the shop. */
export const { groups, categories } = flatten([
  ...shoesAndKidsWear,
  ...apparel,
  ...homeTextilesAndBags,
  ...beautyAndJewelry,
  ...furnitureAppliancesCeramics,
  ...phonesToSmallGoods,
])
