import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { withClient } from '../db/with-client'

export type Buyer = { token: string; email: string; address: string }

const hash = (text: string) => createHash('sha256').update(text).digest('hex')
/** One of 16 million addresses: each buyer comes from a place of its own. */
const addressOf = (n: number) => `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}`

/** Writes `count` accounts, each with an API token, straight into the database: signing up is not what is measured. */
export async function mintBuyers(databaseUrl: string, count: number): Promise<Buyer[]> {
  const rows = Array.from({ length: count }, (_, n) => ({
    id: randomUUID(),
    token: `mmk_${randomBytes(32).toString('base64url')}`,
    email: `buyer-${n}-${randomBytes(4).toString('hex')}@example.com`,
    address: addressOf(n + 1),
  }))
  await withClient(databaseUrl, async (client) => {
    await client.query(
      `INSERT INTO "User" ("id", "email", "name", "emailConfirmedAt")
       SELECT "id", "email", 'Lin Wei', now() FROM unnest($1::uuid[], $2::text[]) AS r ("id", "email")`,
      [rows.map(({ id }) => id), rows.map(({ email }) => email)],
    )
    await client.query(
      `INSERT INTO "ApiToken" ("id", "userId", "kind", "access", "name", "tokenHash", "lastFour", "sessionVersion", "createdAt", "expiresAt")
       SELECT gen_random_uuid(), "id", 'PERSONAL', 'WRITE', 'bench', "hash", 'last', 1, now(), now() + interval '1 day'
       FROM unnest($1::uuid[], $2::text[]) AS r ("id", "hash")`,
      [rows.map(({ id }) => id), rows.map(({ token }) => hash(token))],
    )
  })
  return rows
}

/** Variants on sale with plenty in stock, in an order that is the same for the same world. */
export async function plentifulVariants(databaseUrl: string, count: number): Promise<string[]> {
  return withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `SELECT v."id" FROM "Variant" v JOIN "Stock" s ON s."variantId" = v."id" JOIN "Product" p ON p."id" = v."productId"
         JOIN "Factory" f ON f."id" = p."factoryId"
       WHERE v."active" AND p."status" = 'LISTED' AND f."status" = 'ACTIVE' AND s."available" >= 20 ORDER BY md5(v."sku") LIMIT $1`,
      [count],
    )
    return rows.map(({ id }) => id)
  })
}
