'use client'

import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react'
import { ActionForm } from '@/components/ui/action-form'
import type { Result } from '@/lib/result'

type Codes = { codes: string[] }
const ShowContext = createContext<(codes: string[]) => void>(() => {})

export type RecoveryWords = { title: string; note: string; kept: string }

/**
 * Shows new recovery codes in place of the forms that made them, once. It stays mounted while the forms beneath it change, since the
 * page is drawn anew by the same answer that brings the codes.
 */
export function RecoveryCodes({
  words,
  next,
  children,
}: {
  words: RecoveryWords
  next: string
  children: ReactNode
}) {
  const [codes, show] = useState<string[] | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (codes) heading.current?.focus()
  }, [codes])
  if (!codes) return <ShowContext value={show}>{children}</ShowContext>
  return (
    <section aria-labelledby="recovery-codes">
      <h2 ref={heading} id="recovery-codes" tabIndex={-1} className="text-xl">
        {words.title}
      </h2>
      <p className="mt-2 text-muted">{words.note}</p>
      <ol className="my-4 grid gap-x-8 gap-y-1 rounded-md border border-line bg-surface p-4 font-mono sm:grid-cols-2">
        {codes.map((code) => (
          <li key={code} className="whitespace-nowrap">
            {code}
          </li>
        ))}
      </ol>
      {/* A whole new page, so that the codes are gone from memory. */}
      <a href={next} className="inline-flex min-h-11 items-center font-medium underline">
        {words.kept}
      </a>
    </section>
  )
}

/** A form whose answer brings recovery codes. */
export function CodesForm({
  action,
  locale,
  label,
  children,
}: {
  action: (previous: unknown, form: FormData) => Promise<Result<Codes>>
  locale: string
  label: string
  children: ReactNode
}) {
  const show = useContext(ShowContext)
  async function run(previous: unknown, form: FormData) {
    const result = await action(previous, form)
    if (result.ok) show(result.value.codes)
    return result
  }
  return (
    <ActionForm action={run} locale={locale} label={label}>
      {children}
    </ActionForm>
  )
}
