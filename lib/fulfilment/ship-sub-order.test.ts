import { beforeEach, describe, expect, test } from 'vitest'
import { day } from '@/lib/dates'
import { db } from '@/lib/db'
import type { StaffRole } from '@/lib/permissions'
import { createFactory } from '@/prisma/factories/factories'
import { createPaidSubOrder, createPlacedOrder } from '@/prisma/factories/orders'
import { createVariant } from '@/prisma/factories/products'
import { createViewer } from '@/prisma/factories/users'
import { autoConfirm, confirmReceipt } from './confirm-receipt'
import { shipSubOrder } from './ship-sub-order'

const now = new Date('2026-11-21T02:00:00Z')
type Viewer = Awaited<ReturnType<typeof createViewer>>
type Paid = Awaited<ReturnType<typeof createPaidSubOrder>>
let running = 0
let factoryId: string
let shipper: Viewer
let paid: Paid
const staff = (role: StaffRole, of = factoryId) => createViewer({ memberships: [{ factoryId: of, role }] })

/** A paid part of three towels and one robe. */
async function paidPart() {
  const [towel, robe] = [await createVariant({ factoryId }), await createVariant({ factoryId })]
  return createPaidSubOrder({
    wanted: [
      { variantId: towel.id, quantity: 3 },
      { variantId: robe.id, quantity: 1 },
    ],
  })
}

beforeEach(async () => {
  factoryId = (await createFactory()).id
  shipper = await staff('SHIPPER')
  paid = await paidPart()
})

const lineOf = (quantity: number) => paid.subOrder.lines.find((line) => line.quantity === quantity)?.id ?? ''
const ship = (
  viewer: Viewer | null,
  pieces: Record<string, number>,
  trackingNumber = `SF${1000000 + ++running}`,
) =>
  shipSubOrder({
    viewer,
    input: { subOrderId: paid.subOrder.id, carrier: 'sf', trackingNumber, pieces },
    now,
  })
const part = () =>
  db.subOrder.findUniqueOrThrow({
    where: { id: paid.subOrder.id },
    include: { shipments: { include: { lines: true } } },
  })
const everything = () => ({ [lineOf(3)]: 3, [lineOf(1)]: 1 })

describe('a sub-order', () => {
  test('ships in two parcels, with timeline, audit and news', async () => {
    expect(await ship(shipper, { [lineOf(3)]: 2, [lineOf(1)]: 0 })).toMatchObject({ complete: false })
    expect(await part()).toMatchObject({ status: 'PARTLY_SHIPPED', autoConfirmAt: null, shippedAt: now })
    expect(await ship(shipper, { [lineOf(3)]: 1, [lineOf(1)]: 1 })).toMatchObject({ complete: true })
    const after = await part()
    expect(after).toMatchObject({ status: 'SHIPPED', autoConfirmAt: new Date(now.getTime() + 10 * day) })
    expect(after.shipments.map(({ position }) => position).sort()).toEqual([1, 2])
    const { orderId } = paid
    expect(await db.orderEvent.count({ where: { orderId, type: 'shipped' } })).toBe(2)
    expect(
      await db.auditEntry.findMany({ where: { entityId: after.id }, orderBy: { id: 'asc' } }),
    ).toMatchObject([
      {
        factoryId,
        actorId: shipper.userId,
        before: { status: 'TO_SHIP' },
        after: { status: 'PARTLY_SHIPPED' },
      },
      { before: { status: 'PARTLY_SHIPPED' }, after: { status: 'SHIPPED' } },
    ])
    const news = { type: 'sub-order.shipped', payload: { path: ['subOrderId'], equals: after.id } }
    expect(await db.domainEvent.count({ where: news })).toBe(2)
    await expect(ship(shipper, everything())).rejects.toMatchObject({ code: 'alreadyShipped' })
  })

  test('never ships more than was ordered, nor nothing, nor lines of another', async () => {
    const other = await paidPart()
    const wrong: [Record<string, number>, string][] = [
      [{ [lineOf(3)]: 4 }, 'alreadyShipped'],
      [{ [lineOf(3)]: 0 }, 'nothingToShip'],
      [{}, 'nothingToShip'],
      [{ [other.subOrder.lines[0]?.id ?? '']: 1 }, 'alreadyShipped'],
    ]
    for (const [pieces, code] of wrong) await expect(ship(shipper, pieces)).rejects.toMatchObject({ code })
    expect(await part()).toMatchObject({ status: 'TO_SHIP', shipments: [] })
  })

  test('shipped by two people at once leaves once', async () => {
    const results = await Promise.allSettled(Array.from({ length: 4 }, () => ship(shipper, everything())))
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const { shipments } = await part()
    expect(shipments.flatMap(({ lines }) => lines).reduce((sum, { quantity }) => sum + quantity, 0)).toBe(4)
  })

  test('keeps one parcel a tracking number', async () => {
    await ship(shipper, { [lineOf(3)]: 1 }, 'SF999999')
    await expect(ship(shipper, { [lineOf(3)]: 1 }, 'SF999999')).rejects.toMatchObject({
      code: 'trackingTaken',
      fields: { trackingNumber: 'trackingTaken' },
    })
  })

  test('is shipped by its owner or shipper only; to others it is not there', async () => {
    const elsewhere = (await createFactory()).id
    const refused: [Viewer | null, string][] = [
      [null, 'signInNeeded'],
      [await staff('EDITOR'), 'forbidden'],
      [await createViewer(), 'forbidden'],
      [await createViewer({ role: 'ADMIN' }), 'forbidden'],
      [paid.viewer, 'forbidden'],
      [await staff('OWNER', elsewhere), 'notFound'],
    ]
    for (const [viewer, code] of refused)
      await expect(ship(viewer, everything())).rejects.toMatchObject({ code })
    expect(await part()).toMatchObject({ status: 'TO_SHIP' })
    await ship(await staff('OWNER'), everything())
  })

  test('that is not paid does not ship', async () => {
    const { orderId } = await createPlacedOrder({
      wanted: [{ variantId: (await createVariant({ factoryId })).id, quantity: 1 }],
    })
    const subOrder = await db.subOrder.findFirstOrThrow({ where: { orderId }, include: { lines: true } })
    const input = {
      subOrderId: subOrder.id,
      carrier: 'sf',
      trackingNumber: 'SF123456',
      pieces: { [subOrder.lines[0]?.id ?? '']: 1 },
    }
    await expect(shipSubOrder({ viewer: shipper, input, now })).rejects.toMatchObject({ code: 'orderClosed' })
  })
})

describe('receipt', () => {
  const confirm = (viewer: Viewer | null) => confirmReceipt({ viewer, subOrderId: paid.subOrder.id, now })

  test('is confirmed by the buyer, once, after all of it was shipped', async () => {
    await expect(confirm(paid.viewer)).rejects.toMatchObject({ code: 'orderClosed' })
    await ship(shipper, { [lineOf(3)]: 1 })
    await expect(confirm(paid.viewer)).rejects.toMatchObject({ code: 'orderClosed' })
    await ship(shipper, { [lineOf(3)]: 2, [lineOf(1)]: 1 })
    await expect(confirm(await createViewer())).rejects.toMatchObject({ code: 'notFound' })
    await expect(confirm(shipper)).rejects.toMatchObject({ code: 'notFound' })
    await expect(confirm(null)).rejects.toMatchObject({ code: 'signInNeeded' })
    const results = await Promise.allSettled([confirm(paid.viewer), confirm(paid.viewer)])
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await part()).toMatchObject({ status: 'COMPLETED', completedAt: now, autoConfirmAt: null })
    expect(await db.orderEvent.count({ where: { orderId: paid.orderId, type: 'completed' } })).toBe(1)
  })

  test('is confirmed by itself after ten days, not a moment before, and once', async () => {
    await ship(shipper, everything())
    const due = now.getTime() + 10 * day
    await autoConfirm({ now: new Date(due - 1) })
    expect(await part()).toMatchObject({ status: 'SHIPPED' })
    await Promise.all([autoConfirm({ now: new Date(due) }), autoConfirm({ now: new Date(due) })])
    expect(await part()).toMatchObject({ status: 'COMPLETED' })
    const of = { type: 'sub-order.completed', payload: { path: ['subOrderId'], equals: paid.subOrder.id } }
    expect(await db.domainEvent.findMany({ where: of })).toMatchObject([{ payload: { by: 'system' } }])
  })
})
