export type FactRow = { key: string; label: string; value: string }

/** Names and values in two columns divided by hairlines. */
export function FactTable({ rows }: { rows: FactRow[] }) {
  return (
    <dl className="border-line border-t text-sm">
      {rows.map(({ key, label, value }) => (
        <div key={key} className="grid grid-cols-[2fr_3fr] gap-4 border-line border-b py-2">
          <dt className="text-muted">{label}</dt>
          <dd className="tabular wrap-anywhere">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
