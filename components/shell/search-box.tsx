'use client'

import { type ComponentType, useRef, useState } from 'react'
import type { SuggestionsProps, SuggestLabels } from './suggestions'

/**
 * The search field. What is suggested while somebody types is fetched when the field is first entered: pages on which nobody searches
 * carry none of it, and without JavaScript it is a plain field of its form.
 */
export function SearchBox({
  locale,
  label,
  placeholder,
  labels,
}: {
  locale: string
  label: string
  placeholder: string
  labels: SuggestLabels
}) {
  const input = useRef<HTMLInputElement>(null)
  const [panel, setPanel] = useState<{ Panel: ComponentType<SuggestionsProps> } | null>(null)
  const load = () => {
    if (panel) return
    import('./suggestions').then(
      ({ Suggestions }) => setPanel({ Panel: Suggestions }),
      () => undefined,
    )
  }
  return (
    <>
      <input
        ref={input}
        type="search"
        name="q"
        maxLength={100}
        autoComplete="off"
        aria-label={label}
        placeholder={placeholder}
        onFocus={load}
        className="min-w-0 flex-1 rounded-md bg-transparent px-3 placeholder:text-muted"
      />
      {panel && <panel.Panel input={input} locale={locale} labels={labels} />}
    </>
  )
}
