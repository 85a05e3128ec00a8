import type { SeedFactory, SeedProduct } from '@/prisma/seed/world-types'

export const factoriesHome: SeedFactory[] = []

export const productsHome: SeedProduct[] = []
