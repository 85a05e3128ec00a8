import 'server-only'
import { db } from '@/lib/db'
import type { Prisma } from '@/prisma/generated/client'

// Live: an admin must see the state an account is in now.
const pageSize = 30
export const userStates = ['admin', 'staff', 'banned'] as const
export type UserState = (typeof userStates)[number]

const stateWhere: Record<UserState, Prisma.UserWhereInput> = {
  admin: { role: 'ADMIN' },
  staff: { memberships: { some: {} } },
  banned: { bannedAt: { not: null } },
}

const select = {
  id: true,
  email: true,
  emailConfirmedAt: true,
  name: true,
  role: true,
  locale: true,
  bannedAt: true,
  banReason: true,
  secondFactorSince: true,
  deletedAt: true,
  createdAt: true,
  memberships: {
    orderBy: { createdAt: 'asc' },
    select: { role: true, factory: { select: { slug: true, nameEn: true, nameZh: true } } },
  },
  _count: { select: { orders: true } },
} as const satisfies Prisma.UserSelect

export type AdminUser = Prisma.UserGetPayload<{ select: typeof select }>

/** One page of accounts, newest first. */
export async function listUsers({
  text,
  state,
  page,
}: {
  text: string
  state: UserState | null
  page: number
}) {
  const contains = { contains: text, mode: 'insensitive' } as const
  const where: Prisma.UserWhereInput = {
    ...(state ? stateWhere[state] : {}),
    ...(text ? { OR: [{ email: contains }, { name: contains }] } : {}),
  }
  const [rows, count] = await Promise.all([
    db.user.findMany({
      where,
      select,
      orderBy: [{ createdAt: 'desc' }, { email: 'asc' }],
      take: pageSize,
      skip: (page - 1) * pageSize,
    }),
    db.user.count({ where }),
  ])
  return { rows, count, pages: Math.ceil(count / pageSize) }
}

/** One account, or null. */
export async function findUserForAdmin(id: string): Promise<AdminUser | null> {
  return db.user.findUnique({ where: { id }, select })
}
