import type { ComponentProps } from 'react'

const tones = {
  primary: 'bg-vermilion text-on-vermilion border-vermilion hover:opacity-90',
  plain: 'bg-surface text-ink border-line hover:border-ink',
  quiet: 'bg-transparent text-steel border-transparent hover:underline',
  danger: 'bg-surface text-vermilion border-line hover:border-vermilion',
} as const
const sizes = { normal: 'min-h-11 px-4 text-base', small: 'min-h-9 px-3 text-sm' } as const
export type ButtonTone = keyof typeof tones

/** The classes of a button, for the rare element that must look like one. */
export function buttonClass(tone: ButtonTone = 'plain', size: keyof typeof sizes = 'normal', extra = '') {
  return `inline-flex items-center justify-center gap-2 rounded-md border font-medium no-underline transition-opacity disabled:cursor-not-allowed disabled:opacity-50 ${tones[tone]} ${sizes[size]} ${extra}`
}

export type ButtonLook = { tone?: ButtonTone; size?: keyof typeof sizes }

export function Button({
  tone,
  size,
  className,
  type = 'button',
  ...props
}: ButtonLook & ComponentProps<'button'>) {
  return <button type={type} className={buttonClass(tone, size, className)} {...props} />
}
