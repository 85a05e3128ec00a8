'use client'

import { signIn } from 'next-auth/react'
import { type FormEvent, type ReactNode, useRef, useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { CheckField, Field } from '@/components/ui/field'
import { FormStateContext } from '@/components/ui/form-state'
import { Notice } from '@/components/ui/notice'
import { registerAction } from '@/lib/accounts/actions'
import type { Result } from '@/lib/result'

export type SignUpWords = {
  name: string
  email: string
  password: string
  passwordHint: string
  submit: string
}

/** Makes the account, then signs in with what was typed and goes on. */
export function SignUpForm({
  words,
  terms,
  locale,
  next,
}: {
  words: SignUpWords
  terms: ReactNode
  locale: string
  next: string
}) {
  const [result, setResult] = useState<Result<unknown> | null>(null)
  const [pending, startTransition] = useTransition()
  const form = useRef<HTMLFormElement>(null)

  // In a transition, so that an unexpected error reaches the error page instead of leaving a button that waits for ever.
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    startTransition(async () => {
      const answer = await registerAction(null, data)
      setResult(answer)
      if (!answer.ok) {
        requestAnimationFrame(() =>
          form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
        )
        return
      }
      const [email, password] = [data.get('email'), data.get('password')]
      await signIn('credentials', { email, password, redirect: false })
      window.location.assign(next)
    })
  }

  return (
    <form ref={form} onSubmit={submit} method="post" noValidate>
      <input type="hidden" name="locale" value={locale} />
      <FormStateContext value={{ result, pending }}>
        <div aria-live="polite">
          {result && !result.ok && <Notice tone="problem">{result.message}</Notice>}
        </div>
        <Field name="name" label={words.name} autoComplete="name" required maxLength={60} />
        <Field name="email" type="email" label={words.email} autoComplete="email" required maxLength={254} />
        <Field
          name="password"
          type="password"
          label={words.password}
          hint={words.passwordHint}
          autoComplete="new-password"
          required
          maxLength={200}
        />
        <CheckField name="terms" label={terms} />
        <Button
          type="submit"
          tone="primary"
          className="mt-2 w-full"
          disabled={pending}
          aria-busy={pending || undefined}
        >
          {words.submit}
        </Button>
      </FormStateContext>
    </form>
  )
}
