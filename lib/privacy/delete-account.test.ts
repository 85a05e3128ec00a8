import { beforeAll, describe, expect, test } from 'vitest'
import { hashPassword } from '@/lib/accounts/check-password'
import { registerAccount } from '@/lib/accounts/register-account'
import { setRole } from '@/lib/accounts/set-role'
import { day } from '@/lib/dates'
import { db } from '@/lib/db'
import { deliverMail } from '@/lib/mail-delivery'
import { forgetWebhooks } from '@/lib/notifications/forget-webhooks'
import { placeOrder } from '@/lib/orders/place-order'
import { codeAt } from '@/prisma/factories/app-code'
import { createResident, deliverOrder, tablesWith } from '@/prisma/factories/departures'
import { createFactory } from '@/prisma/factories/factories'
import { checkoutInput, createPaymentOf, createPlacedOrder, fillCart } from '@/prisma/factories/orders'
import { createVariant } from '@/prisma/factories/products'
import { turnOnSecondFactor } from '@/prisma/factories/second-factor'
import { createSettledRefund } from '@/prisma/factories/settled-refunds'
import { createViewer, viewerOf } from '@/prisma/factories/users'
import { deleteAccount } from './delete-account'
import { forgetOldAddresses } from './forget-old-addresses'

const password = 'quiet looms at dawn'
const now = new Date('2026-11-21T02:00:00Z')
const later = (days: number) => new Date(now.getTime() + days * day)
let passwordHash = ''
beforeAll(async () => {
  passwordHash = await hashPassword(password)
})

type Leaving = Parameters<typeof deleteAccount>[0]['viewer']
const leave = (viewer: Leaving, proof: { current?: string; code?: string } = {}, at = now) =>
  deleteAccount({ viewer, input: { current: password, code: '', understood: 'on', ...proof }, now: at })

describe('somebody who left', () => {
  test('is named by no table but the trade records and the last mail, and later by none', async () => {
    const { name, email, phone, userId, viewer, orderId } = await createResident({ passwordHash, now })
    await deliverOrder(orderId, now)
    const words = [name, email, phone]
    expect(await tablesWith(words)).toEqual(
      expect.arrayContaining(['"Address"', '"ApiToken"', '"Mail"', '"Order"', '"SubOrder"', '"User"']),
    )
    await leave(viewer)
    expect(await tablesWith(words)).toEqual(['"Mail"', '"Order"', '"SubOrder"', '"WebhookDelivery"'])
    await forgetWebhooks({ now: later(29) })
    expect(await tablesWith(words)).toContain('"WebhookDelivery"')
    await forgetWebhooks({ now: later(31) })
    expect(await tablesWith(words)).toEqual(['"Mail"', '"Order"', '"SubOrder"'])
    const [last] = await db.mail.findMany({ where: { to: email } })
    expect(last).toMatchObject({ subject: 'Your account has been deleted', dedupeKey: `left:${userId}` })
    await deliverMail({ mailId: last?.id ?? '', now })
    await forgetOldAddresses({ now: later(2) })
    expect(await tablesWith(words)).toEqual(['"Order"', '"SubOrder"'])
    await forgetOldAddresses({ now: later(365 * 3 - 1) })
    expect(await tablesWith(words)).toEqual(['"Order"', '"SubOrder"'])
    await forgetOldAddresses({ now: later(365 * 3 + 2) })
    expect(await tablesWith(words)).toEqual([])
    const { address } = await db.order.findUniqueOrThrow({ where: { id: orderId } })
    expect(address).toMatchObject({ recipient: '', street: '', country: 'CN', province: '浙江省' })
    expect(await forgetOldAddresses({ now: later(365 * 3 + 3) })).toEqual({ addresses: 0, lastMails: 0 })
  })

  test('leaves a row that can never sign in, and the address free for a new account', async () => {
    const { email, userId, viewer, orderId } = await createResident({ passwordHash, now })
    await deliverOrder(orderId, now)
    await leave(viewer)
    expect(await db.user.findUnique({ where: { id: userId } })).toMatchObject({
      email: `left.${userId}@id.millmark.invalid`,
      passwordHash: null,
      deletedAt: now,
      sessionVersion: 2,
    })
    expect(
      await db.auditEntry.count({ where: { action: 'user.delete', entityId: userId, actorName: 'system' } }),
    ).toBe(1)
    const input = {
      locale: 'en' as const,
      name: 'Ouyang',
      email,
      password: 'another dawn here',
      terms: 'on' as const,
    }
    const again = await registerAccount({ input, address: 'here', now })
    expect(again.userId).not.toBe(userId)
    const admin = await createViewer({ role: 'ADMIN' })
    await expect(setRole({ viewer: admin, input: { userId, role: 'ADMIN' }, now })).rejects.toMatchObject({
      code: 'notFound',
    })
  })

  test('does not take the addresses of living accounts along', async () => {
    const { orderId } = await createResident({ passwordHash, now })
    await deliverOrder(orderId, now)
    await forgetOldAddresses({ now: later(365 * 5) })
    const { address } = await db.order.findUniqueOrThrow({ where: { id: orderId } })
    expect(address).toMatchObject({ recipient: expect.stringContaining('Ouyang') })
  })
})

describe('nobody leaves', () => {
  test('without the password, and the code where there is one', async () => {
    const { userId, viewer, orderId } = await createResident({ passwordHash, now })
    await deliverOrder(orderId, now)
    await expect(leave(viewer, { current: 'not this one' })).rejects.toMatchObject({ code: 'wrongPassword' })
    const { secret } = await turnOnSecondFactor({ id: userId }, password, now)
    await expect(leave(viewer)).rejects.toMatchObject({ code: 'wrongCode' })
    const at = new Date(now.getTime() + 60_000)
    await leave(viewer, { code: codeAt(secret, at) }, at)
    expect(await db.secondFactor.count({ where: { userId } })).toBe(0)
  })

  test('while an order is unpaid or on its way', async () => {
    const { viewer, orderId } = await createResident({ passwordHash, now })
    const { number } = await db.order.findUniqueOrThrow({ where: { id: orderId } })
    for (const status of ['TO_SHIP', 'PARTLY_SHIPPED', 'SHIPPED'] as const) {
      await db.subOrder.updateMany({ where: { orderId }, data: { status } })
      await expect(leave(viewer), status).rejects.toMatchObject({ code: 'ordersOpen', params: { number } })
    }
    await deliverOrder(orderId, now)
    await createPlacedOrder({ viewer, now })
    await expect(leave(viewer)).rejects.toMatchObject({ code: 'ordersOpen' })
    expect(await db.user.findUnique({ where: { id: viewer.userId } })).toMatchObject({ deletedAt: null })
  })

  test('while money is on its way back, or a refund that failed waits for a person', async () => {
    const { viewer, orderId } = await createResident({ passwordHash, now })
    await createPaymentOf(orderId)
    const id = await createSettledRefund(orderId, 'FAILED')
    await deliverOrder(orderId, now)
    await expect(leave(viewer)).rejects.toMatchObject({ code: 'ordersOpen' })
    const settled = { settledAt: now, closedAt: now, closedNote: 'Paid by bank transfer.' }
    for (const status of ['INTENDED', 'PENDING'] as const) {
      await db.refund.update({
        where: { id },
        data: { status, settledAt: null, closedAt: null, closedNote: null },
      })
      await expect(leave(viewer), status).rejects.toMatchObject({ code: 'ordersOpen' })
    }
    await db.refund.update({ where: { id }, data: { status: 'FAILED', ...settled } })
    await leave(viewer)
  })

  test('who is the last owner of a factory; of two owners leaving at once one stays', async () => {
    const { id: factoryId } = await createFactory({ nameEn: 'Zhenhe Weaving' })
    const memberships = [{ factoryId, role: 'OWNER' as const }]
    const one = await createViewer({ passwordHash, memberships })
    await expect(leave(one)).rejects.toMatchObject({
      code: 'lastOwner',
      params: { factory: 'Zhenhe Weaving' },
    })
    const two = await createViewer({ passwordHash, memberships })
    const left = await Promise.allSettled([leave(one), leave(two)])
    expect(left.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await db.factoryMember.count({ where: { factoryId } })).toBe(1)
  })

  test('who is the last admin', async () => {
    const admin = await createViewer({ role: 'ADMIN', passwordHash })
    await db.user.updateMany({ where: { role: 'ADMIN', id: { not: admin.userId } }, data: { role: 'BUYER' } })
    await expect(leave(admin)).rejects.toMatchObject({ code: 'lastAdmin' })
    await createViewer({ role: 'ADMIN' })
    await leave(await viewerOf({ id: admin.userId }))
  })

  test('and orders in the same moment', async () => {
    for (let round = 0; round < 4; round++) {
      const viewer = await createViewer({ passwordHash })
      await fillCart(viewer, [{ variantId: (await createVariant()).id, quantity: 1 }])
      const input = await checkoutInput(viewer)
      const [left, placed] = await Promise.allSettled([leave(viewer), placeOrder({ viewer, input, now })])
      const both = [left.status, placed.status].filter((status) => status === 'fulfilled')
      expect(both).toHaveLength(1)
      const user = await db.user.findUniqueOrThrow({
        where: { id: viewer.userId },
        include: { orders: true },
      })
      expect(user.orders).toHaveLength(user.deletedAt ? 0 : 1)
    }
  })
})
