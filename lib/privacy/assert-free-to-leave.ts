import { lockAdmins } from '@/lib/accounts/lock-admins'
import type { Tx } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'

/** Throws `lastAdmin` when the shop would be left without an admin. */
async function assertAdminLeft(tx: Tx, userId: string): Promise<void> {
  const admins = await lockAdmins(tx)
  if (admins.includes(userId) && admins.length <= 1) throw new DomainError('lastAdmin')
}

/** Throws `lastOwner` when a factory would be left without an owner. Two owners leaving at once wait for one another. */
async function assertOwnersLeft(tx: Tx, userId: string, locale: Locale): Promise<void> {
  const owned = await tx.$queryRaw<{ nameEn: string; nameZh: string; owners: string[] }[]>`
    SELECT f."nameEn", f."nameZh", ARRAY(
      SELECT m."userId"::text FROM "FactoryMember" m WHERE m."factoryId" = f."id" AND m."role" = 'OWNER') AS "owners"
    FROM "Factory" f
    WHERE f."id" IN (SELECT "factoryId" FROM "FactoryMember" WHERE "userId" = ${userId}::uuid AND "role" = 'OWNER')
    ORDER BY f."id" FOR UPDATE OF f`
  const alone = owned.find(({ owners }) => !owners.some((id) => id !== userId))
  if (alone) throw new DomainError('lastOwner', { params: { factory: pick(alone, 'name', locale) } })
}

/** Throws `ordersOpen` while something of an order is unpaid, undelivered, or its money on its way back or stuck there. */
async function assertNothingUnderWay(tx: Tx, userId: string): Promise<void> {
  const open = await tx.order.findFirst({
    where: {
      userId,
      OR: [
        { status: 'AWAITING_PAYMENT' },
        { subOrders: { some: { status: { in: ['TO_SHIP', 'PARTLY_SHIPPED', 'SHIPPED'] } } } },
        { payments: { some: { status: { in: ['OPEN', 'REFUND_DUE'] } } } },
        { refunds: { some: { status: { in: ['INTENDED', 'PENDING'] } } } },
        { refunds: { some: { status: 'FAILED', closedAt: null } } },
      ],
    },
    orderBy: { placedAt: 'asc' },
    select: { number: true },
  })
  if (open) throw new DomainError('ordersOpen', { params: { number: open.number } })
}

/** Whether the person may leave now, looked at under the locks that keep it so. Throws `lastAdmin`, `lastOwner`, `ordersOpen`. */
export async function assertFreeToLeave(tx: Tx, userId: string, locale: Locale): Promise<void> {
  await assertAdminLeft(tx, userId)
  await assertOwnersLeft(tx, userId, locale)
  await assertNothingUnderWay(tx, userId)
}
