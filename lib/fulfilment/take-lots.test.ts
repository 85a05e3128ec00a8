import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { createFactory } from '@/prisma/factories/factories'
import { createLot, lotPiecesOf } from '@/prisma/factories/lots'
import { createPaidSubOrder } from '@/prisma/factories/orders'
import { createVariant } from '@/prisma/factories/products'
import { createViewer } from '@/prisma/factories/users'
import { shipSubOrder } from './ship-sub-order'

const now = new Date('2026-11-21T02:00:00Z')
let running = 0
let variantId: string
let shipper: Awaited<ReturnType<typeof createViewer>>

beforeEach(async () => {
  const factoryId = (await createFactory()).id
  variantId = (await createVariant({ factoryId, available: 100 })).id
  shipper = await createViewer({ memberships: [{ factoryId, role: 'SHIPPER' }] })
})

/** A paid part of so many towels, and how it ships from these lots. */
async function paid(quantity: number) {
  const { subOrder } = await createPaidSubOrder({ wanted: [{ variantId, quantity }] })
  const lineId = subOrder.lines[0]?.id ?? ''
  const ship = (lots: Record<string, number>, pieces = quantity) =>
    shipSubOrder({
      viewer: shipper,
      input: {
        subOrderId: subOrder.id,
        carrier: 'sf',
        trackingNumber: `SF${2000000 + ++running}`,
        pieces: { [lineId]: pieces },
        lots: { [lineId]: lots },
      },
      now,
    })
  return { lineId, ship }
}
const lot = (quantity: number, more = {}) => createLot({ pieces: { [variantId]: quantity }, ...more })

describe('a parcel', () => {
  test('names the lots of its pieces, one or several', async () => {
    const [one, two] = [await lot(2), await lot(5)]
    const { ship, lineId } = await paid(4)
    await ship({ [one.id]: 2, [two.id]: 1 }, 3)
    await ship({ [two.id]: 1 }, 1)
    const rows = await db.shipmentLineLot.findMany({ where: { orderLineId: lineId } })
    expect(rows.map(({ quantity }) => quantity).sort()).toEqual([1, 1, 2])
    expect(await lotPiecesOf(one.id, variantId)).toMatchObject({ shipped: 2 })
    expect(await lotPiecesOf(two.id, variantId)).toMatchObject({ shipped: 2 })
    const audits = await db.auditEntry.findMany({
      where: { action: 'sub-order.ship', actorId: shipper.userId },
    })
    expect(JSON.stringify(audits.map(({ after }) => after))).toContain(`${one.code} × 2`)
  })

  test('must name all a lot can give, no more than it holds, and no more than are packed', async () => {
    const one = await lot(3)
    const { ship, lineId } = await paid(2)
    const wrong: [Record<string, number>, string][] = [
      [{}, 'lotNeeded'],
      [{ [one.id]: 1 }, 'lotNeeded'],
      [{ [one.id]: 3 }, 'lotTooMany'],
      [{ [(await createLot({ pieces: { [(await createVariant()).id]: 9 } })).id]: 2 }, 'lotShort'],
    ]
    for (const [lots, code] of wrong)
      await expect(ship(lots)).rejects.toMatchObject({ code, fields: { [`lots.${lineId}`]: code } })
    expect(await lotPiecesOf(one.id, variantId)).toMatchObject({ shipped: 0 })
    await ship({ [one.id]: 2 })
    const more = await paid(4)
    await expect(more.ship({ [one.id]: 2 })).rejects.toMatchObject({ code: 'lotShort' })
    await more.ship({ [one.id]: 1 })
  })

  test('never takes a stopped lot, nor pieces nobody names while one is stopped', async () => {
    const stopped = await lot(9, { stoppedAt: now })
    const { ship } = await paid(2)
    await expect(ship({ [stopped.id]: 2 })).rejects.toMatchObject({ code: 'lotShort' })
    await expect(ship({})).rejects.toMatchObject({ code: 'lotStopped' })
    const good = await lot(5)
    await expect(ship({ [good.id]: 1 })).rejects.toMatchObject({ code: 'lotNeeded' })
    await ship({ [good.id]: 2 })
  })

  test('of two that fight over the last pieces of a lot one wins', async () => {
    const [one, two] = [await lot(3), await lot(3)]
    const parcels = await Promise.all(Array.from({ length: 6 }, () => paid(2)))
    const both = [
      { [one.id]: 1, [two.id]: 1 },
      { [two.id]: 1, [one.id]: 1 },
    ]
    const results = await Promise.allSettled(parcels.map(({ ship }, index) => ship(both[index % 2] ?? {})))
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(3)
    for (const result of results)
      if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'lotShort' })
    for (const { id } of [one, two])
      expect(await lotPiecesOf(id, variantId)).toEqual({ quantity: 3, shipped: 3, held: 0 })
  })
})
