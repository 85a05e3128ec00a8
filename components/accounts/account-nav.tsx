import Link from 'next/link'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { SignOutButton } from './sign-out-button'

const places = ['orders', 'report-requests', 'notifications', 'addresses', 'settings', 'api-tokens'] as const

/** The places of one's own account; on a phone a row that scrolls. */
export function AccountNav({ locale }: { locale: Locale }) {
  const t = translator(locale, 'account')
  return (
    <nav
      aria-label={t('title')}
      className="flex gap-x-5 overflow-x-auto border-line border-b lg:flex-col lg:border-0"
    >
      {places.map((place) => (
        <Link
          key={place}
          href={`/${locale}/account/${place}`}
          className="inline-flex min-h-11 shrink-0 items-center hover:underline"
        >
          {t(place)}
        </Link>
      ))}
      <SignOutButton label={translator(locale, 'shell')('signOut')} to={`/${locale}`} />
    </nav>
  )
}
