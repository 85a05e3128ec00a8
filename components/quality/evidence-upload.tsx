'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useId, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { inputClass } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { fill } from '@/lib/i18n/text'
import type { Result } from '@/lib/result'

type Labels = {
  file: string
  hint: string
  upload: string
  /** with {percent} */
  sending: string
  checking: string
  done: string
  tooLarge: string
  failed: string
}
type State = { percent: number | null; problem: string; isDone: boolean }
const rest: State = { percent: null, problem: '', isDone: false }

function send(form: HTMLFormElement, onProgress: (percent: number) => void): Promise<Result<unknown>> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', form.action)
    request.setRequestHeader('Accept', 'application/json')
    request.responseType = 'json'
    request.upload.onprogress = ({ loaded, total }) => onProgress(Math.round((loaded / total) * 100))
    request.onload = () =>
      request.response
        ? resolve(request.response as Result<unknown>)
        : reject(new Error(String(request.status)))
    request.onerror = () => reject(new Error('network'))
    request.send(new FormData(form))
  })
}

/** Hands in a PDF by itself, with its progress: whatever is typed elsewhere on the page stays. Without JavaScript a plain form. */
export function EvidenceUpload({
  hidden,
  locale,
  labels,
  maxBytes,
}: {
  hidden: Record<string, string>
  locale: string
  labels: Labels
  maxBytes: number
}) {
  const id = useId()
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const [{ percent, problem, isDone }, setState] = useState(rest)
  const isBusy = percent !== null

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const own = event.currentTarget
    const file = new FormData(own).get('file')
    if (file instanceof File && file.size > maxBytes) {
      setState({ ...rest, problem: labels.tooLarge })
      return
    }
    setState({ ...rest, percent: 0 })
    try {
      const result = await send(own, (now) => setState({ ...rest, percent: now }))
      if (result.ok) {
        own.reset()
        setState({ ...rest, isDone: true })
        router.refresh()
      } else setState({ ...rest, problem: result.fields?.file ?? result.message })
    } catch {
      setState({ ...rest, problem: labels.failed })
    }
  }

  return (
    <form ref={form} action="/api/evidence" method="post" encType="multipart/form-data" onSubmit={submit}>
      <input type="hidden" name="locale" value={locale} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label htmlFor={id} className="mb-1 block font-medium">
        {labels.file}
      </label>
      <input
        id={id}
        type="file"
        name="file"
        accept="application/pdf,.pdf"
        required
        aria-describedby={`${id}-hint${problem ? ` ${id}-error` : ''}`}
        aria-invalid={problem ? true : undefined}
        className={inputClass}
      />
      <p id={`${id}-hint`} className="mt-1 text-muted text-sm">
        {labels.hint}
      </p>
      <div aria-live="polite">
        {problem && (
          <p id={`${id}-error`} className="mt-1 text-sm text-vermilion">
            {problem}
          </p>
        )}
        {isDone && <Notice tone="good">{labels.done}</Notice>}
      </div>
      {isBusy && (
        <p className="mt-2 text-sm">
          <progress max={100} value={percent} aria-label={labels.upload} className="mr-3 w-40 align-middle" />
          <span className="tabular">
            {percent < 100 ? fill(labels.sending, { percent }) : labels.checking}
          </span>
        </p>
      )}
      <Button type="submit" tone="plain" className="mt-3" disabled={isBusy} aria-busy={isBusy || undefined}>
        {labels.upload}
      </Button>
    </form>
  )
}
