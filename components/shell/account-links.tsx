'use client'

import Link from 'next/link'
import { useLive } from './live-store'

type Labels = { signIn: string; account: string; seller: string; admin: string; notifications: string }

/** Sign in, or the places of the person who is signed in. Links to sign-in until the answer is there. */
export function AccountLinks({
  locale,
  labels,
  className,
}: {
  locale: string
  labels: Labels
  className: string
}) {
  const viewer = useLive()?.viewer
  const link = (href: string, label: string) => (
    <Link key={href} href={`/${locale}${href}`} prefetch={false} className={className}>
      {label}
    </Link>
  )
  if (!viewer) return link('/sign-in', labels.signIn)
  return (
    <>
      {viewer.admin && link('/admin', labels.admin)}
      {viewer.seller && link('/seller', labels.seller)}
      {link('/account/orders', viewer.unread ? `${labels.account} (${viewer.unread})` : labels.account)}
    </>
  )
}
