import type { ReactNode } from 'react'

/** What stands where nothing is yet, and what to do about it. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="my-6 rounded-md border border-line border-dashed px-6 py-12 text-center">
      <p className="font-medium">{title}</p>
      {children && <div className="mt-3 text-muted">{children}</div>}
    </div>
  )
}
