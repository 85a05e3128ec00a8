'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, type ReactNode, useEffect, useId, useRef, useTransition } from 'react'
import { buttonClass } from '@/components/ui/button'

type Labels = { form: string; apply: string; show: string; results: string; working: string }
const typing = new Set(['number', 'text', 'search'])
const pause = { typed: 600, picked: 120 }
/** What was touched last: the next page puts the focus back there. */
let touched: { name: string; value: string } | null = null

/** The filled fields of the form as an address; the order unasked for goes without saying. */
function addressOf(form: HTMLFormElement): string {
  const pairs = [...new FormData(form)].filter(
    ([name, value]) =>
      typeof value === 'string' && value.trim() !== '' && !(name === 'sort' && value === 'best'),
  ) as [string, string][]
  return `${form.getAttribute('action')}?${new URLSearchParams(pairs)}`
}

/**
 * The form of all facets beside what it finds. Every change asks at once and keeps place and focus; without JavaScript it is a plain form
 * with a button. On a phone the facets open below a button of their own.
 */
export function FindFrame({
  action,
  labels,
  hidden,
  facets,
  sort,
  children,
}: {
  action: string
  labels: Labels
  hidden: [name: string, value: string][]
  facets: ReactNode
  sort: ReactNode
  children: ReactNode
}) {
  const router = useRouter()
  const id = useId()
  const [isPending, startTransition] = useTransition()
  const form = useRef<HTMLFormElement>(null)
  const toggle = useRef<HTMLInputElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  useEffect(() => {
    const last = touched
    touched = null
    if (!last) return
    // The facets were open where the choice was made: they stay open on the page it leads to.
    if (toggle.current) toggle.current.checked = true
    if (document.activeElement !== document.body) return
    const fields = [...(form.current?.querySelectorAll<HTMLInputElement>('input, select') ?? [])]
    const same = fields.find(
      ({ name, value, type }) =>
        name === last.name && (typing.has(type) || type.startsWith('select') || value === last.value),
    )
    same?.focus({ preventScroll: true })
  }, [])

  function ask() {
    const here = form.current
    if (!here) return
    startTransition(() => router.push(addressOf(here), { scroll: false }))
  }
  function change(event: FormEvent<HTMLFormElement>) {
    const field = event.target as HTMLInputElement
    // Sliders have no name: what they move is a field beside them, which says so itself.
    if (!field.name) return
    touched = { name: field.name, value: field.value }
    clearTimeout(timer.current)
    timer.current = setTimeout(ask, typing.has(field.type) ? pause.typed : pause.picked)
  }
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    clearTimeout(timer.current)
    ask()
  }

  /** On a phone: from the facets to what they leave. */
  function close() {
    if (!toggle.current) return
    touched = null
    toggle.current.checked = false
    toggle.current.focus()
  }

  return (
    <form ref={form} action={action} aria-label={labels.form} onChange={change} onSubmit={submit}>
      {hidden.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <div className="lg:grid lg:grid-cols-[15rem_minmax(0,1fr)] lg:gap-8">
        <div>
          <input
            ref={toggle}
            id={id}
            type="checkbox"
            className="peer sr-only lg:hidden"
            aria-label={labels.show}
          />
          <label
            htmlFor={id}
            aria-hidden="true"
            className={buttonClass(
              'plain',
              'normal',
              'mb-3 w-full cursor-pointer peer-focus-visible:outline-2 lg:hidden',
            )}
          >
            {labels.show}
          </label>
          <div className="hidden pb-4 peer-checked:block lg:block">
            {facets}
            <noscript>
              <button type="submit" className={buttonClass('primary', 'normal', 'mt-4 w-full')}>
                {labels.apply}
              </button>
            </noscript>
            <button
              type="button"
              onClick={close}
              className={buttonClass(
                'primary',
                'normal',
                'needs-script sticky bottom-2 z-10 mt-4 w-full lg:hidden',
              )}
            >
              {labels.results}
            </button>
          </div>
        </div>
        <div>
          {sort}
          <div aria-busy={isPending} className={isPending ? 'opacity-60 transition-opacity' : undefined}>
            {children}
          </div>
          <p role="status" className="sr-only">
            {isPending ? labels.working : ''}
          </p>
        </div>
      </div>
    </form>
  )
}
