'use client'

import { startTransition, useActionState, useEffect, useOptimistic, useRef } from 'react'
import { setQuantityAction } from '@/lib/cart/actions'

type Words = { quantity: string; less: string; more: string; update: string }

/** Pieces of one line: minus, field, plus. The field alone works without JavaScript through its button. */
export function QuantityForm({
  lineId,
  quantity,
  available,
  locale,
  words,
  title,
}: {
  lineId: string
  quantity: number
  available: number
  locale: string
  words: Words
  title: string
}) {
  const [result, run, pending] = useActionState(setQuantityAction, null)
  const [shown, setShown] = useOptimistic(quantity)
  const field = useRef<HTMLInputElement>(null)

  // Not by a new key: the field would lose the focus of whoever works by keyboard.
  useEffect(() => {
    if (field.current) field.current.value = String(shown)
  }, [shown])

  function change(next: number) {
    if (!Number.isInteger(next) || next < 1 || next === shown) {
      if (field.current) field.current.value = String(shown)
      return
    }
    const form = new FormData()
    form.set('locale', locale)
    form.set('lineId', lineId)
    form.set('quantity', String(next))
    startTransition(() => {
      setShown(next)
      run(form)
    })
  }

  const step = 'inline-flex size-11 items-center justify-center text-lg disabled:opacity-40'
  const problem = result && !result.ok ? (result.fields?.quantity ?? result.message) : null
  return (
    <form action={run} aria-busy={pending || undefined}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="lineId" value={lineId} />
      <div className="inline-flex rounded-md border border-line bg-surface">
        <button
          type="button"
          className={step}
          aria-label={`${words.less}: ${title}`}
          disabled={shown <= 1}
          onClick={() => change(shown - 1)}
        >
          −
        </button>
        <input
          ref={field}
          name="quantity"
          inputMode="numeric"
          defaultValue={quantity}
          aria-label={`${words.quantity}: ${title}`}
          aria-invalid={problem ? true : undefined}
          className="tabular w-14 border-line border-x bg-transparent text-center"
          onBlur={(event) => change(Number(event.currentTarget.value))}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            change(Number(event.currentTarget.value))
          }}
        />
        <button
          type="button"
          className={step}
          aria-label={`${words.more}: ${title}`}
          disabled={shown >= Math.min(999, available)}
          onClick={() => change(shown + 1)}
        >
          +
        </button>
      </div>
      <noscript>
        <button type="submit">{words.update}</button>
      </noscript>
      {problem && (
        <p role="alert" className="mt-1 text-sm text-vermilion">
          {problem}
        </p>
      )}
    </form>
  )
}
