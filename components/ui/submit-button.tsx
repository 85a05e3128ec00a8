'use client'

import type { ComponentProps } from 'react'
import { Button, type ButtonTone } from './button'
import { useFormState } from './form-state'

/** Submits the form around it; while the answer is under way it cannot be pressed again. */
export function SubmitButton({
  tone = 'primary',
  children,
  ...props
}: { tone?: ButtonTone; size?: 'normal' | 'small' } & ComponentProps<'button'>) {
  const { pending } = useFormState()
  return (
    <Button
      type="submit"
      tone={tone}
      aria-busy={pending || undefined}
      {...props}
      disabled={pending || props.disabled}
    >
      {children}
    </Button>
  )
}
