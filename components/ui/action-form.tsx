'use client'

import { type FormEvent, type ReactNode, startTransition, useActionState, useEffect, useRef } from 'react'
import type { Result } from '@/lib/result'
import { FormStateContext } from './form-state'
import { Notice } from './notice'

type Action = (previous: unknown, form: FormData) => Promise<Result<unknown>>
type Props = {
  action: Action
  locale: string
  children: ReactNode
  className?: string
  /** shown after success; without it success is silent */
  success?: string
  resetOnSuccess?: boolean
  label?: string
}

/**
 * A form whose server action answers with a Result: messages appear beside their fields, what was typed stays. Works without JavaScript too.
 */
export function ActionForm({ action, locale, children, className, success, resetOnSuccess, label }: Props) {
  const [result, run, pending] = useActionState(
    action as (previous: Result<unknown> | null, form: FormData) => Promise<Result<unknown>>,
    null,
  )
  const form = useRef<HTMLFormElement>(null)

  useEffect(() => {
    if (!result) return
    if (result.ok) {
      if (resetOnSuccess) form.current?.reset()
      return
    }
    const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')
    const target = wrong ?? form.current?.querySelector<HTMLElement>('[data-form-notice]')
    target?.focus()
  }, [result, resetOnSuccess])

  // Submitting by hand keeps React from clearing the fields after the action; the action attribute serves browsers without JavaScript.
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const submitter = (event.nativeEvent as SubmitEvent).submitter
    const data = new FormData(event.currentTarget, submitter)
    startTransition(() => run(data))
  }

  return (
    <form ref={form} action={run} onSubmit={submit} className={className} aria-label={label} noValidate>
      <input type="hidden" name="locale" value={locale} />
      <FormStateContext value={{ result, pending }}>
        <div aria-live="polite" className="empty:hidden">
          {result && !result.ok && (
            <Notice tone="problem" focusable>
              {result.message}
            </Notice>
          )}
        </div>
        {children}
        {/* Seen from wherever in a long form the button is. */}
        <div aria-live="polite" className="sticky bottom-2 z-20 empty:hidden">
          {result?.ok && success && <Notice tone="good">{success}</Notice>}
        </div>
      </FormStateContext>
    </form>
  )
}
