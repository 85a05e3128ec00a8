'use client'

import { useId } from 'react'

type Props = {
  value: string
  onChange: (value: string) => void
  max: number
  labels: { quantity: string; fewer: string; more: string }
}

const step =
  'needs-script inline-flex size-11 items-center justify-center disabled:text-muted disabled:opacity-50'

/** How many pieces: typed or stepped, never above what is there. */
export function Quantity({ value, onChange, max, labels }: Props) {
  const id = useId()
  const current = Number.parseInt(value, 10) || 1
  const set = (next: number) => onChange(String(Math.min(Math.max(next, 1), Math.max(max, 1))))
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-muted text-sm">
        {labels.quantity}
      </label>
      <div className="inline-flex rounded-md border border-line bg-surface">
        <button
          type="button"
          className={step}
          onClick={() => set(current - 1)}
          disabled={current <= 1}
          aria-label={labels.fewer}
        >
          −
        </button>
        <input
          id={id}
          name="quantity"
          inputMode="numeric"
          autoComplete="off"
          maxLength={3}
          value={value}
          onChange={({ target }) => onChange(target.value.replace(/\D/g, ''))}
          onBlur={() => set(current)}
          className="tabular min-h-11 w-12 bg-transparent text-center"
        />
        <button
          type="button"
          className={step}
          onClick={() => set(current + 1)}
          disabled={current >= max}
          aria-label={labels.more}
        >
          +
        </button>
      </div>
    </div>
  )
}
