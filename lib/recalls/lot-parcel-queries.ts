import 'server-only'
import { db } from '@/lib/db'

// Live: it is asked when something is wrong with a lot.
const shown = 100

/** The newest parcels that pieces of a lot went out with, for whoever is of its factory. */
export async function listLotParcels(lotId: string, factoryIds: string[]) {
  const rows = await db.shipmentLineLot.findMany({
    where: { lotId, lotVariant: { lot: { factoryId: { in: factoryIds } } } },
    select: {
      orderLineId: true,
      quantity: true,
      shipmentLine: {
        select: {
          shipment: {
            select: {
              id: true,
              trackingNumber: true,
              shippedAt: true,
              subOrder: { select: { id: true, number: true } },
            },
          },
        },
      },
    },
    orderBy: [{ shipmentLine: { shipment: { shippedAt: 'desc' } } }, { orderLineId: 'asc' }],
    take: shown,
  })
  return rows.map(({ orderLineId, quantity, shipmentLine: { shipment } }) => {
    const { id, ...parcel } = shipment
    return { id: `${id} ${orderLineId}`, quantity, ...parcel }
  })
}
