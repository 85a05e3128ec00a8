'use client'

import { useSyncExternalStore } from 'react'
import { comparedAtMost } from '@/lib/discovery/rules-compare-limit'

const key = 'millmark:compare'
const nothing: string[] = []
const listeners = new Set<() => void>()
let read: { text: string | null; slugs: string[] } = { text: null, slugs: nothing }

/** Slugs put aside in this browser, as they are now. */
export function current(): string[] {
  let text: string | null = null
  try {
    text = localStorage.getItem(key)
  } catch {
    return nothing
  }
  if (text === read.text) return read.slugs
  const slugs = (text ?? '').split(' ').filter((slug) => /^[a-z0-9-]+$/.test(slug))
  read = { text, slugs: slugs.slice(0, comparedAtMost) }
  return read.slugs
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  window.addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', listener)
  }
}

/** Slugs put aside in this browser to be compared; none on the server. */
export const useCompared = () => useSyncExternalStore(subscribe, current, () => nothing)

/** Puts them aside instead of what was. */
export function setCompared(slugs: string[]): void {
  try {
    localStorage.setItem(key, slugs.join(' '))
  } catch {
    return
  }
  for (const listener of listeners) listener()
}
