'use client'

import { useEffect } from 'react'

/** Tells the shop what was looked for and seen, once a view: programs and prefetches do not get here, and no person is named. */
export function LogSearch({ locale, query }: { locale: string; query: string }) {
  useEffect(() => {
    const timer = setTimeout(() => navigator.sendBeacon('/api/searched', `${locale} ${query}`), 800)
    return () => clearTimeout(timer)
  }, [locale, query])
  return null
}
