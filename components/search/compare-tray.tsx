'use client'

import Link from 'next/link'
import { buttonClass } from '@/components/ui/button'
import { fill } from '@/lib/i18n/text'
import { setCompared, useCompared } from './compare-store'

/** What was put aside, at the lower edge of the page: the way to the comparison, and the way to empty it. */
export function CompareTray({
  locale,
  labels,
}: {
  locale: string
  labels: { go: string; clear: string; tray: string; more: string }
}) {
  const compared = useCompared()
  if (!compared.length) return null
  const query = new URLSearchParams(compared.map((slug) => ['p', slug]))
  return (
    <section
      aria-label={labels.tray}
      className="sticky bottom-2 z-30 mt-6 flex flex-wrap items-center gap-3 rounded-md border border-line bg-surface px-4 py-2 shadow-overlay"
    >
      {compared.length > 1 ? (
        <Link href={`/${locale}/compare?${query}`} prefetch={false} className={buttonClass('plain', 'small')}>
          {fill(labels.go, { count: compared.length })}
        </Link>
      ) : (
        <span className="text-sm">{labels.more}</span>
      )}
      <button
        type="button"
        onClick={() => setCompared([])}
        className="ml-auto min-h-9 text-sm text-steel underline"
      >
        {labels.clear}
      </button>
    </section>
  )
}
