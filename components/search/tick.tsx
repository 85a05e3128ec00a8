'use client'

import { type ReactNode, useState } from 'react'

/** One value of a facet to tick, with how many products it would show. What the server says counts, until the next tick. */
export function Tick({
  name,
  value,
  checked,
  count,
  children,
}: {
  name: string
  value: string
  checked: boolean
  count?: number
  children: ReactNode
}) {
  const [on, setOn] = useState(checked)
  const [told, setTold] = useState(checked)
  if (told !== checked) {
    setTold(checked)
    setOn(checked)
  }
  const isEmpty = count === 0 && !on
  return (
    <label className={`flex min-h-9 items-center gap-2 text-sm ${isEmpty ? 'text-muted' : ''}`}>
      <input
        type="checkbox"
        name={name}
        value={value}
        checked={on}
        onChange={({ currentTarget }) => setOn(currentTarget.checked)}
        className="size-4.5 shrink-0 accent-steel"
      />
      <span className="wrap-anywhere min-w-0 flex-1">{children}</span>
      {count !== undefined && <span className="tabular text-muted text-xs">{count}</span>}
    </label>
  )
}
