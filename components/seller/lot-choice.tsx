'use client'

import { type ChangeEvent, useId } from 'react'
import { useFieldError } from '@/components/ui/form-state'
import { InlineField, InlineSelect } from '@/components/ui/inline-field'

type Words = { choose: string; label: string; split: string }
type Lot = { lotId: string; text: string; splitLabel: string }

/** One lot chosen is no split any more. */
function clearSplit({ currentTarget }: ChangeEvent<HTMLSelectElement>) {
  const fields = currentTarget.closest('fieldset')?.querySelectorAll('input') ?? []
  for (const field of fields) field.value = ''
}

/** Which lot the pieces of a line are of: one by the list, or several by numbers, which then count instead. */
export function LotChoice({
  lineId,
  lots,
  suggested,
  note,
  words,
}: {
  lineId: string
  lots: Lot[]
  /** lot id → pieces */
  suggested: Record<string, number>
  note: string
  words: Words
}) {
  const id = useId()
  const error = useFieldError(`lots.${lineId}`)
  const names = Object.keys(suggested)
  const isSplit = names.length > 1
  return (
    <fieldset aria-describedby={error ? `${id}-error` : undefined} className="mt-1 text-sm">
      <legend className="sr-only">{words.label}</legend>
      {lots.length > 0 && (
        <InlineSelect
          name={`lot.${lineId}`}
          label={words.label}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
          defaultValue={isSplit ? '' : names[0]}
          onChange={clearSplit}
        >
          <option value="">{words.choose}</option>
          {lots.map((lot) => (
            <option key={lot.lotId} value={lot.lotId}>
              {lot.text}
            </option>
          ))}
        </InlineSelect>
      )}
      {lots.length > 1 && (
        <details open={isSplit}>
          <summary className="inline-flex min-h-9 items-center text-steel underline">{words.split}</summary>
          <ul>
            {lots.map((lot) => (
              <li key={lot.lotId} className="flex items-start justify-between gap-3 py-1">
                <span className="wrap-anywhere min-w-0 pt-2">{lot.text}</span>
                <InlineField
                  name={`split.${lineId}.${lot.lotId}`}
                  label={lot.splitLabel}
                  inputMode="numeric"
                  defaultValue={isSplit ? (suggested[lot.lotId] ?? '') : ''}
                  maxLength={4}
                  className="w-24 shrink-0"
                />
              </li>
            ))}
          </ul>
        </details>
      )}
      {note && <p className="mt-1 text-amber">{note}</p>}
      {error && (
        <p id={`${id}-error`} className="mt-1 text-vermilion">
          {error}
        </p>
      )}
    </fieldset>
  )
}
