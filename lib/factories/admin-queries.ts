import 'server-only'
import { db } from '@/lib/db'
import type { Prisma } from '@/prisma/generated/client'
import type { ListingStatus } from '@/prisma/generated/enums'

// Live: an admin must see what was paused a moment ago.
const pageSize = 30

/** One page of all factories. */
export async function listFactoriesForAdmin({
  text,
  status,
  page,
}: {
  text: string
  status: ListingStatus | null
  page: number
}) {
  const contains = { contains: text, mode: 'insensitive' } as const
  const where: Prisma.FactoryWhereInput = {
    ...(status ? { status } : {}),
    ...(text
      ? {
          OR: [
            { nameEn: contains },
            { nameZh: contains },
            { brandEn: contains },
            { brandZh: contains },
            { slug: contains },
            { belt: { OR: [{ nameEn: contains }, { nameZh: contains }] } },
          ],
        }
      : {}),
  }
  const [rows, count] = await Promise.all([
    db.factory.findMany({
      where,
      select: {
        id: true,
        slug: true,
        status: true,
        nameEn: true,
        nameZh: true,
        belt: { select: { slug: true, nameEn: true, nameZh: true, status: true } },
        members: { select: { role: true, user: { select: { id: true, email: true } } } },
        _count: { select: { products: true, subOrders: true } },
      },
      orderBy: { slug: 'asc' },
      take: pageSize,
      skip: (page - 1) * pageSize,
    }),
    db.factory.count({ where }),
  ])
  return { rows, count, pages: Math.ceil(count / pageSize) }
}

/** Slugs and names of all factories, for the membership form. */
export async function listFactoryChoices() {
  return db.factory.findMany({ select: { slug: true, nameEn: true, nameZh: true }, orderBy: { slug: 'asc' } })
}
