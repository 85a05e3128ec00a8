'use client'

import { useId, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { inputClass } from '@/components/ui/field'
import { FieldMessage } from '@/components/ui/field-message'
import type { EditionChoice, RowDraft } from './result-choices'
import { ResultRow, type RowLabels } from './result-row'

type Labels = RowLabels & {
  edition: string
  editionHint: string
  fitting: string
  others: string
  add: string
  none: string
}

const blank = {
  limitId: '',
  method: '',
  sample: '',
  sign: 'measured',
  value: '',
  unit: '',
  note: '',
} as const

/** The table of results: choose an edition, get a row for each of its items, fill in what the report says; rows left empty are none. */
export function ResultRows({
  editions,
  initial,
  labels,
}: {
  editions: EditionChoice[]
  initial: RowDraft[]
  labels: Labels
}) {
  const id = useId()
  const [rows, setRows] = useState(initial)
  const choice = useRef<HTMLSelectElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const next = rows.reduce((most, { row }) => Math.max(most, row), -1) + 1
  const places = new Map(
    editions.flatMap(({ label, items }) => items.map((item) => [item.id, { item, label }])),
  )

  // Called when the new rows stand: whoever works by keyboard goes on in the first of them.
  function goTo(row: number) {
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLInputElement>(`[name="results.${row}.value"]`)?.focus(),
    )
  }
  function add() {
    const edition = editions.find((one) => one.id === choice.current?.value)
    if (!edition) return
    const there = new Set(rows.map(({ itemId }) => itemId))
    const fresh = edition.items.filter((item) => !there.has(item.id))
    setRows([...rows, ...fresh.map((item, index) => ({ ...blank, row: next + index, itemId: item.id }))])
    if (fresh.length) goTo(next)
  }
  function addAnother(after: RowDraft) {
    const at = rows.indexOf(after) + 1
    setRows(rows.toSpliced(at, 0, { ...blank, row: next, itemId: after.itemId, limitId: after.limitId }))
    goTo(next)
  }
  const optionsOf = (shown: EditionChoice[]) =>
    shown.map((edition) => (
      <option key={edition.id} value={edition.id}>
        {edition.label}
      </option>
    ))
  const [fitting, others] = [editions.filter(({ fits }) => fits), editions.filter(({ fits }) => !fits)]

  return (
    <div ref={list}>
      <FieldMessage name="results" />
      {rows.length === 0 && <p className="text-muted text-sm">{labels.none}</p>}
      {rows.map((draft) => {
        const place = places.get(draft.itemId)
        return (
          place && (
            <ResultRow
              key={draft.row}
              draft={draft}
              item={place.item}
              edition={place.label}
              labels={labels}
              onRemove={() => setRows(rows.filter((one) => one !== draft))}
              onAnother={() => addAnother(draft)}
            />
          )
        )
      })}
      <div className="needs-script mt-4 grid items-end gap-3 sm:grid-cols-[1fr_auto]">
        <div className="min-w-0">
          <label htmlFor={id} className="mb-1 block font-medium">
            {labels.edition}
          </label>
          <select id={id} ref={choice} className={inputClass} aria-describedby={`${id}-hint`}>
            {fitting.length > 0 && <optgroup label={labels.fitting}>{optionsOf(fitting)}</optgroup>}
            <optgroup label={labels.others}>{optionsOf(others)}</optgroup>
          </select>
        </div>
        <Button tone="plain" onClick={add}>
          {labels.add}
        </Button>
      </div>
      <p id={`${id}-hint`} className="mt-1 text-muted text-sm">
        {labels.editionHint}
      </p>
    </div>
  )
}
