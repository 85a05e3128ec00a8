import 'server-only'
import { cacheLife, cacheTag } from 'next/cache'
import { db } from '@/lib/db'
import { isSlug } from '@/lib/list-query'
import type { Prisma } from '@/prisma/generated/client'
import type { LabStatus } from '@/prisma/generated/enums'
import { labTags } from './standard-tags'

const labInclude = {
  scopes: {
    orderBy: [{ standard: { code: 'asc' } }, { itemKey: 'asc' }],
    include: {
      standard: {
        select: {
          slug: true,
          code: true,
          editions: {
            where: { status: 'PUBLISHED' },
            orderBy: { year: 'desc' },
            take: 1,
            select: {
              titleEn: true,
              titleZh: true,
              items: { select: { key: true, nameEn: true, nameZh: true } },
            },
          },
        },
      },
    },
  },
} as const satisfies Prisma.LaboratoryInclude

/** A laboratory as the public sees it, or null. */
export async function findLab(slug: string) {
  'use cache'
  cacheLife('hours')
  if (!isSlug(slug)) return null
  cacheTag(labTags.all, labTags.lab(slug))
  return db.laboratory.findUnique({ where: { slug }, include: labInclude })
}
export type LabDetail = NonNullable<Awaited<ReturnType<typeof findLab>>>

const pageSize = 30

/** One page of all laboratories. Live: an admin must see what was just saved. */
export async function listLabs({
  text,
  status,
  page,
}: {
  text: string
  status: LabStatus | null
  page: number
}) {
  const contains = { contains: text, mode: 'insensitive' } as const
  const where: Prisma.LaboratoryWhereInput = {
    ...(status ? { status } : {}),
    ...(text
      ? {
          OR: [
            { nameEn: contains },
            { nameZh: contains },
            { cityEn: contains },
            { cityZh: contains },
            { cmaNumber: contains },
            { cnasNumber: contains },
          ],
        }
      : {}),
  }
  const [rows, count] = await Promise.all([
    db.laboratory.findMany({
      where,
      orderBy: { nameEn: 'asc' },
      include: { _count: { select: { scopes: true, reports: { where: { status: 'ACCEPTED' } } } } },
      take: pageSize,
      skip: (page - 1) * pageSize,
    }),
    db.laboratory.count({ where }),
  ])
  return { rows, count, pages: Math.ceil(count / pageSize) }
}

/** One laboratory to edit, or null. Live. */
export async function findLabToEdit(id: string) {
  return db.laboratory.findUnique({ where: { id }, include: labInclude })
}
export type LabToEdit = NonNullable<Awaited<ReturnType<typeof findLabToEdit>>>

/** Standards with the keys of their items, to choose a scope from. Live. */
export async function listScopeChoices() {
  return db.standard.findMany({ orderBy: { code: 'asc' }, select: { id: true, code: true } })
}
