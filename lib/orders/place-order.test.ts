import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/lib/db'
import type { UserViewer } from '@/lib/permissions'
import { createFactory } from '@/prisma/factories/factories'
import { checkoutInput, fillCart } from '@/prisma/factories/orders'
import { createVariant, stockOf } from '@/prisma/factories/products'
import { createAddress, createViewer } from '@/prisma/factories/users'
import { placeOrder } from './place-order'
import type { PlaceOrderInput } from './schema'

const now = new Date('2026-11-21T02:00:00Z')
const code = (name: string) => ({ code: name })

let viewer: UserViewer
beforeAll(async () => {
  viewer = await createViewer()
})

async function order(more: Partial<PlaceOrderInput> = {}) {
  return placeOrder({ viewer, input: await checkoutInput(viewer, more), now })
}

describe('an order', () => {
  test('freezes its lines and has one sub-order a factory', async () => {
    const other = await createFactory({ nameEn: 'Haiyun Shoes', nameZh: '海韵鞋业' })
    const towel = await createVariant({ priceFen: 12_900, options: ['chalk'] })
    const shoe = await createVariant({ factoryId: other.id, priceFen: 25_050 })
    await fillCart(viewer, [
      { variantId: towel.id, quantity: 2 },
      { variantId: shoe.id, quantity: 1 },
    ])
    const note = { [other.id]: 'Size up, please' }
    const { orderId, number } = await order({ notes: note, locale: 'zh' })
    await db.variant.update({ where: { id: towel.id }, data: { priceFen: 99_900 } })
    await db.product.update({ where: { id: towel.productId }, data: { titleEn: 'Renamed' } })
    const placed = await db.order.findUniqueOrThrow({
      where: { id: orderId },
      include: { subOrders: { orderBy: { number: 'asc' }, include: { lines: true } } },
    })
    expect(number).toMatch(/^MM-261121-\d{6}$/)
    expect(placed).toMatchObject({
      status: 'AWAITING_PAYMENT',
      itemsFen: 50_850,
      shippingFen: 2400,
      totalFen: 53_250,
      locale: 'zh',
      address: { recipient: 'Lin Wei', district: '西湖区' },
      consents: { terms: now.toISOString() },
    })
    expect(placed.subOrders.map(({ number: own }) => own)).toEqual([`${number}-1`, `${number}-2`])
    expect(placed.subOrders[0]).toMatchObject({
      itemsFen: 25_800,
      shippingFen: 1200,
      totalFen: 27_000,
      note: '',
    })
    expect(placed.subOrders[1]).toMatchObject({ note: 'Size up, please', factoryNameZh: '海韵鞋业' })
    expect(placed.subOrders[0]?.lines).toMatchObject([
      {
        unitFen: 12_900,
        quantity: 2,
        totalFen: 25_800,
        titleEn: 'Bath towel, 600 g/m²',
        optionsZh: '粉白',
        weightGrams: 1200,
      },
    ])
    expect(await stockOf(towel.id)).toEqual({ available: 8, reserved: 2 })
    expect(await db.cartLine.count({ where: { cart: { userId: viewer.userId } } })).toBe(0)
    expect(await db.domainEvent.findMany({ where: { type: 'order.placed' } })).toMatchObject([
      { payload: { orderId } },
    ])
  })

  test('leaves what is saved for later in the cart', async () => {
    const [now1, later] = [await createVariant(), await createVariant()]
    await fillCart(
      viewer,
      [now1, later].map(({ id }) => ({ variantId: id, quantity: 1 })),
    )
    await db.cartLine.updateMany({ where: { variantId: later.id }, data: { savedForLater: true } })
    await order({ expectedTotalFen: 12_900 + 1200 })
    expect(await db.cartLine.findMany({ where: { cart: { userId: viewer.userId } } })).toMatchObject([
      { variantId: later.id, savedForLater: true },
    ])
    await db.cartLine.deleteMany()
  })
})

describe('is refused and changes nothing', () => {
  async function expectRefused(
    expected: object,
    variant: Awaited<ReturnType<typeof createVariant>>,
    more: Partial<PlaceOrderInput> = {},
    quantity = 1,
    before: () => Promise<unknown> = async () => {},
  ) {
    await fillCart(viewer, [{ variantId: variant.id, quantity }])
    const input = await checkoutInput(viewer, more)
    await before()
    const stock = await stockOf(variant.id)
    const orders = await db.order.count()
    await expect(placeOrder({ viewer, input, now })).rejects.toMatchObject(expected)
    expect(await stockOf(variant.id)).toEqual(stock)
    expect(await db.order.count()).toBe(orders)
    expect(await db.cartLine.count({ where: { variantId: variant.id } })).toBe(1)
    await db.cartLine.deleteMany()
  }

  test('for nobody, and for an empty cart', async () => {
    const input = await checkoutInput(viewer)
    await expect(placeOrder({ viewer: null, input, now })).rejects.toMatchObject(code('signInNeeded'))
    await expect(placeOrder({ viewer, input, now })).rejects.toMatchObject(code('cartEmpty'))
  })

  test('when the price changed after it was seen', async () => {
    const variant = await createVariant()
    const raise = () => db.variant.update({ where: { id: variant.id }, data: { priceFen: 13_900 } })
    await expectRefused({ code: 'totalChanged', params: { total: '¥151.00' } }, variant, {}, 1, raise)
  })

  test('when it is sold out meanwhile, naming the goods that are', async () => {
    const [fine, gone] = [await createVariant({ available: 1 }), await createVariant({ titleEn: 'Kettle' })]
    await fillCart(viewer, [{ variantId: fine.id, quantity: 1 }])
    const empty = () => db.stock.update({ where: { variantId: gone.id }, data: { available: 0 } })
    await expectRefused({ code: 'soldOut', params: { title: 'Kettle' } }, gone, {}, 1, empty)
    expect(await stockOf(fine.id)).toEqual({ available: 1, reserved: 0 })
  })

  test('when fewer are left, the product is unlisted, or factory or belt pause', async () => {
    const variant = await createVariant()
    const product = await db.product.findUniqueOrThrow({
      where: { id: variant.productId },
      include: { factory: true },
    })
    const few = () => db.stock.update({ where: { variantId: variant.id }, data: { available: 3 } })
    await expectRefused({ code: 'fewerLeft', params: { available: 3 } }, variant, {}, 4, few)
    const unlist = (status: 'UNLISTED' | 'LISTED') => () =>
      db.product.update({ where: { id: product.id }, data: { status } })
    await expectRefused(code('variantGone'), variant, {}, 1, unlist('UNLISTED'))
    await unlist('LISTED')()
    const pauseBelt = (status: 'ACTIVE' | 'PAUSED') => () =>
      db.belt.update({ where: { id: product.factory.beltId }, data: { status } })
    await expectRefused(code('factoryPaused'), variant, {}, 1, pauseBelt('PAUSED'))
    await pauseBelt('ACTIVE')()
    const pause = () => db.factory.update({ where: { id: product.factoryId }, data: { status: 'PAUSED' } })
    await expectRefused(code('factoryPaused'), variant, {}, 1, pause)
  })

  test('for an address of somebody else, or one the factory does not serve', async () => {
    const variant = await createVariant()
    const foreign = await createAddress((await createViewer()).userId)
    await expectRefused(code('addressMissing'), variant, { addressId: foreign.id })
    const abroad = { country: 'DE', provinceCode: null, cityCode: null, districtCode: null }
    await expectRefused(code('notServed'), variant, {
      addressId: (await createAddress(viewer.userId, abroad)).id,
    })
    await expectRefused(code('notServed'), variant, { shipping: {} })
  })

  test('without the consent that excluded goods need', async () => {
    const variant = await createVariant({ returnRule: 'EXCLUDED_HYGIENE' })
    await expectRefused({ code: 'invalid', fields: { exclusions: 'consent' } }, variant)
    await fillCart(viewer, [{ variantId: variant.id, quantity: 1 }])
    const { orderId } = await order({ exclusions: 'on' })
    expect(await db.order.findUniqueOrThrow({ where: { id: orderId } })).toMatchObject({
      consents: { terms: now.toISOString(), exclusions: now.toISOString() },
    })
  })

  test('above ¥999,999.99, however far above', async () => {
    await expectRefused(code('totalTooHigh'), await createVariant({ priceFen: 50_000_000 }), {}, 2)
    const dear = await createVariant({ priceFen: 99_999_999, available: 999 })
    await expectRefused(code('totalTooHigh'), dear, { expectedTotalFen: 99_999_999 }, 999)
  })
})
