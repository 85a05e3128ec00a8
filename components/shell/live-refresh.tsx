'use client'

import { useEffect } from 'react'
import { refreshLive } from './live-store'

/** Brings the header up to date when what it counts has changed on the page: `of` is the number, or the state, that the page shows. */
export function LiveRefresh({ of }: { of: number | string }) {
  useEffect(() => {
    refreshLive()
  }, [of])
  return null
}
