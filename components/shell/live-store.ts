'use client'

import { useEffect, useSyncExternalStore } from 'react'
import type { LiveAnswer } from '@/lib/live-answer'

let answer: LiveAnswer | null = null
let product: string | undefined
let scheduled = false
let latest = 0
const listeners = new Set<() => void>()

function publish(next: LiveAnswer) {
  answer = next
  for (const listener of listeners) listener()
}

async function load() {
  scheduled = false
  const asked = product
  const turn = ++latest
  try {
    const response = await fetch(asked ? `/api/live?product=${asked}` : '/api/live', { cache: 'no-store' })
    if (!response.ok) return
    // Read in any case: an answer left unread keeps its connection busy.
    const next = (await response.json()) as LiveAnswer
    if (asked === product && turn === latest) publish(next)
  } catch {
    // Offline: the cached state stays on the page, and checkout reads everything again anyway.
  }
}

/** Asks again, once for all who ask in the same moment. */
export function refreshLive() {
  if (scheduled) return
  scheduled = true
  queueMicrotask(load)
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The live answer, null until it is there. One request per page, whoever asks; `productId` adds that product's stock. */
export function useLive(productId?: string): LiveAnswer | null {
  useEffect(() => {
    if (productId) product = productId
    if (productId || !answer) refreshLive()
    return () => {
      if (productId && product === productId) product = undefined
    }
  }, [productId])
  return useSyncExternalStore(
    subscribe,
    () => answer,
    () => null,
  )
}
