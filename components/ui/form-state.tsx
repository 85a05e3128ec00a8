'use client'

import { createContext, useContext } from 'react'
import type { Result } from '@/lib/result'

export type FormState = { result: Result<unknown> | null; pending: boolean }

export const FormStateContext = createContext<FormState>({ result: null, pending: false })

/** Result and pending state of the form around the caller. */
export function useFormState(): FormState {
  return useContext(FormStateContext)
}

/** The server's message about one field, if there is one. */
export function useFieldError(name: string): string | undefined {
  const { result } = useFormState()
  return result && !result.ok ? result.fields?.[name] : undefined
}
