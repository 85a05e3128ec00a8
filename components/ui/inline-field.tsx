'use client'

import { type ComponentProps, useId } from 'react'
import { inputClass } from './field'
import { useFieldError } from './form-state'

/** A small choice inside a table, its label for screen readers. */
export function InlineSelect({
  label,
  className = '',
  ...select
}: { label: string } & ComponentProps<'select'>) {
  return <select aria-label={label} className={`${inputClass} ${className}`} {...select} />
}

/** A small field inside a table: its label is for screen readers, its message stands below. */
export function InlineField({
  label,
  className = '',
  ...input
}: { label: string } & ComponentProps<'input'>) {
  const id = useId()
  const error = useFieldError(input.name ?? '')
  return (
    <span className={`inline-block ${className}`}>
      <input
        id={id}
        aria-label={label}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        className={`${inputClass} tabular`}
        {...input}
      />
      {error && (
        <span id={`${id}-error`} className="mt-1 block text-sm text-vermilion">
          {error}
        </span>
      )}
    </span>
  )
}
