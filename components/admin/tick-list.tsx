'use client'

import { useId } from 'react'
import { useFieldError } from '@/components/ui/form-state'

/** Several of a list under one name, with the server's message for all of them. */
export function TickList({
  name,
  legend,
  hint,
  ticked,
  choices,
}: {
  name: string
  legend: string
  hint?: string
  ticked: readonly string[]
  choices: [value: string, label: string][]
}) {
  const id = useId()
  const error = useFieldError(name)
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined
  return (
    <fieldset className="my-3" aria-describedby={describedBy}>
      <legend className="mb-1 font-medium">{legend}</legend>
      <div className="grid gap-x-4 sm:grid-cols-2">
        {choices.map(([value, label]) => (
          <label key={value} className="flex min-h-9 items-start gap-3 py-1">
            <input
              type="checkbox"
              name={name}
              value={value}
              defaultChecked={ticked.includes(value)}
              aria-invalid={error ? true : undefined}
              className="mt-1 size-5 shrink-0 accent-vermilion"
            />
            <span className="wrap-anywhere">{label}</span>
          </label>
        ))}
      </div>
      {hint && (
        <p id={`${id}-hint`} className="mt-1 text-muted text-sm">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="mt-1 text-sm text-vermilion">
          {error}
        </p>
      )}
    </fieldset>
  )
}
