import { describe, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { deliverMail, listQueuedMail } from '@/lib/mail-delivery'
import { createFactory } from '@/prisma/factories/factories'
import { createPaidOrder, createPlacedOrder } from '@/prisma/factories/orders'
import { createVariant } from '@/prisma/factories/products'
import { createUser, createViewer, viewerOf } from '@/prisma/factories/users'
import { markAllRead } from './mark-read'
import { countFailedTelling, listFailedNews, listUntoldNews, tellFreshNews, tellNews } from './tell-news'

const now = new Date('2026-11-21T02:00:00Z')

async function tellAll(): Promise<void> {
  for (const { id: eventId } of await listUntoldNews()) await tellNews({ eventId, now })
}
const mailsTo = (to: string) => db.mail.findMany({ where: { to }, orderBy: { id: 'asc' } })
const subjectsTo = async (to: string) => (await mailsTo(to)).map(({ subject }) => subject)

describe('a paid order', () => {
  test('is told once, to each in the own language and with the own part only', async () => {
    const [zhenhe, haiyun] = [
      await createFactory(),
      await createFactory({ nameEn: 'Haiyun Shoes', nameZh: '海韵鞋业' }),
    ]
    const staff = (factoryId: string, role: 'OWNER' | 'EDITOR' | 'SHIPPER', locale: 'en' | 'zh') =>
      createUser({ locale, name: `${role} ${locale}`, memberships: [{ factoryId, role }] })
    const owner = await staff(zhenhe.id, 'OWNER', 'zh')
    const shipper = await staff(haiyun.id, 'SHIPPER', 'en')
    const editor = await staff(haiyun.id, 'EDITOR', 'en')
    const banned = await staff(haiyun.id, 'OWNER', 'en')
    await db.user.update({ where: { id: banned.id }, data: { bannedAt: now } })
    const viewer = await createViewer({ name: '<b>Mei</b>' })
    const wanted = [
      { variantId: (await createVariant({ factoryId: zhenhe.id })).id, quantity: 2 },
      {
        variantId: (await createVariant({ factoryId: haiyun.id, titleEn: 'Runner', priceFen: 30_000 })).id,
        quantity: 1,
      },
    ]
    const { orderId } = await createPaidOrder({ viewer, wanted })
    const { number, subOrders } = await db.order.findUniqueOrThrow({
      where: { id: orderId },
      include: { subOrders: { orderBy: { number: 'asc' } } },
    })
    const untold = (await listUntoldNews()).map(({ id }) => id)
    await Promise.all([...untold, ...untold, ...untold].map((eventId) => tellNews({ eventId, now })))

    expect((await subjectsTo(viewer.email)).sort()).toEqual([
      `Order ${number} is paid`,
      `Order ${number} is placed`,
    ])
    const [toBuyer] = await db.mail.findMany({ where: { to: viewer.email, subject: { endsWith: 'paid' } } })
    expect(toBuyer?.text).toContain('We have received ¥582.00')
    expect(toBuyer?.text).toContain(
      'Zhenhe Weaving:\nBath towel, 600 g/m² · Indigo × 2\nHaiyun Shoes:\nRunner · Indigo × 1',
    )
    expect(toBuyer?.text).toContain(`http://localhost:3999/en/account/orders/${orderId}`)
    expect(toBuyer?.html).toContain('&lt;b&gt;Mei&lt;/b&gt;')
    expect(toBuyer?.html).not.toContain('<b>Mei')

    const [toOwner] = await mailsTo(owner.email)
    expect(toOwner).toMatchObject({ locale: 'zh', subject: `新订单 ${subOrders[0]?.number}` })
    expect(toOwner?.text).toContain('¥270.00')
    expect(toOwner?.text).toContain('浴巾 600 克 · 靛蓝 × 2')
    expect(toOwner?.text).not.toContain('Runner')
    expect(toOwner?.text).toContain(`/zh/seller/orders/${subOrders[0]?.id}`)
    expect(await subjectsTo(shipper.email)).toEqual([`New order ${subOrders[1]?.number}`])
    expect(await subjectsTo(editor.email)).toEqual([])
    expect(await subjectsTo(banned.email)).toEqual([])
    expect(
      await db.notification.count({ where: { userId: { in: [viewer.userId, owner.id, shipper.id] } } }),
    ).toBe(4)
    expect(await listUntoldNews()).toEqual([])
  })

  test('reaches somebody who owns both factories, and buys there, for every part', async () => {
    const factories = [await createFactory(), await createFactory()]
    const both = await createUser({
      memberships: factories.map(({ id }) => ({ factoryId: id, role: 'OWNER' })),
    })
    const wanted: { variantId: string; quantity: number }[] = []
    for (const { id } of factories)
      wanted.push({ variantId: (await createVariant({ factoryId: id })).id, quantity: 1 })
    await createPaidOrder({ viewer: await viewerOf(both), wanted })
    await tellAll()
    expect((await subjectsTo(both.email)).filter((subject) => subject.startsWith('New order'))).toHaveLength(
      2,
    )
    expect(await db.notification.count({ where: { userId: both.id, type: 'newSubOrder' } })).toBe(2)
  })
})

test('news that cannot be told is tried five times and writes nothing', async () => {
  const { id } = await db.domainEvent.create({
    data: { type: 'order.paid', payload: { orderId: crypto.randomUUID() }, at: now },
  })
  for (let tries = 0; tries < 5; tries++) {
    expect((await listUntoldNews()).map((news) => news.id)).toContain(id)
    await expect(tellNews({ eventId: id, now })).rejects.toThrow('an order that is not there')
    await countFailedTelling(id)
  }
  expect((await listUntoldNews()).map((news) => news.id)).not.toContain(id)
  expect(await db.domainEvent.findUnique({ where: { id } })).toMatchObject({ handledAt: null })
})

test('fresh news is told together, once, by however many workers, to each with the own only', async () => {
  const orders = [await createPaidOrder(), await createPaidOrder(), await createPlacedOrder()]
  const untold = (await listUntoldNews()).map(({ id }) => id)
  const told = await Promise.all([1, 2, 3].map(() => tellFreshNews({ now, limit: 50 })))
  expect(
    told
      .flat()
      .map(({ id }) => id)
      .sort(),
  ).toEqual([...untold].sort())
  expect(await listUntoldNews()).toEqual([])
  for (const [index, { viewer, orderId }] of orders.entries()) {
    const { number } = await db.order.findUniqueOrThrow({ where: { id: orderId } })
    const words =
      index < 2 ? [`Order ${number} is paid`, `Order ${number} is placed`] : [`Order ${number} is placed`]
    expect((await subjectsTo(viewer.email)).sort()).toEqual(words)
  }
})

test('one bad piece of fresh news leaves all untold, for each to be told by itself', async () => {
  const { viewer } = await createPlacedOrder()
  const bad = await db.domainEvent.create({
    data: { type: 'order.paid', payload: { orderId: crypto.randomUUID() }, at: now },
  })
  await expect(tellFreshNews({ now, limit: 50 })).rejects.toThrow('an order that is not there')
  expect(await subjectsTo(viewer.email)).toEqual([])
  expect((await listUntoldNews()).map(({ id }) => id)).toContain(bad.id)
  await countFailedTelling(bad.id)
  expect((await listFailedNews()).map(({ id }) => id)).toEqual([bad.id])
  expect((await tellFreshNews({ now, limit: 50 })).map(({ id }) => id)).not.toContain(bad.id)
  expect(await subjectsTo(viewer.email)).toHaveLength(1)
  await db.domainEvent.delete({ where: { id: bad.id } })
})

test('without a mail server a letter is stored, once, and can be read', async () => {
  const { viewer } = await createPlacedOrder()
  await tellAll()
  expect(await mailsTo(viewer.email)).toMatchObject([{ status: 'STORED', attempts: 0, sentAt: now }])
  expect(await listQueuedMail()).toEqual([])
})

test('what waited when the mail server was taken away is stored too, once', async () => {
  const { viewer } = await createPlacedOrder()
  await tellAll()
  await db.mail.updateMany({ where: { to: viewer.email }, data: { status: 'QUEUED', sentAt: null } })
  for (const { id: mailId } of await listQueuedMail())
    await Promise.all([deliverMail({ mailId, now }), deliverMail({ mailId, now })])
  expect(await mailsTo(viewer.email)).toMatchObject([{ status: 'STORED', attempts: 1, sentAt: now }])
  expect(await listQueuedMail()).toEqual([])
})

test('reading marks the own notifications only', async () => {
  const [mine, other] = [await createPlacedOrder(), await createPlacedOrder()]
  await tellAll()
  await markAllRead({ viewer: mine.viewer, now })
  const unread = (userId: string) => db.notification.count({ where: { userId, readAt: null } })
  expect([await unread(mine.viewer.userId), await unread(other.viewer.userId)]).toEqual([0, 1])
  await expect(markAllRead({ viewer: null, now })).rejects.toMatchObject({ code: 'signInNeeded' })
})
