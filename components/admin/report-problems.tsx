'use client'

import { useFormState } from '@/components/ui/form-state'

/** What keeps a report from being accepted, field by field: its own fields stand elsewhere. */
export function ReportProblems() {
  const { result } = useFormState()
  if (!result || result.ok || !result.fields) return null
  return (
    <ul className="mb-3 list-disc pl-6 text-sm text-vermilion">
      {Object.entries(result.fields).map(([field, message]) => (
        <li key={field}>
          <span className="text-muted">{field}</span> {message}
        </li>
      ))}
    </ul>
  )
}
