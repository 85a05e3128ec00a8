import { hueFactory, hueProducts } from '@/prisma/seed/factories/xiaxiang-colour-works'
import { yunpuFactory, yunpuProducts } from '@/prisma/seed/factories/yunpu-skin-lab'
import type { SeedFactory, SeedProduct } from '@/prisma/seed/world-types'

/** Factories of the home half of the demo world. */
export const factoriesHome: SeedFactory[] = [hueFactory, yunpuFactory]

/** Everything they make; at most two variant axes, prices in fen. */
export const productsHome: SeedProduct[] = [hueProducts, yunpuProducts].flat()
