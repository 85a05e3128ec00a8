import 'server-only'
import { db } from '@/lib/db'
import type { Prisma } from '@/prisma/generated/client'

// Live: the factory must see what it has just saved.
const include = {
  banner: { select: { id: true, width: true, height: true, blur: true } },
  capabilities: { orderBy: [{ position: 'asc' }, { id: 'asc' }] },
  shipping: { where: { active: true }, orderBy: { position: 'asc' } },
} as const satisfies Prisma.FactoryInclude

export type SellerFactory = Prisma.FactoryGetPayload<{ include: typeof include }>

/** These factories' names, for the switcher. */
export async function listFactoryNames(factoryIds: string[]) {
  return db.factory.findMany({
    where: { id: { in: factoryIds } },
    select: { id: true, slug: true, nameEn: true, nameZh: true, status: true },
    orderBy: { slug: 'asc' },
  })
}

/** One factory with its storefront as it is edited, or null when it is none of these. */
export async function findSellerFactory(
  slug: string | null,
  factoryIds: string[],
): Promise<SellerFactory | null> {
  return db.factory.findFirst({
    where: { id: { in: factoryIds }, ...(slug ? { slug } : {}) },
    include,
    orderBy: { slug: 'asc' },
  })
}
