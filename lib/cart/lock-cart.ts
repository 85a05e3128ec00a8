import type { Tx } from '@/lib/db'
import { newRowId } from '@/lib/row-id'
import { Prisma } from '@/prisma/generated/client'

/** Whose cart: a person's, or a guest's by the hash of a cookie. */
export type CartOwner = { userId: string } | { tokenHash: string }

/** The condition on the cart `k` that it is this owner's. */
export function ownedBy(owner: CartOwner): Prisma.Sql {
  return 'userId' in owner
    ? Prisma.sql`k."userId" = ${owner.userId}::uuid`
    : Prisma.sql`k."tokenHash" = ${owner.tokenHash}`
}

type Locked = Prisma.PrismaPromise<{ id: string }[]>

/** Makes the owner's cart when there is none, marks it as used now and locks its row until the transaction ends. */
export function takeCart(tx: Tx, owner: CartOwner, now: Date): Locked {
  const [column, value] =
    'userId' in owner
      ? [Prisma.sql`"userId"`, Prisma.sql`${owner.userId}::uuid`]
      : [Prisma.sql`"tokenHash"`, Prisma.sql`${owner.tokenHash}`]
  return tx.$queryRaw`
    INSERT INTO "Cart" ("id", ${column}, "updatedAt") VALUES (${newRowId()}::uuid, ${value}, ${now})
    ON CONFLICT (${column}) DO UPDATE SET "updatedAt" = EXCLUDED."updatedAt" RETURNING "id"`
}

/** The id of the owner's cart, taken as `takeCart` does. */
export async function lockCart(tx: Tx, owner: CartOwner, now: Date): Promise<string> {
  const [cart] = await takeCart(tx, owner, now)
  if (!cart) throw new Error('a cart was neither made nor found')
  return cart.id
}

/** Locks the owner's cart if there is one. Ordering and merging take this lock first. */
export function takeExistingCart(tx: Tx, owner: CartOwner): Locked {
  return tx.$queryRaw`SELECT k."id" FROM "Cart" k WHERE ${ownedBy(owner)} FOR UPDATE`
}

/** The id of the owner's cart, locked; null when there is none. */
export async function lockExistingCart(tx: Tx, owner: CartOwner): Promise<string | null> {
  const [cart] = await takeExistingCart(tx, owner)
  return cart?.id ?? null
}

/**
 * Marks the owner's cart as used now, if there is one, and locks it: a guest's cart lives 90 days from its last change. Every change of a line
 * takes this lock first, so that none falls into the making of an order.
 */
export async function touchCart(tx: Tx, owner: CartOwner, now: Date): Promise<void> {
  await tx.$executeRaw`UPDATE "Cart" k SET "updatedAt" = ${now} WHERE ${ownedBy(owner)}`
}
