'use client'

import { signOut } from 'next-auth/react'

export function SignOutButton({ label, to }: { label: string; to: string }) {
  return (
    <button
      type="button"
      onClick={() => signOut({ callbackUrl: to })}
      className="inline-flex min-h-11 shrink-0 items-center text-muted hover:underline"
    >
      {label}
    </button>
  )
}
