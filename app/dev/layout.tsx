import '../globals.css'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'

export const metadata: Metadata = { title: 'Mailbox · 邮箱 · Millmark', robots: { index: false } }

/** Demo pages stand outside both languages. */
export default function DevLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <main className="page py-8">{children}</main>
      </body>
    </html>
  )
}
