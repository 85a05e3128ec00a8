import 'server-only'
import { db } from '@/lib/db'
import type { Prisma } from '@/prisma/generated/client'
import type { EditionStatus } from '@/prisma/generated/enums'

// Live: an admin must see what was just saved.
const pageSize = 30

/** One page of all editions. */
export async function listEditions({
  text,
  status,
  page,
}: {
  text: string
  status: EditionStatus | null
  page: number
}) {
  const contains = { contains: text, mode: 'insensitive' } as const
  const where: Prisma.StandardEditionWhereInput = {
    ...(status ? { status } : {}),
    ...(text
      ? {
          OR: [
            { code: contains },
            { titleEn: contains },
            { titleZh: contains },
            { standard: { field: contains } },
            { items: { some: { OR: [{ nameEn: contains }, { nameZh: contains }, { key: contains }] } } },
          ],
        }
      : {}),
  }
  const [rows, count] = await Promise.all([
    db.standardEdition.findMany({
      where,
      orderBy: [{ code: 'asc' }],
      include: {
        standard: { select: { field: true, slug: true } },
        supersededBy: { select: { code: true } },
        _count: { select: { items: true } },
      },
      take: pageSize,
      skip: (page - 1) * pageSize,
    }),
    db.standardEdition.count({ where }),
  ])
  return { rows, count, pages: Math.ceil(count / pageSize) }
}

/** One edition to edit with its items, limits and history, or null. */
export async function findEditionToEdit(id: string) {
  return db.standardEdition.findUnique({
    where: { id },
    include: {
      standard: {
        include: { editions: { orderBy: { code: 'asc' }, select: { id: true, code: true, status: true } } },
      },
      supersededBy: { select: { id: true, code: true } },
      items: {
        orderBy: { position: 'asc' },
        include: { limits: { orderBy: { position: 'asc' } }, _count: { select: { results: true } } },
      },
      revisions: {
        orderBy: { version: 'desc' },
        select: { version: true, at: true, reason: true, byId: true },
      },
    },
  })
}
export type EditionToEdit = NonNullable<Awaited<ReturnType<typeof findEditionToEdit>>>
export type ItemToEdit = EditionToEdit['items'][number]

/** Published editions, to name the one that stands in another's place. */
export async function listPublishedEditions() {
  return db.standardEdition.findMany({
    where: { status: 'PUBLISHED' },
    orderBy: { code: 'asc' },
    select: { id: true, code: true },
  })
}
