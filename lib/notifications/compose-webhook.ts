import type { AddressSnapshot } from '@/lib/accounts/schema'
import type { DomainNews } from '@/lib/domain-events'
import { dispatchBy } from '@/lib/orders/rules'
import type { ShippingChoice } from '@/lib/orders/schema'
import type { Prisma } from '@/prisma/generated/client'
import { type WebhookPayload, webhookVersion } from './webhook-schema'

/** What is read of a part for its own factory: nothing of the order's other parts, total or buyer's account. */
export const webhookInclude = {
  order: { select: { placedAt: true, paidAt: true, currency: true, address: true } },
  factory: { select: { dispatchHours: true } },
  lines: { orderBy: { position: 'asc' } },
  shipments: { orderBy: { position: 'asc' }, include: { lines: true } },
} as const satisfies Prisma.SubOrderInclude
export type WebhookPart = Prisma.SubOrderGetPayload<{ include: typeof webhookInclude }>
/** The news a factory's system can be told. */
export type WebhookNews = Extract<
  DomainNews,
  { type: 'sub-order.paid' | 'sub-order.shipped' | 'sub-order.cancelled' | 'order.cancelled' }
>

function subOrderOf(part: WebhookPart) {
  const { placedAt, paidAt, currency } = part.order
  return {
    id: part.id,
    number: part.number,
    status: part.status,
    currency,
    itemsFen: part.itemsFen,
    shippingFen: part.shippingFen,
    totalFen: part.totalFen,
    placedAt: placedAt.toISOString(),
    paidAt: paidAt?.toISOString() ?? null,
    shipBy: paidAt && dispatchBy(paidAt, part.factory.dispatchHours).toISOString(),
    lines: part.lines.map((line) => ({
      id: line.id,
      sku: line.sku,
      title: { en: line.titleEn, zh: line.titleZh },
      options: { en: line.optionsEn, zh: line.optionsZh },
      quantity: line.quantity,
      unitFen: line.unitFen,
      totalFen: line.totalFen,
      weightGrams: line.weightGrams,
    })),
  }
}

function deliveryOf(part: WebhookPart) {
  const shipping = part.shipping as unknown as ShippingChoice
  const to = part.order.address as unknown as AddressSnapshot
  return {
    method: { en: shipping.nameEn, zh: shipping.nameZh },
    carrier: { en: shipping.carrierEn, zh: shipping.carrierZh },
    note: part.note,
    to: {
      recipient: to.recipient,
      phone: to.phone,
      country: to.country,
      province: to.province,
      city: to.city,
      district: to.district,
      street: to.street,
      postalCode: to.postalCode,
    },
  }
}

function parcelOf(part: WebhookPart, shipmentId: string) {
  const parcel = part.shipments.find(({ id }) => id === shipmentId)
  if (!parcel) throw new Error(`no parcel ${shipmentId} in ${part.number}`)
  return {
    id: parcel.id,
    carrier: parcel.carrier,
    trackingNumber: parcel.trackingNumber,
    shippedAt: parcel.shippedAt.toISOString(),
    lines: parcel.lines.map(({ orderLineId, quantity }) => ({ lineId: orderLineId, quantity })),
  }
}

/** One piece of news as one factory's system gets it; the buyer's address only when there is something to ship. */
export function composeWebhook(
  news: WebhookNews,
  part: WebhookPart,
  { id, at }: { id: string; at: Date },
): WebhookPayload {
  const head = { id, createdAt: at.toISOString(), apiVersion: webhookVersion } as const
  const subOrder = subOrderOf(part)
  switch (news.type) {
    case 'sub-order.paid':
      return { ...head, type: 'order.paid', data: { subOrder, delivery: deliveryOf(part) } }
    case 'sub-order.shipped':
      return {
        ...head,
        type: 'order.shipped',
        data: { subOrder, parcel: parcelOf(part, news.payload.shipmentId) },
      }
    case 'sub-order.cancelled':
    case 'order.cancelled':
      return { ...head, type: 'order.cancelled', data: { subOrder, reason: news.payload.reason } }
  }
}
