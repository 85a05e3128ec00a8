import type { ReactNode } from 'react'
import { PlaceNav } from '@/components/ui/place-nav'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

const places = [
  { key: 'orders', path: '' },
  { key: 'factories', path: '/factories' },
  { key: 'belts', path: '/belts' },
  { key: 'products', path: '/products' },
  { key: 'reports', path: '/reports' },
  { key: 'credentials', path: '/credentials' },
  { key: 'labs', path: '/labs' },
  { key: 'standards', path: '/standards' },
  { key: 'categories', path: '/categories' },
  { key: 'badges', path: '/badges' },
  { key: 'cases', path: '/cases' },
  { key: 'keys', path: '/keys' },
  { key: 'users', path: '/users' },
  { key: 'search', path: '/search' },
  { key: 'audit', path: '/audit' },
  { key: 'jobs', path: '/jobs' },
] as const
export type AdminPlace = (typeof places)[number]['key']

/** What stands around every page of the administration. */
export function AdminFrame({
  locale,
  current,
  title,
  children,
}: {
  locale: Locale
  current: AdminPlace
  title: ReactNode
  children: ReactNode
}) {
  const t = translator(locale, 'admin')
  return (
    <>
      <p className="text-muted text-sm">{t('title')}</p>
      <PlaceNav
        label={t('title')}
        current={current}
        places={places.map(({ key, path }) => ({
          key,
          href: `/${locale}/admin${path}`,
          label: t(`places.${key}`),
        }))}
      />
      <h1 className="mt-6 mb-4 text-2xl">{title}</h1>
      {children}
    </>
  )
}
