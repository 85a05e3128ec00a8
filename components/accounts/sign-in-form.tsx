'use client'

import { signIn } from 'next-auth/react'
import { type FormEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'

export type SignInWords = {
  email: string
  password: string
  submit: string
  bad: string
  tooMany: string
  unreachable: string
  required: string
}

/** E-mail and password; a wrong pair keeps what was typed and says no more than that it does not match. */
export function SignInForm({ words, next }: { words: SignInWords; next: string }) {
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [missing, setMissing] = useState<{ email?: string; password?: string }>({})

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const email = String(form.get('email') ?? '').trim()
    const password = String(form.get('password') ?? '')
    setMissing({ email: email ? undefined : words.required, password: password ? undefined : words.required })
    if (!email || !password) return
    setPending(true)
    setProblem(null)
    const answer = await signIn('credentials', { email, password, redirect: false }).catch(() => null)
    if (answer?.ok && !answer.error) {
      window.location.assign(next)
      return
    }
    const minutes = /^tooMany:(\d+)$/.exec(answer?.error ?? '')?.[1]
    const refused = minutes ? words.tooMany.replace('{minutes}', minutes) : words.bad
    setProblem(answer ? refused : words.unreachable)
    setPending(false)
  }

  return (
    <form onSubmit={submit} method="post" noValidate>
      <div aria-live="polite">{problem && <Notice tone="problem">{problem}</Notice>}</div>
      <Field
        name="email"
        type="email"
        label={words.email}
        autoComplete="username"
        required
        maxLength={254}
        error={missing.email}
      />
      <Field
        name="password"
        type="password"
        label={words.password}
        autoComplete="current-password"
        required
        maxLength={200}
        error={missing.password}
      />
      <Button
        type="submit"
        tone="primary"
        className="mt-2 w-full"
        disabled={pending}
        aria-busy={pending || undefined}
      >
        {words.submit}
      </Button>
    </form>
  )
}
