import { z } from 'zod'
import type { AddressSnapshot } from '@/lib/accounts/schema'
import { model, said } from '@/lib/api/described'
import { MoneyModel, money, TextModel } from '@/lib/api/models'
import { carrierName, trackingUrl } from '@/lib/carriers'
import type { BuyerOrder } from '@/lib/orders/buyer-queries'
import type { ShippingChoice } from '@/lib/orders/schema'
import { iso, PartStatus, statusOf, statusShape } from './order-model'

const instant = z.iso.datetime()

const LineModel = z.object({
  id: z.uuid(),
  variantId: z.uuid(),
  sku: z.string(),
  product: z.object({ slug: z.string() }),
  title: TextModel,
  options: TextModel,
  quantity: z.int(),
  price: MoneyModel,
  total: MoneyModel,
})

const PartModel = model(
  'OrderPart',
  z.object({
    id: said(z.uuid(), 'For confirming its receipt.', '确认收货时使用。'),
    number: z.string(),
    status: PartStatus,
    factory: z.object({ id: z.uuid(), slug: z.string(), name: TextModel }),
    lines: z.array(LineModel),
    shipping: z.object({ key: z.string(), name: TextModel, carrier: TextModel, price: MoneyModel }),
    items: MoneyModel,
    total: MoneyModel,
    note: z.string(),
    parcels: z.array(
      z.object({
        carrier: TextModel,
        trackingNumber: z.string(),
        trackingUrl: z.url().nullable(),
        shippedAt: instant,
      }),
    ),
    shippedAt: instant.nullable(),
    completedAt: instant.nullable(),
    autoConfirmAt: said(
      instant.nullable(),
      'Without a word from the buyer it counts as received then.',
      '买家未操作时，届时自动视为收货。',
    ),
  }),
  'One factory’s part of an order.',
  '订单中某一工厂的部分。',
)

export const OrderModel = model(
  'Order',
  z.object({
    ...statusShape,
    placedAt: instant,
    items: MoneyModel,
    shipping: MoneyModel,
    total: MoneyModel,
    address: z.object({
      recipient: z.string(),
      phone: z.string(),
      country: z.string(),
      province: z.string(),
      city: z.string(),
      district: z.string(),
      street: z.string(),
      postalCode: z.string(),
    }),
    parts: z.array(PartModel),
  }),
  'An order whole, as frozen when it was placed.',
  '完整订单，内容以下单时为准。',
)

function partModel(part: BuyerOrder['subOrders'][number]): z.infer<typeof PartModel> {
  const shipping = part.shipping as ShippingChoice
  return {
    id: part.id,
    number: part.number,
    status: part.status,
    factory: {
      id: part.factoryId,
      slug: part.factory.slug,
      name: { en: part.factoryNameEn, zh: part.factoryNameZh },
    },
    lines: part.lines.map((line) => ({
      id: line.id,
      variantId: line.variantId,
      sku: line.sku,
      product: { slug: line.productSlug },
      title: { en: line.titleEn, zh: line.titleZh },
      options: { en: line.optionsEn, zh: line.optionsZh },
      quantity: line.quantity,
      price: money(line.unitFen),
      total: money(line.totalFen),
    })),
    shipping: {
      key: shipping.methodKey,
      name: { en: shipping.nameEn, zh: shipping.nameZh },
      carrier: { en: shipping.carrierEn, zh: shipping.carrierZh },
      price: money(part.shippingFen),
    },
    items: money(part.itemsFen),
    total: money(part.totalFen),
    note: part.note,
    parcels: part.shipments.map(({ carrier, trackingNumber, shippedAt }) => ({
      carrier: { en: carrierName(carrier, 'en'), zh: carrierName(carrier, 'zh') },
      trackingNumber,
      trackingUrl: trackingUrl(carrier, trackingNumber),
      shippedAt: shippedAt.toISOString(),
    })),
    shippedAt: iso(part.shippedAt),
    completedAt: iso(part.completedAt),
    autoConfirmAt: iso(part.autoConfirmAt),
  }
}

/** An order as the API shows it to its buyer. */
export function orderModel(order: BuyerOrder): z.infer<typeof OrderModel> {
  const { recipient, phone, country, province, city, district, street, postalCode } =
    order.address as AddressSnapshot
  return {
    ...statusOf(order),
    placedAt: order.placedAt.toISOString(),
    items: money(order.itemsFen),
    shipping: money(order.shippingFen),
    total: money(order.totalFen),
    address: { recipient, phone, country, province, city, district, street, postalCode },
    parts: order.subOrders.map(partModel),
  }
}
