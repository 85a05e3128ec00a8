import 'server-only'
import { db } from '@/lib/db'
import type { Prisma } from '@/prisma/generated/client'
import type { ListingStatus } from '@/prisma/generated/enums'

// Live: an admin must see what was paused a moment ago.
const pageSize = 30
export const listingStates = ['ACTIVE', 'PAUSED'] as const satisfies ListingStatus[]

/** One page of all belts. */
export async function listBeltsForAdmin({
  text,
  status,
  page,
}: {
  text: string
  status: ListingStatus | null
  page: number
}) {
  const contains = { contains: text, mode: 'insensitive' } as const
  const where: Prisma.BeltWhereInput = {
    ...(status ? { status } : {}),
    ...(text
      ? {
          OR: [
            { nameEn: contains },
            { nameZh: contains },
            { slug: contains },
            { provinceEn: contains },
            { provinceZh: contains },
            { cityEn: contains },
            { cityZh: contains },
          ],
        }
      : {}),
  }
  const [rows, count] = await Promise.all([
    db.belt.findMany({
      where,
      select: {
        id: true,
        slug: true,
        status: true,
        nameEn: true,
        nameZh: true,
        provinceEn: true,
        provinceZh: true,
        cityEn: true,
        cityZh: true,
        _count: { select: { factories: true, facts: true } },
      },
      orderBy: { rank: 'asc' },
      take: pageSize,
      skip: (page - 1) * pageSize,
    }),
    db.belt.count({ where }),
  ])
  return { rows, count, pages: Math.ceil(count / pageSize) }
}
