import type { Tx } from '@/lib/db'

/** Whose cart: a person's, or a guest's by the hash of a cookie. */
export type CartOwner = { userId: string } | { tokenHash: string }

/** The owner's cart, made when there is none, its row locked until the transaction ends. */
export async function lockCart(tx: Tx, owner: CartOwner): Promise<string> {
  // A guest's cart may be merged away between the two statements: then it is made anew.
  for (;;) {
    await tx.cart.createMany({ data: [{ ...owner }], skipDuplicates: true })
    const id = await lockExistingCart(tx, owner)
    if (id) return id
  }
}

/** Locks the owner's cart if there is one. Ordering, merging and every change of a line take this lock first. */
export async function lockExistingCart(tx: Tx, owner: CartOwner): Promise<string | null> {
  const [cart] =
    'userId' in owner
      ? await tx.$queryRaw<
          { id: string }[]
        >`SELECT "id" FROM "Cart" WHERE "userId" = ${owner.userId}::uuid FOR UPDATE`
      : await tx.$queryRaw<
          { id: string }[]
        >`SELECT "id" FROM "Cart" WHERE "tokenHash" = ${owner.tokenHash} FOR UPDATE`
  return cart?.id ?? null
}
