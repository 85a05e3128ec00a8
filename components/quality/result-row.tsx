'use client'

import { Button } from '@/components/ui/button'
import { Field, SelectField } from '@/components/ui/field'
import { FieldMessage } from '@/components/ui/field-message'
import type { ItemChoice, RowDraft } from './result-choices'

export type RowLabels = {
  class: string
  chooseClass: string
  sign: string
  measured: string
  nd: string
  value: string
  gradeHint: string
  unit: string
  sample: string
  sampleHint: string
  method: string
  remove: string
  another: string
  note: string
}

/** One result: its class where there are several, value or reporting limit, unit, sample and method. */
export function ResultRow({
  draft,
  item,
  edition,
  labels,
  onRemove,
  onAnother,
}: {
  draft: RowDraft
  item: ItemChoice
  edition: string
  labels: RowLabels
  onRemove: () => void
  onAnother: () => void
}) {
  const name = (field: string) => `results.${draft.row}.${field}`
  return (
    <fieldset className="mt-4 min-w-0 rounded-md border border-line px-4 pb-3">
      <legend className="wrap-anywhere px-1 font-medium">
        {item.name} <span className="font-normal text-muted text-sm">{edition}</span>
      </legend>
      {draft.note && (
        <p className="rounded-md border-amber border-l-4 bg-surface px-3 py-2 text-sm">
          {labels.note}: {draft.note}
        </p>
      )}
      <input type="hidden" name={name('itemId')} value={item.id} />
      <FieldMessage name={name('itemId')} />
      <div className="grid grid-cols-2 gap-x-4 lg:grid-cols-4">
        {item.classes.length > 1 && (
          <div className="col-span-2">
            <SelectField name={name('limitId')} label={labels.class} defaultValue={draft.limitId}>
              <option value="">{labels.chooseClass}</option>
              {item.classes.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </SelectField>
          </div>
        )}
        <div className="col-span-2">
          <SelectField name={name('sign')} label={labels.sign} defaultValue={draft.sign}>
            <option value="measured">{labels.measured}</option>
            <option value="nd">{labels.nd}</option>
          </SelectField>
        </div>
        <Field
          name={name('value')}
          label={labels.value}
          defaultValue={draft.value}
          inputMode="decimal"
          autoComplete="off"
          maxLength={40}
          className="tabular"
          {...(item.isGrade ? { hint: labels.gradeHint } : {})}
        />
        <SelectField name={name('unit')} label={labels.unit} defaultValue={draft.unit || item.units[0]}>
          {item.units.map((unit) => (
            <option key={unit} value={unit}>
              {unit}
            </option>
          ))}
        </SelectField>
        <Field
          name={name('sample')}
          label={labels.sample}
          hint={labels.sampleHint}
          defaultValue={draft.sample}
          maxLength={80}
        />
        <Field
          name={name('method')}
          label={labels.method}
          defaultValue={draft.method || item.method}
          maxLength={160}
        />
      </div>
      <div className="flex flex-wrap gap-2">
        <Button size="small" tone="plain" onClick={onAnother} aria-label={`${labels.another}: ${item.name}`}>
          {labels.another}
        </Button>
        <Button size="small" tone="quiet" onClick={onRemove} aria-label={`${labels.remove}: ${item.name}`}>
          {labels.remove}
        </Button>
      </div>
    </fieldset>
  )
}
