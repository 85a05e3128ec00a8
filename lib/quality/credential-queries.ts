import 'server-only'
import { db } from '@/lib/db'
import type { Prisma } from '@/prisma/generated/client'
import type { CredentialKind, CredentialStatus } from '@/prisma/generated/enums'

// Live: who hands in or judges must see what was just done.
const include = {
  factory: { select: { id: true, slug: true, nameEn: true, nameZh: true } },
  file: { select: { id: true, name: true, pages: true } },
  products: { select: { product: { select: { id: true, slug: true, titleEn: true, titleZh: true } } } },
} as const satisfies Prisma.FactoryCredentialInclude
export type CredentialRow = Prisma.FactoryCredentialGetPayload<{ include: typeof include }>

/** All credentials of these factories, newest first. */
export async function listSellerCredentials(factoryIds: string[]): Promise<CredentialRow[]> {
  return db.factoryCredential.findMany({
    where: { factoryId: { in: factoryIds } },
    include,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: 200,
  })
}

const pageSize = 25

/** One page of all credentials: those that wait with the oldest first, others newest first. */
export async function listCredentialsToAssess({
  status,
  kind,
  text,
  page,
}: {
  status: CredentialStatus | null
  kind: CredentialKind | null
  text: string
  page: number
}) {
  const contains = { contains: text, mode: 'insensitive' } as const
  const where: Prisma.FactoryCredentialWhereInput = {
    ...(status ? { status } : {}),
    ...(kind ? { kind } : {}),
    ...(text
      ? {
          OR: [
            { number: contains },
            { titleEn: contains },
            { titleZh: contains },
            { factory: { OR: [{ nameEn: contains }, { nameZh: contains }, { slug: contains }] } },
          ],
        }
      : {}),
  }
  const [rows, count] = await Promise.all([
    db.factoryCredential.findMany({
      where,
      include,
      orderBy: [{ createdAt: status === 'SUBMITTED' ? 'asc' : 'desc' }, { id: 'asc' }],
      take: pageSize,
      skip: (page - 1) * pageSize,
    }),
    db.factoryCredential.count({ where }),
  ])
  return { rows, count, pages: Math.ceil(count / pageSize) }
}

/** Products of these factories, for the patents' form. */
export async function listProductNames(factoryIds: string[]) {
  return db.product.findMany({
    where: { factoryId: { in: factoryIds } },
    orderBy: { titleEn: 'asc' },
    select: { id: true, titleEn: true, titleZh: true, factoryId: true },
  })
}
