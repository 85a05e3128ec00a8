import { beforeEach, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { shipSubOrder } from '@/lib/fulfilment/ship-sub-order'
import { closeOrder } from '@/lib/orders/close-order'
import { createCase } from '@/prisma/factories/cases'
import { createFactory } from '@/prisma/factories/factories'
import { createLot, lotPiecesOf } from '@/prisma/factories/lots'
import { createPaidSubOrder, createPlacedOrder } from '@/prisma/factories/orders'
import { createVariant, stockOf } from '@/prisma/factories/products'
import { createViewer } from '@/prisma/factories/users'
import { releaseLot } from './release-lot'
import { stopLot } from './stop-lot'

const now = new Date('2026-11-21T02:00:00Z')
let factoryId: string
let variantId: string
let productId: string
let admin: Awaited<ReturnType<typeof createViewer>>

beforeEach(async () => {
  factoryId = (await createFactory()).id
  const variant = await createVariant({ factoryId, available: 10 })
  variantId = variant.id
  productId = variant.productId
  admin = await createViewer({ role: 'ADMIN' })
})

const lotOf = (quantity: number) => createLot({ pieces: { [variantId]: quantity } })
const stop = (caseId: string, lotId: string) => stopLot({ viewer: admin, input: { caseId, lotId }, now })
const release = (caseId: string, lotId: string) =>
  releaseLot({ viewer: admin, input: { caseId, lotId }, now })

test('a stopped lot takes its unsent pieces off sale as far as there are, and gives the same back', async () => {
  const [one, two] = [await lotOf(7), await lotOf(7)]
  const { caseId } = await createCase(productId, { lotIds: [one.id] }, now)
  expect(await stockOf(variantId)).toEqual({ available: 3, reserved: 0 })
  expect(await lotPiecesOf(one.id, variantId)).toMatchObject({ held: 7 })
  await stop(caseId, two.id)
  expect(await stockOf(variantId)).toEqual({ available: 0, reserved: 0 })
  expect(await lotPiecesOf(two.id, variantId)).toMatchObject({ held: 3 })
  await expect(stop(caseId, two.id)).rejects.toMatchObject({ code: 'conflict' })
  await release(caseId, two.id)
  await release(caseId, one.id)
  expect(await stockOf(variantId)).toEqual({ available: 10, reserved: 0 })
  expect(await lotPiecesOf(one.id, variantId)).toMatchObject({ held: 0 })
  await expect(release(caseId, one.id)).rejects.toMatchObject({ code: 'conflict' })
})

test('pieces of a stopped lot that come back from an order given up stay off sale, until the lot is released', async () => {
  const { orderId } = await createPlacedOrder({ wanted: [{ variantId, quantity: 4 }] })
  const lot = await lotOf(8)
  const { caseId } = await createCase(productId, { lotIds: [lot.id] }, now)
  expect(await lotPiecesOf(lot.id, variantId)).toMatchObject({ held: 6 })
  await db.$transaction((tx) => closeOrder(tx, { orderId, reason: 'expired', now }))
  expect(await stockOf(variantId)).toEqual({ available: 2, reserved: 0 })
  expect(await lotPiecesOf(lot.id, variantId)).toMatchObject({ held: 8 })
  await release(caseId, lot.id)
  expect(await stockOf(variantId)).toEqual({ available: 10, reserved: 0 })
})

test('released while orders are given up, no piece is lost or held for ever', async () => {
  const orders = await Promise.all(
    Array.from({ length: 4 }, () => createPlacedOrder({ wanted: [{ variantId, quantity: 2 }] })),
  )
  const lots = [await lotOf(6), await lotOf(4)]
  const { caseId } = await createCase(productId, { lotIds: lots.map(({ id }) => id) }, now)
  const close = ({ orderId }: (typeof orders)[number]) =>
    db.$transaction((tx) => closeOrder(tx, { orderId, reason: 'expired', now }))
  await Promise.all([
    ...orders.slice(0, 2).map(close),
    release(caseId, lots[0]?.id ?? ''),
    ...orders.slice(2).map(close),
  ])
  const { held } = await lotPiecesOf(lots[1]?.id ?? '', variantId)
  expect(await lotPiecesOf(lots[0]?.id ?? '', variantId)).toMatchObject({ held: 0 })
  expect(await stockOf(variantId)).toEqual({ available: 10 - held, reserved: 0 })
})

test('a lot that another open case holds is not released', async () => {
  const lot = await lotOf(5)
  const first = await createCase(productId, { lotIds: [lot.id] }, now)
  const second = await createCase(productId, { lotIds: [lot.id] }, now)
  await expect(release(first.caseId, lot.id)).rejects.toMatchObject({ code: 'lotInOtherCase' })
  expect(await lotPiecesOf(lot.id, variantId)).toMatchObject({ held: 5 })
  const { updatedAt } = await db.qualityCase.findUniqueOrThrow({ where: { id: second.caseId } })
  await db.qualityCase.update({
    where: { id: second.caseId },
    data: { status: 'CLOSED', closedAt: now, correctionEn: 'x', correctionZh: 'x', updatedAt },
  })
  await release(first.caseId, lot.id)
})

test('only an admin stops and releases, and only lots of the product', async () => {
  const lot = await lotOf(5)
  const { caseId } = await createCase(productId, { lotIds: [lot.id] }, now)
  const owner = await createViewer({ memberships: [{ factoryId, role: 'OWNER' }] })
  for (const [viewer, code] of [
    [null, 'signInNeeded'],
    [owner, 'forbidden'],
  ] as const) {
    await expect(stopLot({ viewer, input: { caseId, lotId: lot.id }, now })).rejects.toMatchObject({ code })
    await expect(releaseLot({ viewer, input: { caseId, lotId: lot.id }, now })).rejects.toMatchObject({
      code,
    })
  }
  const foreign = await createLot({ pieces: { [(await createVariant()).id]: 1 } })
  await expect(stop(caseId, foreign.id)).rejects.toMatchObject({ code: 'notFound' })
})

test('stopped while parcels and purchases go on, no piece is sent afterwards, sold twice or lost', async () => {
  const lot = await lotOf(10)
  const parcels = await Promise.all(
    Array.from({ length: 4 }, () => createPaidSubOrder({ wanted: [{ variantId, quantity: 1 }] })),
  )
  const shipper = await createViewer({ memberships: [{ factoryId, role: 'SHIPPER' }] })
  const { caseId } = await createCase(productId, {}, now)
  const ship = ({ subOrder }: (typeof parcels)[number], index: number) => {
    const lineId = subOrder.lines[0]?.id ?? ''
    const lots = { [lineId]: { [lot.id]: 1 } }
    const trackingNumber = `SF-${caseId.slice(-8)}-${index}`
    const input = { subOrderId: subOrder.id, carrier: 'sf', trackingNumber, pieces: { [lineId]: 1 }, lots }
    return shipSubOrder({ viewer: shipper, input, now })
  }
  const buyers = Array.from({ length: 4 }, () => createPlacedOrder({ wanted: [{ variantId, quantity: 1 }] }))
  const results = await Promise.allSettled([
    ...parcels.slice(0, 2).map(ship),
    stop(caseId, lot.id),
    ...parcels.slice(2).map((parcel, index) => ship(parcel, index + 2)),
    ...buyers,
  ])
  const codes = results.flatMap((one) =>
    one.status === 'rejected' ? [(one.reason as { code: string }).code] : [],
  )
  for (const code of codes) expect(['lotShort', 'lotStopped', 'soldOut', 'fewerLeft']).toContain(code)
  const sentNow = (await lotPiecesOf(lot.id, variantId)).shipped
  expect(sentNow).toBe(await db.shipmentLineLot.count({ where: { lotId: lot.id } }))
  for (const [index, parcel] of parcels.entries()) await ship(parcel, index + 10).catch(() => null)
  const { shipped, held } = await lotPiecesOf(lot.id, variantId)
  expect(shipped).toBe(sentNow)
  const { available, reserved } = await stockOf(variantId)
  expect(available + reserved + held + 4).toBe(10)
})
