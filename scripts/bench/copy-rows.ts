import type { Client } from 'pg'

/** A table's columns that can be written, in order. */
async function columnsOf(client: Client, table: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT column_name AS name FROM information_schema.columns
     WHERE table_schema = 'public' AND table_name = $1 AND is_generated = 'NEVER' ORDER BY ordinal_position`,
    [table],
  )
  return rows.map(({ name }) => name)
}

/**
 * Copies rows of a table into itself in one statement. `from` names the rows as `t` and what else is needed; `changes` says by column which
 * expression takes the place of the copied value. Returns how many were made.
 */
export async function copyRows(
  client: Client,
  table: string,
  from: string,
  changes: Record<string, string>,
): Promise<number> {
  const columns = await columnsOf(client, table)
  const unknown = Object.keys(changes).filter((name) => !columns.includes(name))
  if (unknown.length) throw new Error(`${table} has no column ${unknown.join(', ')}`)
  const values = columns.map((name) => changes[name] ?? `t."${name}"`)
  const { rowCount } = await client.query(
    `INSERT INTO "${table}" (${columns.map((name) => `"${name}"`).join(', ')}) SELECT ${values.join(', ')} FROM ${from}`,
  )
  return rowCount ?? 0
}
