import type { Client } from 'pg'

export type Column = {
  name: string /** as PostgreSQL writes it, for the cast back from text */
  type: string
}
export type Table = { name: string; columns: Column[] }
export type Sequence = { name: string; value: string; isCalled: boolean }

export const quote = (name: string) => `"${name.replaceAll('"', '""')}"`

/**
 * Every table of the shop with the columns that hold data of their own. The list of migrations is not among them, and neither
 * are the queues: they are filled again from what waits in the tables.
 */
export async function listTables(client: Client): Promise<Table[]> {
  const { rows } = await client.query<{ table: string; name: string; type: string }>(`
    SELECT c.relname AS "table", a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type
    FROM pg_class c
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> '_prisma_migrations'
    ORDER BY c.relname, a.attnum`)
  return [...Map.groupBy(rows, ({ table }) => table)].map(([name, columns]) => ({
    name,
    columns: columns.map((column) => ({ name: column.name, type: column.type })),
  }))
}

/** The sequences with where they stand. */
export async function listSequences(client: Client): Promise<Sequence[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT sequencename AS name FROM pg_sequences WHERE schemaname = 'public' ORDER BY 1`,
  )
  const sequences: Sequence[] = []
  for (const { name } of rows) {
    const { rows: at } = await client.query<{ value: string; isCalled: boolean }>(
      `SELECT last_value::text AS value, is_called AS "isCalled" FROM ${quote(name)}`,
    )
    if (at[0]) sequences.push({ name, ...at[0] })
  }
  return sequences
}

/** Names of the migrations the database has seen, in order. */
export async function listApplied(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(`
    SELECT migration_name AS name FROM _prisma_migrations
    WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name`)
  return rows.map(({ name }) => name)
}
