import { randomUUID } from 'node:crypto'
import { db } from '@/lib/db'
import type { Locale } from '@/lib/i18n/locales'
import type { StaffRole, UserViewer } from '@/lib/permissions'
import type { User } from '@/prisma/generated/client'

type Wanted = {
  role?: 'BUYER' | 'ADMIN'
  locale?: Locale
  name?: string
  email?: string
  passwordHash?: string | null
  emailConfirmedAt?: Date | null
  memberships?: { factoryId: string; role: StaffRole }[]
}

/** A stored account, staff of the named factories. */
export async function createUser({ memberships = [], ...wanted }: Wanted = {}): Promise<User> {
  return db.user.create({
    data: {
      email: `${randomUUID()}@example.com`,
      name: 'Lin Wei',
      emailConfirmedAt: new Date(),
      ...wanted,
      memberships: { createMany: { data: memberships } },
    },
  })
}

/** The account as verbs see it, read from the database as a request would. */
export async function viewerOf({ id }: { id: string }): Promise<UserViewer> {
  const user = await db.user.findUniqueOrThrow({
    where: { id },
    include: { memberships: { include: { factory: { select: { slug: true } } } } },
  })
  return {
    kind: 'user',
    userId: user.id,
    name: user.name,
    email: user.email,
    emailConfirmed: user.emailConfirmedAt !== null,
    locale: user.locale === 'zh' ? 'zh' : 'en',
    role: user.role,
    owesSecondFactor: false,
    memberships: user.memberships.map(({ role, factoryId, factory }) => ({
      role,
      factoryId,
      factorySlug: factory.slug,
    })),
  }
}

/** A fresh account, straight as a viewer. */
export async function createViewer(wanted: Wanted = {}): Promise<UserViewer> {
  return viewerOf(await createUser(wanted))
}

const hangzhou = {
  country: 'CN',
  provinceCode: '33',
  cityCode: '3301',
  districtCode: '330106',
  province: '浙江省',
  city: '杭州市',
  district: '西湖区',
}

/** An address as a form or the API gives it. */
export const addressInput = {
  country: 'CN',
  recipient: '林薇',
  phone: '138 0000 0000',
  districtCode: '330106',
  street: '文三路 18 号',
  postalCode: '',
} as const

/** An address of somebody's book: Hangzhou unless told otherwise. */
export async function createAddress(
  userId: string,
  wanted:
    | Partial<typeof hangzhou>
    | { country: string; provinceCode: null; cityCode: null; districtCode: null } = {},
) {
  return db.address.create({
    data: {
      userId,
      recipient: 'Lin Wei',
      phone: '+86 138 0000 0000',
      street: 'Wensan Road 18',
      postalCode: '310012',
      ...hangzhou,
      ...wanted,
    },
  })
}
