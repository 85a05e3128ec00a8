'use client'

import { type ComponentProps, type ReactNode, useId } from 'react'
import { useFieldError } from './form-state'

export const inputClass =
  'block w-full min-h-11 rounded-md border border-line bg-surface px-3 py-2 text-base text-ink placeholder:text-muted aria-invalid:border-vermilion'

type Shell = { name: string; label: ReactNode; hint?: ReactNode; optionalLabel?: string; error?: string }

function useShell({ name, hint, error: own }: Shell) {
  const id = useId()
  const error = useFieldError(name) ?? own
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined
  return { id, error, describedBy }
}

function FieldShell({
  id,
  label,
  hint,
  optionalLabel,
  error,
  children,
}: Shell & { id: string; children: ReactNode }) {
  return (
    <div className="my-3">
      <label htmlFor={id} className="mb-1 block font-medium">
        {label} {optionalLabel && <span className="font-normal text-muted text-sm">({optionalLabel})</span>}
      </label>
      {children}
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
    </div>
  )
}

/** One line of input with its label, hint and the server's message. */
export function Field({
  label,
  hint,
  optionalLabel,
  error: own,
  className = '',
  ...input
}: Shell & ComponentProps<'input'>) {
  const shell = { name: input.name, label, hint, optionalLabel, error: own }
  const { id, error, describedBy } = useShell(shell)
  return (
    <FieldShell {...shell} id={id} error={error}>
      <input
        id={id}
        className={`${inputClass} ${className}`}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy}
        {...input}
      />
    </FieldShell>
  )
}

export function TextArea({
  label,
  hint,
  optionalLabel,
  error: own,
  className = '',
  ...input
}: Shell & ComponentProps<'textarea'>) {
  const shell = { name: input.name, label, hint, optionalLabel, error: own }
  const { id, error, describedBy } = useShell(shell)
  return (
    <FieldShell {...shell} id={id} error={error}>
      <textarea
        id={id}
        rows={4}
        className={`${inputClass} ${className}`}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy}
        {...input}
      />
    </FieldShell>
  )
}

export function SelectField({
  label,
  hint,
  optionalLabel,
  error: own,
  className = '',
  children,
  ...input
}: Shell & ComponentProps<'select'>) {
  const shell = { name: input.name, label, hint, optionalLabel, error: own }
  const { id, error, describedBy } = useShell(shell)
  return (
    <FieldShell {...shell} id={id} error={error}>
      <select
        id={id}
        className={`${inputClass} ${className}`}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy}
        {...input}
      >
        {children}
      </select>
    </FieldShell>
  )
}

/** A tick box; never pre-ticked where it stands for a consent. */
export function CheckField({ label, hint, error: own, ...input }: Shell & ComponentProps<'input'>) {
  const shell = { name: input.name, label, hint, error: own }
  const { id, error, describedBy } = useShell(shell)
  return (
    <div className="my-3">
      <div className="flex items-start gap-3">
        <input
          id={id}
          type="checkbox"
          className="mt-1 size-5 shrink-0 accent-vermilion"
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy}
          {...input}
        />
        <label htmlFor={id}>{label}</label>
      </div>
      {hint && (
        <p id={`${id}-hint`} className="mt-1 pl-8 text-muted text-sm">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="mt-1 pl-8 text-sm text-vermilion">
          {error}
        </p>
      )}
    </div>
  )
}
