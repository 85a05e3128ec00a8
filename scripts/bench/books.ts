import { withClient } from '../db/with-client'
import { ask } from './http-client'

/** How things stood before the buying: pieces on sale or held by variant, and the payments the sandbox knew. */
export type Before = { at: Date; stocks: Map<string, number>; sessions: Set<string> }
export type Books = {
  /** pieces sold or promised beyond what there was, and pieces that came from or went nowhere */
  oversold: number
  /** payments taken that are neither one paid order nor refunded or to be refunded, and paid orders without their payment */
  lost: number
}
type Bookkept = { databaseUrl: string; sandboxUrl: string; secrets: { sandboxKey: string } }
type SandboxState = {
  sessions: { id: string; status: string; paymentStatus: string; intentId: string | null }[]
}

/** Every session the sandbox remembers. */
export async function readSandbox({ sandboxUrl, secrets }: Bookkept): Promise<SandboxState> {
  const headers = { authorization: `Bearer ${secrets.sandboxKey}` }
  const reply = await ask(`${sandboxUrl}/_sandbox/state`, { headers })
  if (reply.status !== 200) throw new Error(`the sandbox did not show its state: ${reply.status}`)
  return JSON.parse(reply.body) as SandboxState
}

/** The state that `readBooks` compares with. */
export async function openBooks(shop: Bookkept): Promise<Before> {
  const at = new Date()
  const { sessions } = await readSandbox(shop)
  return withClient(shop.databaseUrl, async (client) => {
    const { rows } = await client.query<{ id: string; pieces: number }>(
      `SELECT "variantId" AS id, "available" + "reserved" AS pieces FROM "Stock"`,
    )
    return {
      at,
      stocks: new Map(rows.map(({ id, pieces }) => [id, pieces])),
      sessions: new Set(sessions.map(({ id }) => id)),
    }
  })
}

async function countOversold(databaseUrl: string, { at, stocks }: Before): Promise<number> {
  const { rows } = await withClient(databaseUrl, (client) =>
    client.query<{ id: string; available: number; reserved: number; held: number; sold: number }>(
      `SELECT s."variantId" AS id, s."available", s."reserved", coalesce(l.held, 0)::int AS held, coalesce(l.sold, 0)::int AS sold
       FROM "Stock" s LEFT JOIN (
         SELECT l."variantId" AS id, sum(l."quantity") FILTER (WHERE o."status" = 'AWAITING_PAYMENT') AS held,
           sum(l."quantity" - l."cancelledQuantity") FILTER (WHERE o."status" = 'PAID') AS sold
         FROM "OrderLine" l JOIN "SubOrder" p ON p."id" = l."subOrderId" JOIN "Order" o ON o."id" = p."orderId"
         WHERE o."placedAt" >= $1 GROUP BY l."variantId") l ON l.id = s."variantId"`,
      [at],
    ),
  )
  // What was held before is held still: it is in both sums.
  return rows.reduce((sum, { id, available, reserved, held, sold }) => {
    const had = stocks.get(id) ?? 0
    return sum + Math.abs(available + reserved + sold - had) + Math.max(0, held - reserved)
  }, 0)
}

async function countLost(shop: Bookkept, before: Before): Promise<number> {
  const { sessions } = await readSandbox(shop)
  const { rows } = await withClient(shop.databaseUrl, (client) =>
    client.query<{ sessionId: string | null; payment: string; order: string }>(
      `SELECT p."sessionId", p."status" AS payment, o."status" AS order FROM "Payment" p JOIN "Order" o ON o."id" = p."orderId"
       WHERE o."placedAt" >= $1`,
      [before.at],
    ),
  )
  const ours = new Map(rows.map((row) => [row.sessionId, row]))
  const taken = new Set(
    sessions
      .filter(({ id, paymentStatus }) => paymentStatus === 'paid' && !before.sessions.has(id))
      .map(({ id }) => id),
  )
  const isKept = (row: (typeof rows)[number] | undefined) =>
    row && (row.payment === 'PAID' ? row.order === 'PAID' : /^REFUND/.test(row.payment))
  const unknown = [...taken].filter((id) => !isKept(ours.get(id)))
  const unpaid = rows.filter(({ payment, sessionId }) => payment === 'PAID' && !taken.has(sessionId ?? ''))
  return unknown.length + unpaid.length
}

/** Compares stock, orders and the sandbox's payments with how they stood at `openBooks`. */
export async function readBooks(shop: Bookkept, before: Before): Promise<Books> {
  return { oversold: await countOversold(shop.databaseUrl, before), lost: await countLost(shop, before) }
}
