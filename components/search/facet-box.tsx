import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'

/** One facet, folded until it is of use. */
export function FacetBox({ title, open, children }: { title: string; open: boolean; children: ReactNode }) {
  return (
    <details open={open} className="group border-line border-b py-1">
      <summary className="flex min-h-10 cursor-pointer list-none items-center justify-between font-medium text-sm [&::-webkit-details-marker]:hidden">
        {title}
        <ChevronDown aria-hidden="true" size={16} className="text-muted group-open:rotate-180" />
      </summary>
      <fieldset className="pb-3">
        <legend className="sr-only">{title}</legend>
        {children}
      </fieldset>
    </details>
  )
}

/** Long lists scroll inside their facet, and can be reached by keyboard like all that scrolls. */
export function LongList({ long, label, children }: { long: boolean; label: string; children: ReactNode }) {
  if (!long) return children
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <div role="group" aria-label={label} tabIndex={0} className="max-h-72 overflow-y-auto pr-1">
      {children}
    </div>
  )
}
