import { type ReactNode, useId } from 'react'
import { buttonClass } from './button'

const inputClass = 'min-h-11 w-full rounded-md border border-line bg-surface px-3'

/** A row of filters over a list; it asks by GET, so an address can be kept and sent on. */
export function FilterBar({
  label,
  submit,
  keep = {},
  children,
}: {
  label: string
  submit: string
  /** values of the address that stay */
  keep?: Record<string, string | null>
  children: ReactNode
}) {
  return (
    <search>
      <form aria-label={label} className="my-4 grid grid-cols-2 items-end gap-3 md:flex md:flex-wrap">
        {Object.entries(keep).map(([name, value]) =>
          value ? <input key={name} type="hidden" name={name} value={value} /> : null,
        )}
        {children}
        <button type="submit" className={buttonClass('plain')}>
          {submit}
        </button>
      </form>
    </search>
  )
}

export function FilterText({
  name,
  label,
  value,
  type = 'search',
}: {
  name: string
  label: string
  value: string
  type?: 'search' | 'date'
}) {
  const id = useId()
  return (
    <div className={type === 'search' ? 'col-span-2 md:min-w-64 md:flex-1' : ''}>
      <label htmlFor={id} className="mb-1 block text-muted text-sm">
        {label}
      </label>
      <input id={id} name={name} type={type} defaultValue={value} maxLength={100} className={inputClass} />
    </div>
  )
}

export function FilterSelect({
  name,
  label,
  value,
  all,
  choices,
}: {
  name: string
  label: string
  value: string | null
  /** the words for no filter */
  all: string
  choices: { value: string; label: string }[]
}) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-muted text-sm">
        {label}
      </label>
      <select id={id} name={name} defaultValue={value ?? ''} className={inputClass}>
        <option value="">{all}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  )
}
