import type { Tx } from '@/lib/db'

/** Whose cart: a person's, or a guest's by the hash of a cookie. */
export type CartOwner = { userId: string } | { tokenHash: string }

/** The owner's cart, made when there is none, its row locked until the transaction ends. */
export async function lockCart(tx: Tx, owner: CartOwner): Promise<string> {
  await tx.cart.createMany({ data: [{ ...owner }], skipDuplicates: true })
  const cart = await tx.cart.findFirstOrThrow({ where: owner, select: { id: true } })
  await tx.$queryRaw`SELECT 1 FROM "Cart" WHERE "id" = ${cart.id}::uuid FOR UPDATE`
  return cart.id
}
