import type { ReactNode } from 'react'

/** The narrow sheet that sign-in and its neighbours stand on. */
export function AuthFrame({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="page max-w-md py-10">
      <h1 className="mb-6 text-3xl">{title}</h1>
      {children}
    </div>
  )
}
