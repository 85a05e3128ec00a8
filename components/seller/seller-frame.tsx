import Link from 'next/link'
import type { ReactNode } from 'react'
import { PlaceNav } from '@/components/ui/place-nav'
import type { Desk } from '@/lib/factories/desk-queries'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import { hrefWith } from '@/lib/list-query'
import { can } from '@/lib/permissions'

const places = [
  { key: 'dashboard', path: '', action: 'seller:enter' },
  { key: 'orders', path: '/orders', action: 'sub-order:read' },
  { key: 'products', path: '/products', action: 'stock:edit' },
  { key: 'lots', path: '/lots', action: 'lot:edit' },
  { key: 'cases', path: '/cases', action: 'report:edit' },
  { key: 'reports', path: '/reports', action: 'report:edit' },
  { key: 'credentials', path: '/credentials', action: 'credential:edit' },
  { key: 'storefront', path: '/storefront', action: 'storefront:edit' },
  { key: 'integrations', path: '/integrations', action: 'webhook:manage' },
] as const
export type SellerPlace = (typeof places)[number]['key']

function FactorySwitch({ desk, path, withAll }: { desk: Desk; path: string; withAll: boolean }) {
  const t = translator(desk.locale, 'seller')
  const link = (slug: string | null, label: string) => {
    const current = slug === desk.factorySlug
    return (
      <Link
        key={slug ?? 'all'}
        href={hrefWith(`/${desk.locale}/seller${path}`, { factory: slug })}
        aria-current={current ? 'true' : undefined}
        className={`inline-flex min-h-9 shrink-0 items-center rounded-md border px-3 text-sm ${current ? 'border-ink font-medium' : 'border-line text-muted hover:border-ink'}`}
      >
        {label}
      </Link>
    )
  }
  return (
    <nav aria-label={t('factorySwitch')} className="no-print mt-4 flex gap-2 overflow-x-auto">
      {withAll && link(null, t('allFactories'))}
      {desk.factories.map((factory) => link(factory.slug, pick(factory, 'name', desk.locale)))}
    </nav>
  )
}

/** What stands around every page of the seller centre. */
export function SellerFrame({
  desk,
  current,
  title,
  withAll = true,
  children,
}: {
  desk: Desk
  current: SellerPlace
  title: ReactNode
  withAll?: boolean
  children: ReactNode
}) {
  const t = translator(desk.locale, 'seller')
  const shown = places.filter(({ action }) => can(desk.viewer, action))
  const path = places.find(({ key }) => key === current)?.path ?? ''
  const [only] = desk.factories
  return (
    <>
      <p className="no-print text-muted text-sm">
        {t('title')}
        {desk.factories.length === 1 && only && ` · ${pick(only, 'name', desk.locale)}`}
      </p>
      <PlaceNav
        label={t('title')}
        current={current}
        places={shown.map(({ key, path: to }) => ({ key, href: desk.href(to), label: t(`places.${key}`) }))}
      />
      {desk.factories.length > 1 && <FactorySwitch desk={desk} path={path} withAll={withAll} />}
      <h1 className="mt-6 mb-4 text-2xl">{title}</h1>
      {children}
    </>
  )
}
