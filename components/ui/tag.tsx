import type { ReactNode } from 'react'

const tones = {
  plain: 'border-line text-muted',
  good: 'border-jade text-jade',
  warning: 'border-amber text-amber',
  problem: 'border-vermilion text-vermilion',
  info: 'border-steel text-steel',
} as const
export type TagTone = keyof typeof tones

/** A short state word in a hairline box; a longer one `wraps` where the screen is narrow. */
export function Tag({
  tone = 'plain',
  wraps = false,
  children,
}: {
  tone?: TagTone
  wraps?: boolean
  children: ReactNode
}) {
  return (
    <span
      className={`inline-block ${wraps ? '' : 'whitespace-nowrap'} rounded-md border px-2 py-0.5 text-sm leading-5 ${tones[tone]}`}
    >
      {children}
    </span>
  )
}
