import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { announce } from '@/lib/domain-events'
import { shipSubOrder } from '@/lib/fulfilment/ship-sub-order'
import { closeOrder } from '@/lib/orders/close-order'
import { createFactory } from '@/prisma/factories/factories'
import { createPaidOrder, createPlacedOrder } from '@/prisma/factories/orders'
import { createVariant } from '@/prisma/factories/products'
import { createViewer } from '@/prisma/factories/users'
import { createWebhook } from '@/prisma/factories/webhooks'
import { setWebhook } from './set-webhook'
import { listUntoldNews, tellNews } from './tell-news'
import { examplePayload } from './webhook-example'
import { WebhookPayload } from './webhook-schema'

const now = new Date('2026-11-21T02:00:00Z')
const url = 'http://127.0.0.1:4/hooks'

async function tellAll(times = 1): Promise<void> {
  for (const { id: eventId } of await listUntoldNews())
    for (let time = 0; time < times; time++) await tellNews({ eventId, now })
}
async function payloadsOf(endpointId: string) {
  const rows = await db.webhookDelivery.findMany({ where: { endpointId }, orderBy: { createdAt: 'asc' } })
  return rows.map(({ id, type, body }) => {
    const payload = WebhookPayload.parse(JSON.parse(body))
    expect([payload.id, payload.type]).toEqual([id, type])
    return payload
  })
}

let mine: string
let theirs: string
let wanted: { variantId: string; quantity: number }[]
beforeEach(async () => {
  mine = (await createFactory({ nameEn: 'Zhenhe' })).id
  theirs = (await createFactory({ nameEn: 'Haiyun' })).id
  wanted = [
    { variantId: (await createVariant({ factoryId: mine, titleEn: 'Towel' })).id, quantity: 2 },
    { variantId: (await createVariant({ factoryId: theirs, titleEn: 'Runner' })).id, quantity: 1 },
  ]
})

describe('a paid order', () => {
  test('goes to each factory that asked, once, with its own part and the address to ship to', async () => {
    const [endpoint, other] = [
      await createWebhook({ url, factoryId: mine }),
      await createWebhook({ url, factoryId: theirs }),
    ]
    const deaf = await createWebhook({ url, factoryId: mine, events: ['order.shipped'] })
    const { orderId } = await createPaidOrder({ wanted })
    const part = await db.subOrder.findFirstOrThrow({
      where: { orderId, factoryId: mine },
      include: { order: true },
    })
    await tellAll(3)
    const [payload, ...more] = await payloadsOf(endpoint.endpointId)
    expect(more).toEqual([])
    expect(payload).toMatchObject({
      type: 'order.paid',
      apiVersion: '2026-11-21',
      data: {
        subOrder: { number: part.number, status: 'TO_SHIP', currency: 'CNY', lines: [{ quantity: 2 }] },
        delivery: { to: { recipient: 'Lin Wei', street: 'Wensan Road 18' } },
      },
    })
    const text = JSON.stringify(payload)
    const buyer = await db.user.findUniqueOrThrow({ where: { id: part.order.userId } })
    expect(text).toContain('Towel')
    for (const foreign of ['Runner', orderId, buyer.id, buyer.email, String(part.order.totalFen), 'cost'])
      expect(text).not.toContain(foreign)
    expect(JSON.stringify(await payloadsOf(other.endpointId))).not.toContain('Towel')
    expect(await payloadsOf(deaf.endpointId)).toEqual([])
  })

  test('does not go to an endpoint that is off', async () => {
    const { endpointId, owner: viewer } = await createWebhook({ url, factoryId: mine })
    await setWebhook({ viewer, input: { endpointId, on: 'no' }, now })
    await createPaidOrder({ wanted })
    await tellAll()
    expect(await payloadsOf(endpointId)).toEqual([])
  })
})

test('a parcel goes out with what is in it and without the address', async () => {
  const { endpointId } = await createWebhook({ url, factoryId: mine, events: ['order.shipped'] })
  const { orderId } = await createPaidOrder({ wanted })
  const part = await db.subOrder.findFirstOrThrow({
    where: { orderId, factoryId: mine },
    include: { lines: true },
  })
  const viewer = await createViewer({ memberships: [{ factoryId: mine, role: 'SHIPPER' }] })
  const lineId = part.lines[0]?.id ?? ''
  await shipSubOrder({
    viewer,
    input: { subOrderId: part.id, carrier: 'sf', trackingNumber: 'SF1234567', pieces: { [lineId]: 1 } },
    now,
  })
  await tellAll()
  expect(await payloadsOf(endpointId)).toMatchObject([
    {
      type: 'order.shipped',
      data: {
        subOrder: { status: 'PARTLY_SHIPPED' },
        parcel: { carrier: 'sf', trackingNumber: 'SF1234567', lines: [{ lineId, quantity: 1 }] },
      },
    },
  ])
  expect(JSON.stringify(await payloadsOf(endpointId))).not.toContain('Wensan')
})

test('an order closed unpaid is cancelled for every factory in it, without the address', async () => {
  const endpoints = [
    await createWebhook({ url, factoryId: mine }),
    await createWebhook({ url, factoryId: theirs }),
  ]
  const { orderId } = await createPlacedOrder({ wanted })
  await db.$transaction((tx) => closeOrder(tx, { orderId, reason: 'expired', now }))
  await tellAll()
  for (const { endpointId } of endpoints) {
    const payloads = await payloadsOf(endpointId)
    expect(payloads).toMatchObject([
      {
        type: 'order.cancelled',
        data: { reason: 'expired', subOrder: { status: 'CANCELLED', paidAt: null, lines: [{}] } },
      },
    ])
    expect(JSON.stringify(payloads)).not.toContain('Wensan')
  }
})

test('a paid part that is refunded before it was shipped is cancelled for its factory alone', async () => {
  const asking = { url, events: ['order.cancelled' as const] }
  const [endpoint, other] = [
    await createWebhook({ ...asking, factoryId: mine }),
    await createWebhook({ ...asking, factoryId: theirs }),
  ]
  const { orderId } = await createPaidOrder({ wanted })
  const { id: subOrderId } = await db.subOrder.findFirstOrThrow({ where: { orderId, factoryId: mine } })
  await db.$transaction(async (tx) => {
    await tx.subOrder.update({ where: { id: subOrderId }, data: { status: 'CANCELLED' } })
    await announce(tx, now, { type: 'sub-order.cancelled', payload: { subOrderId, reason: 'refund' } })
  })
  await tellAll()
  expect(await payloadsOf(endpoint.endpointId)).toMatchObject([
    {
      type: 'order.cancelled',
      data: { reason: 'refund', subOrder: { id: subOrderId, status: 'CANCELLED' } },
    },
  ])
  expect(await payloadsOf(other.endpointId)).toEqual([])
})

test('the example factories are shown is a payload', () => {
  expect(WebhookPayload.parse(examplePayload)).toEqual(examplePayload)
})
