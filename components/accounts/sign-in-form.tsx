'use client'

import { type FormEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { CodeForm, type CodeWords } from './code-form'
import { tryToSignIn } from './try-to-sign-in'

export type SignInWords = CodeWords & {
  email: string
  password: string
  submit: string
  bad: string
}

/** E-mail and password, then the code where the account asks for one; a wrong pair keeps what was typed and says no more than that it does not match. */
export function SignInForm({
  words,
  next,
  startsWithCode,
}: {
  words: SignInWords
  next: string
  startsWithCode: boolean
}) {
  const [asksCode, setAsksCode] = useState(startsWithCode)
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
    const answer = await tryToSignIn('credentials', { email, password }, words)
    if (answer.code === null) {
      window.location.assign(next)
      return
    }
    if (answer.code === 'codeNeeded') setAsksCode(true)
    else setProblem(answer.message ?? words.bad)
    setPending(false)
  }

  function startAgain(message: string | null) {
    setAsksCode(false)
    setProblem(message)
  }

  if (asksCode) return <CodeForm words={words} next={next} startAgain={startAgain} />
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
