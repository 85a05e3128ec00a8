'use client'

import { signIn } from 'next-auth/react'
import { Button } from '@/components/ui/button'

/** Buttons for the outside sign-ins whose keys are set. */
export function OutsideSignIn({
  providers,
  label,
  next,
}: {
  providers: { id: string; name: string }[]
  label: string
  next: string
}) {
  return (
    <div className="mt-6 space-y-2 border-line border-t pt-6">
      {providers.map(({ id, name }) => (
        <Button key={id} className="w-full" onClick={() => signIn(id, { callbackUrl: next })}>
          {label.replace('{name}', name)}
        </Button>
      ))}
    </div>
  )
}
