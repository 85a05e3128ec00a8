import 'server-only'
import { forbidden, notFound } from 'next/navigation'
import { requirePageViewer } from '@/lib/accounts/viewer'
import type { Locale } from '@/lib/i18n/locales'
import { hrefWith, type Query, readText } from '@/lib/list-query'
import { type Action, factoriesFor, type UserViewer } from '@/lib/permissions'
import { listFactoryNames } from './seller-queries'

/** Who works here, and for which factories what is shown is read. */
export type Desk = {
  locale: Locale
  viewer: UserViewer
  /** the moment of the request */
  now: Date
  /** what every WHERE carries */
  factoryIds: string[]
  /** the one factory chosen with ?factory=, or null for all */
  factorySlug: string | null
  factories: Awaited<ReturnType<typeof listFactoryNames>>
  /** an address of the centre that keeps the chosen factory */
  href: (path: string, values?: Record<string, string | number | boolean | null>) => string
}

/**
 * Opens a page of the seller centre: redirects guests to sign-in, answers 403 to people without this right in any factory, and
 * "not there" for a factory that is not theirs.
 */
export async function openDesk(locale: Locale, action: Action, path: string, query: Query): Promise<Desk> {
  const viewer = await requirePageViewer(locale, 'seller:enter', `/${locale}/seller${path}`)
  const own = factoriesFor(viewer, action)
  if (!own.length) forbidden()
  const factories = await listFactoryNames(own)
  const wanted = readText(query, 'factory')
  const chosen = wanted ? factories.find(({ slug }) => slug === wanted) : null
  if (chosen === undefined) notFound()
  const factorySlug = chosen?.slug ?? null
  return {
    locale,
    viewer,
    now: new Date(),
    factoryIds: chosen ? [chosen.id] : own,
    factorySlug,
    factories,
    href: (to, values = {}) => hrefWith(`/${locale}/seller${to}`, { ...values, factory: factorySlug }),
  }
}
