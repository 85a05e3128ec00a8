import type { Tx } from '@/lib/db'
import { newRowId } from '@/lib/row-id'
import { Prisma } from '@/prisma/generated/client'

/** Whose cart: a person's, or a guest's by the hash of a cookie. */
export type CartOwner = { userId: string } | { tokenHash: string }

/** The owner's cart, made when there is none, marked as used now, its row locked until the transaction ends. */
export async function lockCart(tx: Tx, owner: CartOwner, now: Date): Promise<string> {
  const [column, value] =
    'userId' in owner
      ? [Prisma.sql`"userId"`, Prisma.sql`${owner.userId}::uuid`]
      : [Prisma.sql`"tokenHash"`, Prisma.sql`${owner.tokenHash}`]
  const [cart] = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO "Cart" ("id", ${column}, "updatedAt") VALUES (${newRowId()}::uuid, ${value}, ${now})
    ON CONFLICT (${column}) DO UPDATE SET "updatedAt" = EXCLUDED."updatedAt" RETURNING "id"`
  if (!cart) throw new Error('a cart was neither made nor found')
  return cart.id
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
