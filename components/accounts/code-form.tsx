'use client'

import { type FormEvent, useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { tryToSignIn } from './try-to-sign-in'

export type CodeWords = {
  code: string
  codeHint: string
  codeSubmit: string
  codeIntro: string
  wrongCode: string
  expired: string
  again: string
  tooMany: string
  unreachable: string
  required: string
}

/** The second step of a sign-in: a code of the app, or a recovery code. */
export function CodeForm({
  words,
  next,
  startAgain,
}: {
  words: CodeWords
  next: string
  startAgain: (message: string | null) => void
}) {
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector<HTMLInputElement>('[name=code]')?.focus(), [])

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const code = String(new FormData(event.currentTarget).get('code') ?? '').trim()
    setProblem(code ? null : words.required)
    if (!code) return
    setPending(true)
    const answer = await tryToSignIn('code', { code }, words)
    if (answer.code === null) {
      window.location.assign(next)
      return
    }
    setPending(false)
    if (answer.message) setProblem(answer.message)
    else if (answer.code === 'stepExpired' || answer.code === 'linkExpired') startAgain(words.expired)
    else setProblem(words.wrongCode)
  }

  return (
    <form ref={form} onSubmit={submit} method="post" noValidate>
      <Notice>{words.codeIntro}</Notice>
      <div aria-live="polite">
        <Field
          name="code"
          label={words.code}
          hint={words.codeHint}
          autoComplete="one-time-code"
          autoCapitalize="none"
          spellCheck={false}
          required
          maxLength={40}
          error={problem ?? undefined}
        />
      </div>
      <Button
        type="submit"
        tone="primary"
        className="mt-2 w-full"
        disabled={pending}
        aria-busy={pending || undefined}
      >
        {words.codeSubmit}
      </Button>
      <Button type="button" tone="plain" className="mt-3 w-full" onClick={() => startAgain(null)}>
        {words.again}
      </Button>
    </form>
  )
}
