'use client'

import { comparedAtMost } from '@/lib/discovery/rules-compare-limit'
import { setCompared, useCompared } from './compare-store'

export type CompareLabels = { add: string; remove: string; full: string }

/** Puts a product aside to be compared, or takes it away again. Only of use with JavaScript, and only then shown. */
export function CompareButton({ slug, name, labels }: { slug: string; name: string; labels: CompareLabels }) {
  const compared = useCompared()
  const isIn = compared.includes(slug)
  const isFull = !isIn && compared.length >= comparedAtMost
  return (
    <button
      type="button"
      aria-pressed={isIn}
      aria-label={`${isIn ? labels.remove : labels.add}: ${name}`}
      aria-disabled={isFull || undefined}
      title={isFull ? labels.full : undefined}
      onClick={() => {
        if (!isFull) setCompared(isIn ? compared.filter((each) => each !== slug) : [...compared, slug])
      }}
      className="needs-script relative z-10 inline-flex min-h-9 items-center self-start text-steel text-xs underline aria-disabled:text-muted aria-pressed:font-semibold"
    >
      {isIn ? labels.remove : labels.add}
    </button>
  )
}
