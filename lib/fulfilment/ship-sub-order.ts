import { audit } from '@/lib/audit'
import { day } from '@/lib/dates'
import { db, type Tx } from '@/lib/db'
import { announce } from '@/lib/domain-events'
import { env } from '@/lib/env'
import { DomainError } from '@/lib/errors'
import { assertUserCan } from '@/lib/guard'
import { canMoveSubOrder } from '@/lib/orders/rules'
import { factoriesFor, type UserViewer, type Viewer } from '@/lib/permissions'
import { Prisma } from '@/prisma/generated/client'
import { packParcel } from './rules'
import type { ShipInput } from './schema'
import { takeLots } from './take-lots'

/** The sub-order under its lock, if it is of a factory the viewer ships for. */
async function lockOwn(tx: Tx, viewer: UserViewer, subOrderId: string) {
  const factoryIds = factoriesFor(viewer, 'sub-order:ship')
  await tx.$queryRaw`SELECT 1 FROM "SubOrder" WHERE "id" = ${subOrderId}::uuid FOR UPDATE`
  const subOrder = await tx.subOrder.findFirst({
    where: { id: subOrderId, factoryId: { in: factoryIds } },
    include: { lines: { include: { shipmentLines: true } }, shipments: { select: { position: true } } },
  })
  if (!subOrder) throw new DomainError('notFound')
  return subOrder
}

async function ship(
  tx: Tx,
  viewer: UserViewer,
  input: ShipInput,
  now: Date,
): Promise<{ shipmentId: string; complete: boolean }> {
  const subOrder = await lockOwn(tx, viewer, input.subOrderId)
  const lines = subOrder.lines.map(({ id, quantity, cancelledQuantity, shipmentLines }) => ({
    id,
    ordered: quantity - cancelledQuantity,
    shipped: shipmentLines.reduce((sum, line) => sum + line.quantity, 0),
  }))
  if (subOrder.status === 'SHIPPED' || subOrder.status === 'COMPLETED')
    throw new DomainError('alreadyShipped')
  if (!canMoveSubOrder(subOrder.status, 'SHIPPED')) throw new DomainError('orderClosed')
  const packing = packParcel(lines, input.pieces)
  if (!packing.ok) throw new DomainError(packing.reason === 'nothing' ? 'nothingToShip' : 'alreadyShipped')
  const status = packing.complete ? 'SHIPPED' : 'PARTLY_SHIPPED'
  const { carrier, trackingNumber } = input
  const variantOf = new Map(subOrder.lines.map(({ id, variantId }) => [id, variantId]))
  const taken = await takeLots(
    tx,
    packing.pieces.map((piece) => ({
      ...piece,
      variantId: variantOf.get(piece.orderLineId) ?? '',
      lots: input.lots?.[piece.orderLineId] ?? {},
    })),
  )
  const shipment = await tx.shipment.create({
    data: {
      subOrderId: subOrder.id,
      position: subOrder.shipments.length + 1,
      carrier,
      trackingNumber,
      shippedAt: now,
      lines: { createMany: { data: packing.pieces } },
    },
  })
  await tx.shipmentLineLot.createMany({
    data: taken.map(({ orderLineId, variantId, lotId, quantity }) => ({
      shipmentId: shipment.id,
      orderLineId,
      variantId,
      lotId,
      quantity,
    })),
  })
  const autoConfirmAt = packing.complete ? new Date(now.getTime() + env().AUTO_CONFIRM_DAYS * day) : null
  await tx.subOrder.update({
    where: { id: subOrder.id },
    data: { status, autoConfirmAt, shippedAt: subOrder.shippedAt ?? now },
  })
  await tx.orderEvent.create({
    data: {
      orderId: subOrder.orderId,
      subOrderId: subOrder.id,
      at: now,
      type: 'shipped',
      data: { carrier, trackingNumber, complete: packing.complete },
    },
  })
  await audit(tx, {
    viewer,
    now,
    action: 'sub-order.ship',
    entity: 'subOrder',
    entityId: subOrder.id,
    factoryId: subOrder.factoryId,
    before: { status: subOrder.status },
    after: {
      status,
      carrier,
      trackingNumber,
      ...(taken.length ? { lots: taken.map(({ code, quantity }) => `${code} × ${quantity}`) } : {}),
    },
  })
  await announce(tx, now, {
    type: 'sub-order.shipped',
    payload: { subOrderId: subOrder.id, shipmentId: shipment.id },
  })
  return { shipmentId: shipment.id, complete: packing.complete }
}

/**
 * Sends one parcel of a sub-order with its carrier and tracking number; several parcels may follow until every piece is on its way.
 * Each piece names the lot it is of, where there are lots of it. Throws `notFound`, `nothingToShip`, `alreadyShipped`, `orderClosed`,
 * `trackingTaken`, `lotNeeded`, `lotShort`, `lotTooMany`, `lotStopped`.
 */
export async function shipSubOrder({
  viewer,
  input,
  now,
}: {
  viewer: Viewer | null
  input: ShipInput
  now: Date
}): Promise<{ shipmentId: string; complete: boolean }> {
  assertUserCan(viewer, 'sub-order:ship')
  try {
    return await db.$transaction((tx) => ship(tx, viewer, input, now))
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002') {
      throw new DomainError('trackingTaken', { fields: { trackingNumber: 'trackingTaken' } })
    }
    throw error
  }
}
