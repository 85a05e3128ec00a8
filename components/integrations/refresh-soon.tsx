'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/** Brings the page up to date a few times while something on it is about to change: `of` names that something. */
export function RefreshSoon({ of }: { of: string }) {
  const router = useRouter()
  useEffect(() => {
    const timers = of ? [1500, 3000, 6000, 12_000].map((ms) => setTimeout(() => router.refresh(), ms)) : []
    return () => {
      for (const timer of timers) clearTimeout(timer)
    }
  }, [of, router])
  return null
}
