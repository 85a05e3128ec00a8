import { hashPassword } from '@/lib/accounts/check-password'
import { db } from '@/lib/db'
import { createFactory } from '@/prisma/factories/factories'
import { createVariant } from '@/prisma/factories/products'
import { createAddress, createUser } from '@/prisma/factories/users'

export const password = 'quiet looms at dawn'
let passwordHash: Promise<string> | undefined

type UserWanted = Parameters<typeof createUser>[0]

/** An account of this test's own that can sign in with `password`. */
export async function mintUser(wanted: UserWanted = {}) {
  passwordHash ??= hashPassword(password)
  return createUser({ passwordHash: await passwordHash, ...wanted })
}

/** A buyer with an address in Hangzhou. */
export async function mintBuyer(wanted: UserWanted = {}) {
  const user = await mintUser(wanted)
  await createAddress(user.id)
  return user
}

/** A factory with one product of one variant on sale; its freight is ¥12.00. */
export async function mintOffer({ available = 10, priceFen = 12_900, name = 'Zhenhe Weaving' } = {}) {
  const factory = await createFactory({ nameEn: name, nameZh: name })
  const titleEn = `Bath towel of ${name}`
  const variant = await createVariant({
    available,
    priceFen,
    factoryId: factory.id,
    titleEn,
    titleZh: `${name} 浴巾`,
  })
  await db.product.update({ where: { id: variant.productId }, data: { fromFen: priceFen } })
  const product = await db.product.findUniqueOrThrow({ where: { id: variant.productId } })
  return { factory, product, variant, titles: { en: titleEn, zh: product.titleZh } }
}
export type Offer = Awaited<ReturnType<typeof mintOffer>>

/** Puts pieces of offers into a buyer's cart behind the browser's back. */
export async function fillCartOf(userId: string, offers: Offer[], quantity = 1) {
  const cart = await db.cart.create({ data: { userId } })
  await db.cartLine.createMany({
    data: offers.map(({ variant }) => ({
      cartId: cart.id,
      variantId: variant.id,
      quantity,
      seenFen: variant.priceFen,
      addedAt: new Date(),
    })),
  })
}

export { db }
