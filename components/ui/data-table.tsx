import type { ReactNode } from 'react'

export type Column<Row> = {
  key: string
  label: string
  cell: (row: Row) => ReactNode
  /** numbers stand at the right edge */
  end?: boolean
}

/** Rows to compare. On a phone each row becomes a card with the column's name before each value. */
export function DataTable<Row extends { id: string }>({
  caption,
  columns,
  rows,
}: {
  caption: string
  columns: Column<Row>[]
  rows: Row[]
}) {
  return (
    <table className="w-full border-collapse text-sm max-md:block">
      <caption className="sr-only">{caption}</caption>
      <thead className="max-md:sr-only">
        <tr className="border-line border-b text-left text-muted">
          {columns.map(({ key, label, end }) => (
            <th
              key={key}
              scope="col"
              className={`px-2 py-2 font-medium first:pl-0 last:pr-0 ${end ? 'text-right' : ''}`}
            >
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-md:block">
        {rows.map((row) => (
          <tr
            key={row.id}
            className="border-line border-b align-top max-md:mb-3 max-md:block max-md:rounded-md max-md:border max-md:bg-surface max-md:p-3"
          >
            {columns.map(({ key, label, cell, end }) => (
              <td
                key={key}
                className={`wrap-anywhere px-2 py-2 first:pl-0 last:pr-0 max-md:flex max-md:gap-4 max-md:px-0 max-md:py-1 ${end ? 'tabular md:text-right' : ''}`}
              >
                <span aria-hidden="true" className="w-24 shrink-0 text-muted md:hidden">
                  {label}
                </span>
                <div className="min-w-0 max-md:flex-1">{cell(row)}</div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
