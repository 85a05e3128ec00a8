import type { SeedFactory, SeedProduct } from '@/prisma/seed/world-types'

export const factoriesWear: SeedFactory[] = []

export const productsWear: SeedProduct[] = []
