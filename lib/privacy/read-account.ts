import { db } from '@/lib/db'
import type { Prisma } from '@/prisma/generated/client'

const account = {
  id: true,
  email: true,
  emailConfirmedAt: true,
  name: true,
  locale: true,
  role: true,
  createdAt: true,
  secondFactorSince: true,
} as const satisfies Prisma.UserSelect

const orders = {
  orderBy: { placedAt: 'asc' },
  select: {
    number: true,
    status: true,
    locale: true,
    currency: true,
    itemsFen: true,
    shippingFen: true,
    totalFen: true,
    address: true,
    consents: true,
    placedAt: true,
    paidAt: true,
    closedAt: true,
    closeReason: true,
    payments: {
      orderBy: { attempt: 'asc' },
      select: {
        attempt: true,
        status: true,
        method: true,
        amountFen: true,
        paymentIntentId: true,
        createdAt: true,
        settledAt: true,
      },
    },
    refunds: {
      orderBy: { createdAt: 'asc' },
      select: { status: true, amountFen: true, reason: true, createdAt: true, settledAt: true },
    },
    events: { orderBy: { at: 'asc' }, select: { at: true, type: true } },
    subOrders: {
      orderBy: { number: 'asc' },
      select: {
        number: true,
        factoryNameEn: true,
        factoryNameZh: true,
        status: true,
        itemsFen: true,
        shippingFen: true,
        totalFen: true,
        shipping: true,
        note: true,
        shippedAt: true,
        completedAt: true,
        lines: {
          orderBy: { position: 'asc' },
          select: {
            sku: true,
            titleEn: true,
            titleZh: true,
            optionsEn: true,
            optionsZh: true,
            unitFen: true,
            quantity: true,
            totalFen: true,
            returnRule: true,
          },
        },
        shipments: { select: { carrier: true, trackingNumber: true, shippedAt: true } },
      },
    },
  },
} as const satisfies Prisma.User$ordersArgs

const rest = {
  identities: { select: { provider: true, subject: true, createdAt: true } },
  tokens: { select: { purpose: true, createdAt: true, expiresAt: true, usedAt: true } },
  recoveryCodes: { select: { usedAt: true } },
  apiTokens: {
    orderBy: { createdAt: 'asc' },
    select: {
      kind: true,
      access: true,
      name: true,
      lastFour: true,
      createdAt: true,
      lastUsedAt: true,
      expiresAt: true,
      revokedAt: true,
    },
  },
  addresses: { omit: { userId: true } },
  memberships: {
    select: { role: true, createdAt: true, factory: { select: { nameEn: true, nameZh: true } } },
  },
  cart: {
    select: {
      updatedAt: true,
      lines: {
        select: { quantity: true, savedForLater: true, addedAt: true, variant: { select: { sku: true } } },
      },
    },
  },
  notifications: { orderBy: { at: 'asc' }, select: { type: true, data: true, at: true, readAt: true } },
  reportRequests: {
    orderBy: { at: 'asc' },
    select: { reason: true, status: true, at: true, answeredAt: true, report: { select: { number: true } } },
  },
  caseNotices: {
    orderBy: { sentAt: 'asc' },
    select: {
      quantity: true,
      sentAt: true,
      answer: true,
      answeredAt: true,
      case: { select: { number: true } },
    },
  },
} as const satisfies Prisma.UserSelect

/** Everything the shop keeps about one person, without what only proves who they are (hashes, secrets, texts of mails with links). */
export async function readAccount(userId: string) {
  const person = await db.user.findUniqueOrThrow({
    where: { id: userId },
    select: { ...account, ...rest, orders },
  })
  const [mails, changes] = await Promise.all([
    db.mail.findMany({
      where: { to: person.email },
      orderBy: { createdAt: 'asc' },
      select: { to: true, subject: true, status: true, createdAt: true, sentAt: true },
    }),
    db.auditEntry.findMany({
      where: { actorId: userId },
      orderBy: { at: 'asc' },
      select: { at: true, action: true, entity: true, entityId: true },
    }),
  ])
  return { ...person, mails, changes }
}
