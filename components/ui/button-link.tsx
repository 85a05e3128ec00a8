import Link from 'next/link'
import type { ComponentProps } from 'react'
import { type ButtonLook, buttonClass } from './button'

/** A link that looks like a button. Apart from the button, so that a page's error view does not bring the router's link along. */
export function ButtonLink({ tone, size, className, ...props }: ButtonLook & ComponentProps<typeof Link>) {
  return <Link className={buttonClass(tone, size, className)} {...props} />
}
