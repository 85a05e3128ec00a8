import { beforeEach, describe, expect, test } from 'vitest'
import { day } from '@/lib/dates'
import { db } from '@/lib/db'
import { createVariant } from '@/prisma/factories/products'
import { createUser } from '@/prisma/factories/users'
import { addToCart } from './add-to-cart'
import { changeLine } from './change-line'
import type { CartOwner } from './lock-cart'
import { mergeCarts } from './merge-carts'
import { getCartOf } from './read-cart'
import { removeLine } from './remove-line'
import { restoreLine } from './restore-line'

const now = new Date('2026-11-21T02:00:00Z')
let userId: string
let guest: { tokenHash: string }
beforeEach(async () => {
  userId = (await createUser()).id
  guest = { tokenHash: `hash-${crypto.randomUUID()}` }
})

const add = (owner: CartOwner, variantId: string, quantity = 1) =>
  addToCart({ owner, input: { variantId, quantity }, locale: 'en', now })
const linesOf = (owner: CartOwner) =>
  db.cartLine.findMany({ where: { cart: owner }, orderBy: [{ addedAt: 'asc' }, { id: 'asc' }] })
const lineId = async (owner: CartOwner) => (await linesOf(owner))[0]?.id ?? ''

describe('adding', () => {
  test('piles up on one line, by many clicks at once too, up to what is there', async () => {
    const { id } = await createVariant({ available: 7 })
    const clicks = await Promise.allSettled(Array.from({ length: 10 }, () => add({ userId }, id)))
    expect(clicks.filter(({ status }) => status === 'fulfilled')).toHaveLength(7)
    expect(await linesOf({ userId })).toMatchObject([{ variantId: id, quantity: 7, seenFen: 12_900 }])
    await expect(add({ userId }, id)).rejects.toMatchObject({
      code: 'fewerLeft',
      params: { available: 7 },
      fields: { quantity: 'fewerLeft' },
    })
  })

  test('is expectRefused for what is sold out, withdrawn, unlisted, paused or unknown', async () => {
    const expectRefused = async (code: string, id: string) =>
      expect(add(guest, id)).rejects.toMatchObject({ code })
    await expectRefused('soldOut', (await createVariant({ available: 0 })).id)
    await expectRefused('variantGone', (await createVariant({ active: false })).id)
    const unlisted = await createVariant()
    await db.product.update({ where: { id: unlisted.productId }, data: { status: 'PAUSED' } })
    await expectRefused('variantGone', unlisted.id)
    const paused = await createVariant()
    await db.factory.updateMany({
      where: { products: { some: { id: paused.productId } } },
      data: { status: 'PAUSED' },
    })
    await expectRefused('factoryPaused', paused.id)
    await expectRefused('notFound', crypto.randomUUID())
    expect(await linesOf(guest)).toEqual([])
  })

  test('ends at 100 lines and 999 pieces', async () => {
    const first = await createVariant({ available: 5000 })
    await add({ userId }, first.id, 999)
    await expect(add({ userId }, first.id)).rejects.toMatchObject({
      code: 'fewerLeft',
      params: { available: 999 },
    })
    const { cartId } = await db.cartLine.findFirstOrThrow({ where: { cart: { userId } } })
    for (let index = 0; index < 99; index++) {
      const { id } = await createVariant({ productId: first.productId })
      await db.cartLine.create({ data: { cartId, variantId: id, quantity: 1, seenFen: 1, addedAt: now } })
    }
    const more = await createVariant()
    await expect(add({ userId }, more.id)).rejects.toMatchObject({
      code: 'cartTooLarge',
      params: { max: 100 },
    })
  })
})

describe('a line', () => {
  test('changes its quantity, place and seen price; the view tells sums and problems', async () => {
    const variant = await createVariant({ available: 4 })
    await add({ userId }, variant.id, 2)
    const id = await lineId({ userId })
    await db.variant.update({ where: { id: variant.id }, data: { priceFen: 10_000 } })
    let view = await getCartOf({ userId }, 'zh')
    expect(view).toMatchObject({ itemsFen: 20_000, pieces: 2, blocked: false })
    expect(view.groups[0]?.lines[0]).toMatchObject({
      title: '浴巾 600 克',
      options: '靛蓝',
      problem: { kind: 'priceChanged', fromFen: 12_900, toFen: 10_000 },
    })
    await changeLine({ owner: { userId }, lineId: id, change: { seenFen: 'now' }, now })
    await changeLine({ owner: { userId }, lineId: id, change: { quantity: 9 }, now })
    view = await getCartOf({ userId }, 'en')
    expect(view).toMatchObject({ itemsFen: 0, blocked: true })
    expect(view.groups[0]?.lines[0]?.problem).toEqual({ kind: 'fewerLeft', blocks: true, available: 4 })
    await changeLine({ owner: { userId }, lineId: id, change: { savedForLater: true }, now })
    expect(await getCartOf({ userId }, 'en')).toMatchObject({
      groups: [],
      pieces: 0,
      blocked: false,
      saved: [{ id }],
    })
    await add({ userId }, variant.id, 1)
    expect(await linesOf({ userId })).toMatchObject([{ quantity: 1, savedForLater: false }])
  })

  test('comes back as it was after a removal, and not over one added meanwhile', async () => {
    const { id } = await createVariant()
    await add(guest, id, 3)
    const removed = await removeLine({ owner: guest, lineId: await lineId(guest), now })
    expect(await linesOf(guest)).toEqual([])
    await restoreLine({ owner: guest, input: removed, now })
    await restoreLine({ owner: guest, input: { ...removed, quantity: 8 }, now })
    expect(await linesOf(guest)).toMatchObject([{ quantity: 3, savedForLater: false }])
    const unknown = restoreLine({ owner: guest, input: { ...removed, variantId: crypto.randomUUID() }, now })
    await expect(unknown).rejects.toMatchObject({ code: 'notFound' })
  })

  test('that is changed or removed lets the cart live on; a refused change does not', async () => {
    const last = async () => (await db.cart.findUniqueOrThrow({ where: guest })).updatedAt
    const later = (days: number) => new Date(now.getTime() + days * day)
    await add(guest, (await createVariant()).id)
    const id = await lineId(guest)
    await changeLine({ owner: guest, lineId: id, change: { quantity: 2 }, now: later(80) })
    expect(await last()).toEqual(later(80))
    const unknown = { owner: guest, lineId: crypto.randomUUID(), now: later(81) }
    await expect(removeLine(unknown)).rejects.toMatchObject({ code: 'notFound' })
    expect(await last()).toEqual(later(80))
    await removeLine({ owner: guest, lineId: id, now: later(85) })
    expect(await last()).toEqual(later(85))
  })

  test('of another cart is not there', async () => {
    const { id } = await createVariant()
    await add({ userId }, id)
    const line = await lineId({ userId })
    await add(guest, id)
    const stranger = { userId: (await createUser()).id }
    for (const owner of [guest, stranger, { tokenHash: 'none' }]) {
      await expect(changeLine({ owner, lineId: line, change: { quantity: 5 }, now })).rejects.toMatchObject({
        code: 'notFound',
      })
      await expect(removeLine({ owner, lineId: line, now })).rejects.toMatchObject({ code: 'notFound' })
    }
    expect(await linesOf({ userId })).toMatchObject([{ quantity: 1 }])
  })
})

describe('signing in', () => {
  test('brings the guest’s lines along, once, and adds up the same variant', async () => {
    const [both, mine, theirs, later] = [
      await createVariant({ available: 2000 }),
      await createVariant(),
      await createVariant(),
      await createVariant(),
    ]
    await add({ userId }, both.id, 600)
    await add({ userId }, mine.id)
    await add({ userId }, later.id, 4)
    await db.cartLine.updateMany({ where: { variantId: later.id }, data: { savedForLater: true } })
    await add(guest, both.id, 500)
    await add(guest, theirs.id, 2)
    await add(guest, later.id, 1)
    await Promise.all([1, 2, 3].map(() => mergeCarts({ ...guest, userId, now })))
    await mergeCarts({ ...guest, userId, now })
    const quantities = Object.fromEntries(
      (await linesOf({ userId })).map((line) => [line.variantId, line.quantity]),
    )
    expect(quantities).toEqual({ [both.id]: 999, [mine.id]: 1, [theirs.id]: 2, [later.id]: 1 })
    expect(await db.cartLine.count({ where: { cart: { userId }, savedForLater: true } })).toBe(0)
    expect(await db.cart.count({ where: guest })).toBe(0)
  })

  test('while the guest still clicks loses nothing and breaks nothing', async () => {
    for (let round = 0; round < 5; round++) {
      const { id } = await createVariant()
      await add(guest, id)
      await Promise.all([mergeCarts({ ...guest, userId, now }), add(guest, id), add({ userId }, id)])
      await mergeCarts({ ...guest, userId, now })
      expect(await linesOf({ userId })).toMatchObject([{ quantity: 3 }])
      await db.cartLine.deleteMany()
    }
  })
})
