import type { ReactNode } from 'react'

const tones = {
  info: 'border-l-steel',
  good: 'border-l-jade',
  warning: 'border-l-amber',
  problem: 'border-l-vermilion',
} as const

/** A message about the whole of something, marked by a bar in the tone's colour; its words carry the meaning. */
export function Notice({
  tone = 'info',
  title,
  children,
  focusable,
}: {
  tone?: keyof typeof tones
  title?: string
  children: ReactNode
  focusable?: boolean
}) {
  return (
    <div
      data-form-notice={focusable || undefined}
      tabIndex={focusable ? -1 : undefined}
      className={`my-3 rounded-md border border-line border-l-4 bg-surface px-4 py-3 ${tones[tone]}`}
    >
      {title && <p className="font-semibold">{title}</p>}
      <div className="wrap-anywhere">{children}</div>
    </div>
  )
}
