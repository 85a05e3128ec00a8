'use client'

import Link from 'next/link'
import type { ReactNode } from 'react'
import { useLive } from './live-store'

/** The way to the cart, with the live number of pieces in it. The icon is drawn on the server: the browser needs no icon library for it. */
export function CartLink({ locale, label, icon }: { locale: string; label: string; icon: ReactNode }) {
  const count = useLive()?.cartCount ?? 0
  return (
    <Link
      href={`/${locale}/cart`}
      prefetch={false}
      className="relative inline-flex size-11 items-center justify-center"
      aria-label={count ? `${label} (${count})` : label}
    >
      {icon}
      {count > 0 && (
        <span
          aria-hidden="true"
          className="tabular absolute top-0.5 right-0 min-w-5 rounded-full bg-vermilion px-1 text-center font-semibold text-on-vermilion text-xs leading-5"
        >
          {count > 99 ? '99+' : count}
        </span>
      )}
    </Link>
  )
}
