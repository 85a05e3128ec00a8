import { qianbu, qianbuProducts } from '@/prisma/seed/factories/qianbu'
import type { SeedFactory, SeedProduct } from '@/prisma/seed/world-types'

/** Half of the demo world: shoes, clothes, home textiles, bags. */
export const factoriesWear: SeedFactory[] = [qianbu]
export const productsWear: SeedProduct[] = [...qianbuProducts]
