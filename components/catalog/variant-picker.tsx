'use client'

import { optionState } from '@/lib/catalog/rules'
import { type ChoiceAxis, useChoice } from './choice'

export type PickerLabels = { missing: string; missingNote: string; soldOut: string }

const chip =
  'relative inline-flex min-h-11 items-center gap-2 rounded-md border border-line bg-surface px-3 text-sm has-checked:border-ink has-checked:ring-1 has-checked:ring-ink has-focus-visible:outline-2 has-focus-visible:outline-steel has-focus-visible:outline-offset-2 has-disabled:cursor-not-allowed has-disabled:border-dashed has-disabled:text-muted'

function Option({
  axis,
  index,
  value,
  labels,
}: {
  axis: ChoiceAxis
  index: number
  value: ChoiceAxis['values'][number]
  labels: PickerLabels
}) {
  const { variants, chosen, choose } = useChoice()
  const state = optionState(variants, chosen, index, value.key)
  return (
    <label className={chip}>
      <input
        type="radio"
        name={`option-${axis.key}`}
        value={value.key}
        checked={chosen[index] === value.key}
        disabled={state === 'missing'}
        onChange={() => choose(index, value.key)}
        className="absolute inset-0 cursor-[inherit] opacity-0"
      />
      {value.swatch && (
        <span
          aria-hidden="true"
          className="size-5 rounded-full border border-line"
          style={{ background: value.swatch }}
        />
      )}
      <span className={state === 'missing' ? 'line-through' : ''}>{value.label}</span>
      {state === 'soldOut' && <span className="text-muted text-xs">{labels.soldOut}</span>}
      {state === 'missing' && <span className="sr-only">{labels.missing}</span>}
    </label>
  )
}

/** One radio group per axis. What is not made with the earlier choices is disabled and says so; what is sold out says that. */
export function VariantPicker({ labels }: { labels: PickerLabels }) {
  const { axes, variants, chosen } = useChoice()
  return axes.map((axis, index) => {
    const missing = axis.values.some(({ key }) => optionState(variants, chosen, index, key) === 'missing')
    const label = axis.values.find(({ key }) => key === chosen[index])?.label
    return (
      <fieldset key={axis.key} className="needs-script mt-4">
        <legend className="mb-2 text-sm">
          <span className="font-medium">{axis.label}</span>
          {label && <span className="text-muted"> · {label}</span>}
        </legend>
        <div className="flex flex-wrap gap-2">
          {axis.values.map((value) => (
            <Option key={value.key} axis={axis} index={index} value={value} labels={labels} />
          ))}
        </div>
        {missing && variants.length > 0 && <p className="mt-2 text-muted text-xs">{labels.missingNote}</p>}
      </fieldset>
    )
  })
}
