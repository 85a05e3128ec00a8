'use client'

import { useFieldError } from './form-state'

/** The server's message about something that is no single field: a group of tick boxes, a table. */
export function FieldMessage({ name }: { name: string }) {
  const error = useFieldError(name)
  return (
    <p aria-live="polite" className="mt-1 text-sm text-vermilion empty:hidden">
      {error}
    </p>
  )
}
