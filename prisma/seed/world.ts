import { belts } from '@/prisma/seed/belts'
import { factoriesHome, productsHome } from '@/prisma/seed/factories-home'
import { factoriesWear, productsWear } from '@/prisma/seed/factories-wear'
import { categories, groups } from '@/prisma/seed/taxonomy'
import type { World } from '@/prisma/seed/world-types'

/** The whole demo world as plain data: the same on every call, no clock, no chance, no database. */
export function buildWorld(): World {
  return {
    belts: [...belts],
    groups: [...groups],
    categories: [...categories],
    factories: [...factoriesWear, ...factoriesHome],
    products: [...productsWear, ...productsHome],
  }
}
