'use client'

import { useEffect } from 'react'
import { setCompared } from './compare-store'

/** What the comparison shows is what is put aside: taking a product away here takes it away everywhere. */
export function CompareSync({ slugs }: { slugs: string[] }) {
  const text = slugs.join(' ')
  useEffect(() => setCompared(text.split(' ').filter(Boolean)), [text])
  return null
}
