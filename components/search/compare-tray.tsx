'use client'

import { type ComponentType, useEffect, useState } from 'react'
import type { PanelProps } from './compare-panel'

type Labels = PanelProps['labels']

/** Waits for the first product put aside, or finds one from before; everything else of comparing is fetched only then. */
export function CompareTray({ locale, labels }: { locale: string; labels: Labels }) {
  const [loaded, setLoaded] = useState<{ Panel: ComponentType<PanelProps>; first: string } | null>(null)
  useEffect(() => {
    if (loaded) return
    const load = (first: string) =>
      import('./compare-panel').then(
        ({ ComparePanel }) => setLoaded({ Panel: ComparePanel, first }),
        () => undefined,
      )
    const clicked = ({ target }: MouseEvent) => {
      const slug = target instanceof Element && target.closest('[data-compare]')?.getAttribute('data-compare')
      if (slug) load(slug)
    }
    try {
      if (localStorage.getItem('millmark:compare')) load('')
    } catch {
      // A browser that keeps nothing compares nothing.
    }
    document.addEventListener('click', clicked)
    return () => document.removeEventListener('click', clicked)
  }, [loaded])
  return loaded && <loaded.Panel locale={locale} labels={labels} first={loaded.first} />
}
