'use client'

import { createContext, type ReactNode, startTransition, useContext, useState } from 'react'
import { refreshLive } from '@/components/shell/live-store'
import { Button } from '@/components/ui/button'
import { removeLineAction, restoreLineAction } from '@/lib/cart/actions'

type Removed = { variantId: string; quantity: number; later: boolean; title: string }
type Words = { removed: string; undo: string; undone: string }

const UndoContext = createContext<(lineId: string, title: string) => void>(() => {})

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

  function remove(lineId: string, title: string) {
    startTransition(async () => {
      const answer = await removeLineAction(null, formOf({ locale, lineId }))
      if (!answer.ok) return setMessage(answer.message)
      setRemoved({ ...answer.value, title })
      setMessage(words.removed.replace('{title}', title))
      refreshLive()
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
      setMessage(answer.ok ? words.undone.replace('{title}', removed.title) : answer.message)
      setRemoved(null)
      refreshLive()
    })
  }

  return (
    <UndoContext value={remove}>
      {children}
      <div aria-live="polite" className="sticky bottom-4 z-30 mt-4">
        {message && (
          <div className="flex items-center justify-between gap-4 rounded-md border border-line bg-surface px-4 py-2 shadow-overlay">
            <span className="wrap-anywhere">{message}</span>
            {removed && <Button onClick={undo}>{words.undo}</Button>}
          </div>
        )}
      </div>
    </UndoContext>
  )
}

export function RemoveButton({ lineId, title, label }: { lineId: string; title: string; label: string }) {
  const remove = useContext(UndoContext)
  return (
    <Button tone="quiet" size="small" aria-label={`${label}: ${title}`} onClick={() => remove(lineId, title)}>
      {label}
    </Button>
  )
}
