import { db } from './db'

type Row = { labels: Record<string, string>; value: number }
export type ShopFigure = {
  name: string
  help: string
  kind: 'gauge' | 'counter'
  labels: string[]
  rows: Row[]
}

/** What a figure is and the query that gives its rows: `value`, and up to two labels `a` and `b`. */
type Definition = Omit<ShopFigure, 'rows'> & { sql: string }

const definitions: Definition[] = [
  {
    name: 'orders',
    help: 'Orders by status.',
    kind: 'gauge',
    labels: ['status'],
    sql: 'SELECT status::text AS a, count(*) AS value FROM "Order" GROUP BY 1',
  },
  {
    name: 'orders_placed_total',
    help: 'Orders ever placed.',
    kind: 'counter',
    labels: [],
    sql: 'SELECT count(*) AS value FROM "Order"',
  },
  {
    name: 'orders_paid_total',
    help: 'Orders ever paid.',
    kind: 'counter',
    labels: [],
    sql: 'SELECT count(*) AS value FROM "Order" WHERE "paidAt" IS NOT NULL',
  },
  {
    name: 'orders_holding_stock',
    help: 'Unpaid orders that hold stock; overdue: their hold has run out and nobody closed them.',
    kind: 'gauge',
    labels: ['state'],
    sql: `SELECT CASE WHEN "holdUntil" < now() THEN 'overdue' ELSE 'running' END AS a, count(*) AS value
      FROM "Order" WHERE status = 'AWAITING_PAYMENT' GROUP BY 1`,
  },
  {
    name: 'stock_reserved_pieces',
    help: 'Pieces held for unpaid orders.',
    kind: 'gauge',
    labels: [],
    sql: 'SELECT COALESCE(sum(reserved), 0) AS value FROM "Stock"',
  },
  {
    name: 'payments',
    help: 'Payments by status; REFUND_DUE is money that must go back.',
    kind: 'gauge',
    labels: ['status'],
    sql: 'SELECT status::text AS a, count(*) AS value FROM "Payment" GROUP BY 1',
  },
  {
    name: 'refunds',
    help: 'Refunds by status; FAILED waits for a person until it is closed or tried again.',
    kind: 'gauge',
    labels: ['status', 'seen_to'],
    sql: `SELECT status::text AS a, CASE WHEN "closedAt" IS NULL THEN 'no' ELSE 'yes' END AS b, count(*) AS value
      FROM "Refund" GROUP BY 1, 2`,
  },
  {
    name: 'refunds_oldest_unsettled_seconds',
    help: 'Age of the oldest refund the payment provider has not settled.',
    kind: 'gauge',
    labels: [],
    sql: `SELECT COALESCE(EXTRACT(EPOCH FROM now() - min("createdAt")), 0) AS value
      FROM "Refund" WHERE status IN ('INTENDED', 'PENDING')`,
  },
  {
    name: 'webhook_deliveries',
    help: 'Events told to factories’ own systems in the last 30 days, by status.',
    kind: 'gauge',
    labels: ['status'],
    sql: 'SELECT status::text AS a, count(*) AS value FROM "WebhookDelivery" GROUP BY 1',
  },
  {
    name: 'webhook_oldest_due_seconds',
    help: 'How long the longest waiting delivery to an endpoint that is on has been due.',
    kind: 'gauge',
    labels: [],
    sql: `SELECT COALESCE(GREATEST(EXTRACT(EPOCH FROM now() - min(d."nextAttemptAt")), 0), 0) AS value
      FROM "WebhookDelivery" d JOIN "WebhookEndpoint" e ON e.id = d."endpointId"
      WHERE d.status = 'WAITING' AND e."disabledAt" IS NULL`,
  },
  {
    name: 'payment_events_unhandled',
    help: 'Events of the payment provider whose effect does not stand yet.',
    kind: 'gauge',
    labels: [],
    sql: 'SELECT count(*) AS value FROM "StripeEvent" WHERE "handledAt" IS NULL',
  },
  {
    name: 'outbox_waiting',
    help: 'News not told yet; failed: past its tries, waits for a person.',
    kind: 'gauge',
    labels: ['state'],
    sql: `SELECT CASE WHEN attempts >= 5 THEN 'failed' ELSE 'waiting' END AS a, count(*) AS value
      FROM "DomainEvent" WHERE "handledAt" IS NULL GROUP BY 1`,
  },
  {
    name: 'outbox_oldest_seconds',
    help: 'Age of the oldest news not told yet.',
    kind: 'gauge',
    labels: [],
    sql: `SELECT COALESCE(EXTRACT(EPOCH FROM now() - min(at)), 0) AS value
      FROM "DomainEvent" WHERE "handledAt" IS NULL AND attempts < 5`,
  },
  {
    name: 'mails',
    help: 'Mails by status.',
    kind: 'gauge',
    labels: ['status'],
    sql: 'SELECT status::text AS a, count(*) AS value FROM "Mail" GROUP BY 1',
  },
  {
    name: 'heartbeat_age_seconds',
    help: 'Seconds since a background process was last heard of.',
    kind: 'gauge',
    labels: ['process'],
    sql: 'SELECT name AS a, GREATEST(EXTRACT(EPOCH FROM now() - "seenAt"), 0) AS value FROM "Heartbeat"',
  },
]

const jobDefinitions: Definition[] = [
  {
    name: 'jobs',
    help: 'Jobs by queue and state.',
    kind: 'gauge',
    labels: ['queue', 'state'],
    sql: `SELECT name AS a, state::text AS b, count(*) AS value FROM pgboss.job
      WHERE name NOT LIKE '\\_\\_pgboss%' GROUP BY 1, 2`,
  },
  {
    name: 'jobs_oldest_waiting_seconds',
    help: 'Age of the oldest job that could run and does not, by queue.',
    kind: 'gauge',
    labels: ['queue'],
    sql: `SELECT name AS a, GREATEST(EXTRACT(EPOCH FROM now() - min(start_after)), 0) AS value FROM pgboss.job
      WHERE state IN ('created', 'retry') AND name NOT LIKE '\\_\\_pgboss%' GROUP BY 1`,
  },
]

type Found = { a?: string; b?: string; value: number | bigint | { toString(): string } }

async function read({ sql, ...figure }: Definition): Promise<ShopFigure> {
  const found = await db.$queryRawUnsafe<Found[]>(sql)
  const rows = found.map(({ a, b, value }) => {
    const values = [a, b]
    return {
      labels: Object.fromEntries(figure.labels.map((label, at) => [label, values[at] ?? ''])),
      value: Number(value),
    }
  })
  return { ...figure, rows }
}

/** The figures of the trade, from the tables. The queues' tables are there once a worker has run. Ages are by the database's clock. */
export async function readShopFigures(): Promise<ShopFigure[]> {
  const [queues] = await db.$queryRaw<
    { there: boolean }[]
  >`SELECT to_regclass('pgboss.job') IS NOT NULL AS there`
  const figures: ShopFigure[] = []
  // One after the other: a scrape must not take the pool away from buyers.
  for (const definition of queues?.there ? [...definitions, ...jobDefinitions] : definitions)
    figures.push(await read(definition))
  return figures
}
