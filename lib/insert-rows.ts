import { Prisma } from '@/prisma/generated/client'

/**
 * An INSERT of whole rows, to stand alone or within a bigger statement, for what a purchase writes: six tables in one round trip. The columns are
 * those of the first row, so all rows have the same; what they leave out gets the column's default. Ids are the caller's (`newRowId`).
 */
export function insertRows<Row extends object>(table: Prisma.ModelName, rows: Row[]): Prisma.Sql {
  const [first] = rows
  if (!first) throw new Error(`there is nothing to insert into ${table}`)
  const columns = Prisma.raw(
    Object.keys(first)
      .map((name) => `"${name}"`)
      .join(', '),
  )
  const name = Prisma.raw(`"${table}"`)
  return Prisma.sql`INSERT INTO ${name} (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::${name}, ${JSON.stringify(rows)}::json)`
}
