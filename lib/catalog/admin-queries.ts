import 'server-only'
import { db } from '@/lib/db'
import type { Prisma } from '@/prisma/generated/client'
import type { ProductStatus } from '@/prisma/generated/enums'

// Live: an admin must see what was paused a moment ago.
const pageSize = 30

/** One page of all products. */
export async function listProductsForAdmin({
  text,
  status,
  page,
}: {
  text: string
  status: ProductStatus | null
  page: number
}) {
  const contains = { contains: text, mode: 'insensitive' } as const
  const where: Prisma.ProductWhereInput = {
    ...(status ? { status } : {}),
    ...(text
      ? {
          OR: [
            { titleEn: contains },
            { titleZh: contains },
            { slug: contains },
            { variants: { some: { sku: contains } } },
            { factory: { OR: [{ nameEn: contains }, { nameZh: contains }, { slug: contains }] } },
          ],
        }
      : {}),
  }
  const [rows, count] = await Promise.all([
    db.product.findMany({
      where,
      select: {
        id: true,
        slug: true,
        status: true,
        titleEn: true,
        titleZh: true,
        fromFen: true,
        soldCount: true,
        listedAt: true,
        factory: { select: { slug: true, nameEn: true, nameZh: true, status: true } },
      },
      orderBy: [{ listedAt: 'desc' }, { id: 'asc' }],
      take: pageSize,
      skip: (page - 1) * pageSize,
    }),
    db.product.count({ where }),
  ])
  return { rows, count, pages: Math.ceil(count / pageSize) }
}
