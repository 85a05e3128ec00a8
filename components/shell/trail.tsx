import { Breadcrumbs, type Crumb } from '@/components/ui/breadcrumbs'
import { JsonLd } from '@/components/ui/json-ld'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { absolute } from '@/lib/seo'

/** The way here from the home page, for readers and for search engines. Paths stand below the language; the last crumb is the page. */
export function Trail({ locale, crumbs }: { locale: Locale; crumbs: [label: string, path?: string][] }) {
  const t = translator(locale, 'shell')
  const all: Crumb[] = [[t('home'), ''] as [string, string?], ...crumbs].map(([label, path]) => ({
    label,
    ...(path === undefined ? {} : { href: `/${locale}${path}` }),
  }))
  const items = all.map(({ label, href }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: label,
    ...(href ? { item: absolute(href) } : {}),
  }))
  return (
    <>
      <Breadcrumbs crumbs={all} label={t('breadcrumb')} />
      <JsonLd data={{ '@type': 'BreadcrumbList', itemListElement: items }} />
    </>
  )
}
