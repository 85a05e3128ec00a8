'use client'

import Link from 'next/link'
import { useEffect } from 'react'
import { buttonClass } from '@/components/ui/button'
import { comparedAtMost } from '@/lib/discovery/rules-compare-limit'
import { fill } from '@/lib/i18n/text'
import { current, setCompared, useCompared } from './compare-store'

export type PanelProps = {
  locale: string
  labels: { go: string; clear: string; tray: string; more: string; full: string }
  /** the product whose button brought the panel here */
  first: string
}

const marks = () => [...document.querySelectorAll<HTMLElement>('[data-compare]')]

function toggle(slug: string) {
  const compared = current()
  if (compared.includes(slug)) setCompared(compared.filter((each) => each !== slug))
  else if (compared.length < comparedAtMost) setCompared([...compared, slug])
}

/** Shows on every button of the page whether its product is put aside. */
function showOn(mark: HTMLElement, compared: string[], full: string) {
  const { compare = '', add = '', remove = '' } = mark.dataset
  const isIn = compared.includes(compare)
  const isFull = !isIn && compared.length >= comparedAtMost
  mark.toggleAttribute('data-in', isIn)
  mark.setAttribute('aria-label', isIn ? remove : add)
  if (isFull) {
    mark.setAttribute('aria-disabled', 'true')
    mark.title = full
  } else {
    mark.removeAttribute('aria-disabled')
    mark.removeAttribute('title')
  }
}

/** What was put aside, at the lower edge of pages with products: the way to the comparison, and the way to empty it. */
export function ComparePanel({ locale, labels, first }: PanelProps) {
  const compared = useCompared()

  useEffect(() => {
    if (first) toggle(first)
    const clicked = ({ target }: MouseEvent) => {
      const slug = target instanceof Element && target.closest('[data-compare]')?.getAttribute('data-compare')
      if (slug) toggle(slug)
    }
    document.addEventListener('click', clicked)
    return () => document.removeEventListener('click', clicked)
  }, [first])

  useEffect(() => {
    const show = () => {
      for (const mark of marks()) showOn(mark, compared, labels.full)
    }
    show()
    // Cards also come later, with the next page of a list.
    const watcher = new MutationObserver(show)
    watcher.observe(document.body, { childList: true, subtree: true })
    return () => watcher.disconnect()
  }, [compared, labels])

  if (!compared.length) return null
  const query = new URLSearchParams(compared.map((slug) => ['p', slug]))
  return (
    <section
      aria-label={labels.tray}
      className="no-print sticky bottom-2 z-30 mx-auto mb-2 flex w-fit max-w-[calc(100vw-2rem)] flex-wrap items-center gap-4 rounded-md border border-line bg-surface px-4 py-2 shadow-overlay"
    >
      {compared.length > 1 ? (
        <Link href={`/${locale}/compare?${query}`} prefetch={false} className={buttonClass('plain', 'small')}>
          {fill(labels.go, { count: compared.length })}
        </Link>
      ) : (
        <span className="text-sm">{labels.more}</span>
      )}
      {compared.length >= comparedAtMost && <span className="text-muted text-sm">{labels.full}</span>}
      <button type="button" onClick={() => setCompared([])} className="min-h-9 text-sm text-steel underline">
        {labels.clear}
      </button>
    </section>
  )
}
