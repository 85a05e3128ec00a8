'use client'

import { useEffect, useId, useRef } from 'react'
import { inputClass } from '@/components/ui/field'
import { useFormState } from '@/components/ui/form-state'
import { Notice } from '@/components/ui/notice'

/** The secret that the form around it has just made, selected for copying. It lives in this page only. */
export function NewToken({ words }: { words: { made: string; once: string; value: string } }) {
  const { result } = useFormState()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const token = result?.ok ? (result.value as { token: string }).token : null
  useEffect(() => {
    if (!token) return
    field.current?.focus()
    field.current?.select()
  }, [token])
  if (!token) return null
  return (
    <Notice tone="good" title={words.made}>
      <p>{words.once}</p>
      <label htmlFor={id} className="sr-only">
        {words.value}
      </label>
      <input
        ref={field}
        id={id}
        readOnly
        value={token}
        spellCheck={false}
        className={`${inputClass} mt-2 font-mono text-sm`}
      />
    </Notice>
  )
}
