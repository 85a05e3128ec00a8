import type { AddressSnapshot } from '@/lib/accounts/schema'
import type { CartLineRow } from '@/lib/cart/cart-rows'
import type { Tx } from '@/lib/db'
import { DomainError } from '@/lib/errors'
import { quoteShipping } from '@/lib/factories/rules'
import { ShippingZonesSchema } from '@/lib/factories/schema'
import { pick } from '@/lib/i18n/text'
import { formatFen, maxTotalFen } from '@/lib/money'
import type { Prisma, ShippingMethod } from '@/prisma/generated/client'
import { orderLine } from './order-lines'
import type { PlaceOrderInput, ShippingChoice } from './schema'

type Method = Omit<ShippingMethod, 'id' | 'position' | 'active'>
export type Part = ReturnType<typeof priceParts>[number]

/** The ways of sending that the factories of somebody's cart offer. */
export function readCartMethods(tx: Tx, userId: string): Prisma.PrismaPromise<Method[]> {
  return tx.$queryRaw`
    SELECT m."factoryId", m."key", m."nameEn", m."nameZh", m."carrierEn", m."carrierZh", m."daysMin", m."daysMax", m."kind", m."flatFen",
      m."zones", m."freeFromFen" FROM "ShippingMethod" m WHERE m."active" AND m."factoryId" IN (
      SELECT p."factoryId" FROM "Cart" k JOIN "CartLine" l ON l."cartId" = k."id" JOIN "Variant" v ON v."id" = l."variantId" JOIN "Product" p ON p."id" = v."productId"
      WHERE k."userId" = ${userId}::uuid AND NOT l."savedForLater")`
}

/** Each factory's part with its freight, from the prices of this moment. Throws `notServed`. */
export function priceParts(
  rows: CartLineRow[],
  methods: Method[],
  address: AddressSnapshot,
  input: PlaceOrderInput,
) {
  const byFactory = Map.groupBy(rows, (row) => row.factoryId)
  return [...byFactory].map(([factoryId, own]) => {
    const { factoryNameEn, factoryNameZh } = own[0] as CartLineRow
    const factory = { factoryId, factoryNameEn, factoryNameZh }
    const lines = own.map(orderLine)
    const itemsFen = lines.reduce((sum, line) => sum + line.totalFen, 0)
    const weightGrams = lines.reduce((sum, line) => sum + line.weightGrams, 0)
    const method = methods.find((one) => one.factoryId === factoryId && one.key === input.shipping[factoryId])
    const shippingFen =
      method &&
      quoteShipping(
        { ...method, zones: method.zones === null ? null : ShippingZonesSchema.parse(method.zones) },
        { itemsFen, weightGrams },
        address,
      )
    if (!method || shippingFen === null || shippingFen === undefined) {
      throw new DomainError('notServed', {
        params: { factory: pick(factory, 'factoryName', input.locale) },
        fields: { [`shipping.${factoryId}`]: 'choice' },
      })
    }
    const shipping: ShippingChoice = {
      methodKey: method.key,
      nameEn: method.nameEn,
      nameZh: method.nameZh,
      carrierEn: method.carrierEn,
      carrierZh: method.carrierZh,
      daysMin: method.daysMin,
      daysMax: method.daysMax,
    }
    return { factory, lines, itemsFen, shippingFen, shipping, note: input.notes[factoryId] ?? '' }
  })
}

/** The sums of an order. Throws `totalTooHigh`, and `totalChanged` when it is not what the buyer saw. */
export function sumUp(parts: Part[], expectedTotalFen: number) {
  const itemsFen = parts.reduce((sum, part) => sum + part.itemsFen, 0)
  const shippingFen = parts.reduce((sum, part) => sum + part.shippingFen, 0)
  const totalFen = itemsFen + shippingFen
  if (totalFen > maxTotalFen) throw new DomainError('totalTooHigh')
  // The buyer pays what the buyer saw, or is asked again.
  if (totalFen !== expectedTotalFen)
    throw new DomainError('totalChanged', { params: { total: formatFen(totalFen) } })
  return { itemsFen, shippingFen, totalFen }
}
