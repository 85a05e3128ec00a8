import { optionsLabel } from '@/lib/catalog/rules'
import { day } from '@/lib/dates'
import { quoteShipping } from '@/lib/factories/rules'
import { momentBefore } from '@/prisma/seed/evidence/days'
import { type DemoOrder, orderLineId, shipmentId } from '@/prisma/seed/evidence/orders'
import { seedId } from '@/prisma/seed/ids'
import type { beltRows } from '@/prisma/seed/rows-belts'
import type { imageRows } from '@/prisma/seed/rows-images'
import type { peopleRows } from '@/prisma/seed/rows-people'
import type { SeedProduct, World } from '@/prisma/seed/world-types'

export type Addresses = ReturnType<typeof peopleRows>['addresses']
const confirmDays = 10

/** Where somebody's parcels go, frozen as an order keeps it. */
export const addressOf = (addresses: Addresses, email: string) => {
  const found = addresses.find(({ userId, isDefault }) => userId === seedId('user', email) && isDefault)
  if (!found) throw new Error(`${email} has no address`)
  const { recipient, phone, country, province, city, district, street, postalCode } = found
  const provinceCode = 'provinceCode' in found ? (found.provinceCode ?? null) : null
  return { recipient, phone, country, provinceCode, province, city, district, street, postalCode }
}

/** What orders are made of; the rows are the loader's own, for pictures take seconds to work out. */
export type Shelf = {
  world: World
  categories: ReturnType<typeof beltRows>['categories']
  pictures: ReturnType<typeof imageRows>['links']
}
export type Goods = ReturnType<typeof goodsOf>

/** Finds goods as a frozen line names them. */
export function goodsOf({ world, categories, pictures }: Shelf) {
  const products = new Map(world.products.map((product) => [product.slug, product]))
  const rules = new Map(categories.map(({ id, returnRule }) => [id, returnRule]))
  const pictureOf = ({ slug, axes }: SeedProduct, options: string[]) => {
    const own = pictures.filter(({ productId }) => productId === seedId('product', slug))
    const colour = options[axes.findIndex(({ key }) => key === 'colour')]
    return (own.find(({ colourKey }) => colourKey && colourKey === colour) ?? own[0])?.imageId ?? null
  }
  return (slug: string, nth: number, quantity: number) => {
    const product = products.get(slug)
    const variant = product?.variants[nth] ?? product?.variants[0]
    if (!product || !variant) throw new Error(`No ${slug} to order`)
    return {
      product,
      line: {
        variantId: seedId('variant', variant.sku),
        sku: variant.sku,
        titleEn: product.title.en,
        titleZh: product.title.zh,
        optionsEn: optionsLabel(product.axes, variant.options, 'en'),
        optionsZh: optionsLabel(product.axes, variant.options, 'zh'),
        productSlug: slug,
        imageId: pictureOf(product, variant.options),
        unitFen: variant.priceFen,
        quantity,
        totalFen: variant.priceFen * quantity,
        weightGrams: variant.weightGrams * quantity,
        returnRule: rules.get(seedId('category', product.category)) ?? ('SEVEN_DAY' as const),
      },
    }
  }
}

type Address = ReturnType<typeof addressOf>

function freight(world: World, slug: string, itemsFen: number, weightGrams: number, address: Address) {
  const factory = world.factories.find((one) => one.slug === slug)
  for (const method of factory?.shipping ?? []) {
    const template = {
      kind: method.kind === 'flat' ? ('FLAT' as const) : ('WEIGHT' as const),
      flatFen: method.flatFen ?? null,
      zones: method.zones ?? null,
      freeFromFen: method.freeFromFen ?? null,
    }
    const shippingFen = quoteShipping(template, { itemsFen, weightGrams }, address)
    if (!factory || shippingFen === null) continue
    const { key, name, carrier, days } = method
    const ways = {
      methodKey: key,
      nameEn: name.en,
      nameZh: name.zh,
      carrierEn: carrier.en,
      carrierZh: carrier.zh,
    }
    return { factory, shippingFen, shipping: { ...ways, daysMin: days.min, daysMax: days.max } }
  }
  throw new Error(`${slug} does not ship there`)
}

/** One part of an order with its lines and its parcel. */
export function partRows(
  { world, goods, now }: { world: World; goods: Goods; now: Date },
  order: DemoOrder,
  at: number,
  number: string,
  address: Address,
) {
  const part = order.parts[at]
  if (!part) throw new Error(`${order.key} has no part ${at}`)
  const chosen = part.lines.map(([slug, nth, quantity]) => goods(slug, nth, quantity))
  const id = seedId('sub-order', `${order.key}/${at}`)
  const itemsFen = chosen.reduce((sum, { line }) => sum + line.totalFen, 0)
  const weightGrams = chosen.reduce((sum, { line }) => sum + line.weightGrams, 0)
  const { factory, shippingFen, shipping } = freight(
    world,
    chosen[0]?.product.factory ?? '',
    itemsFen,
    weightGrams,
    address,
  )
  const shippedAt = momentBefore(now, part.shipped, 150)
  const completedAt = part.completed === null ? null : momentBefore(now, part.completed, 600)
  const shipment = shipmentId(order.key, at)
  return {
    itemsFen,
    shippingFen,
    subOrder: {
      id,
      number: `${number}-${at + 1}`,
      orderId: seedId('order', order.key),
      factoryId: seedId('factory', factory.slug),
      status: completedAt ? ('COMPLETED' as const) : ('SHIPPED' as const),
      itemsFen,
      shippingFen,
      totalFen: itemsFen + shippingFen,
      shipping,
      factoryNameEn: factory.name.en,
      factoryNameZh: factory.name.zh,
      note: '',
      shippedAt,
      completedAt,
      autoConfirmAt: completedAt ? null : new Date(shippedAt.getTime() + confirmDays * day),
    },
    lines: chosen.map(({ line }, position) => ({
      ...line,
      id: orderLineId(order.key, at, position),
      subOrderId: id,
      position,
    })),
    shipment: {
      id: shipment,
      subOrderId: id,
      position: 1,
      carrier: part.carrier,
      trackingNumber: part.tracking,
      shippedAt,
    },
    events: [
      {
        type: 'shipped',
        at: shippedAt,
        subOrderId: id,
        data: { carrier: part.carrier, trackingNumber: part.tracking, complete: true },
      },
      ...(completedAt ? [{ type: 'completed', at: completedAt, subOrderId: id, data: { by: 'buyer' } }] : []),
    ],
  }
}
