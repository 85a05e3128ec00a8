'use client'

import { useId } from 'react'
import { useFieldError } from '@/components/ui/form-state'

/** The events an endpoint asks for, each with what it tells. */
export function EventChoice({
  legend,
  choices,
  chosen,
}: {
  legend: string
  choices: { value: string; words: string }[]
  chosen: string[]
}) {
  const id = useId()
  const error = useFieldError('events')
  return (
    <fieldset className="my-3" aria-describedby={error ? `${id}-error` : undefined}>
      <legend className="mb-1 font-medium">{legend}</legend>
      {choices.map(({ value, words }) => (
        <div key={value} className="flex items-start gap-3 py-2">
          <input
            id={`${id}-${value}`}
            type="checkbox"
            name="events"
            value={value}
            defaultChecked={chosen.includes(value)}
            aria-invalid={error ? true : undefined}
            className="mt-0.5 size-5 shrink-0 accent-vermilion"
          />
          <label htmlFor={`${id}-${value}`} className="min-w-0">
            <code className="text-sm">{value}</code> <span className="block text-muted text-sm">{words}</span>
          </label>
        </div>
      ))}
      {error && (
        <p id={`${id}-error`} className="mt-1 text-sm text-vermilion">
          {error}
        </p>
      )}
    </fieldset>
  )
}
