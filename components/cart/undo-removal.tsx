'use client'

import {
  createContext,
  type ReactNode,
  startTransition,
  useActionState,
  useContext,
  useEffect,
  useRef,
  useState,
} from 'react'
import { Button } from '@/components/ui/button'
import { removeLineAction, restoreLineAction } from '@/lib/cart/actions'
import { fill } from '@/lib/i18n/text'

type Removed = { variantId: string; quantity: number; later: boolean; title: string }
type Words = { removed: string; undo: string; undone: string }

const UndoContext = createContext<{ locale: string; remove: (lineId: string, title: string) => void }>({
  locale: '',
  remove: () => {},
})

function formOf(fields: Record<string, string>) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

/** Around the cart: removes lines and offers to take the last removal back. */
export function UndoRemoval({
  children,
  locale,
  words,
}: {
  children: ReactNode
  locale: string
  words: Words
}) {
  const [removed, setRemoved] = useState<Removed | null>(null)
  const [message, setMessage] = useState('')
  const bar = useRef<HTMLDivElement>(null)
  const undoButton = useRef<HTMLButtonElement>(null)

  // The line that had the focus is gone: it goes on to the way back, or to what became of it.
  useEffect(() => {
    if (message) (removed ? undoButton : bar).current?.focus()
  }, [message, removed])

  function remove(lineId: string, title: string) {
    startTransition(async () => {
      const answer = await removeLineAction(null, formOf({ locale, lineId }))
      if (!answer.ok) return setMessage(answer.message)
      setRemoved({ ...answer.value, title })
      setMessage(fill(words.removed, { title }))
    })
  }

  function undo() {
    if (!removed) return
    const { variantId, quantity, later } = removed
    startTransition(async () => {
      const answer = await restoreLineAction(
        null,
        formOf({ locale, variantId, quantity: String(quantity), later: later ? '1' : '0' }),
      )
      setMessage(answer.ok ? fill(words.undone, { title: removed.title }) : answer.message)
      setRemoved(null)
    })
  }

  return (
    <UndoContext value={{ locale, remove }}>
      {children}
      <div aria-live="polite" className="sticky bottom-4 z-30 mt-4">
        {message && (
          <div
            ref={bar}
            tabIndex={-1}
            className="flex items-center justify-between gap-4 rounded-md border border-line bg-surface px-4 py-2 shadow-overlay"
          >
            <span className="wrap-anywhere">{message}</span>
            {removed && (
              <Button ref={undoButton} onClick={undo}>
                {words.undo}
              </Button>
            )}
          </div>
        )}
      </div>
    </UndoContext>
  )
}

/** Removes its line with an undo; without JavaScript it removes it for good. */
export function RemoveButton({ lineId, title, label }: { lineId: string; title: string; label: string }) {
  const { locale, remove } = useContext(UndoContext)
  const [, run] = useActionState(removeLineAction, null)
  return (
    <form
      action={run}
      onSubmit={(event) => {
        event.preventDefault()
        remove(lineId, title)
      }}
    >
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="lineId" value={lineId} />
      <Button type="submit" tone="quiet" size="small" aria-label={`${label}: ${title}`}>
        {label}
      </Button>
    </form>
  )
}
