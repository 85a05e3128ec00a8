import type { Metadata } from 'next'
import { Trail } from '@/components/shell/trail'
import { isLocale, type Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { Comparison } from './comparison'

/** Title of the comparison; search engines leave it alone. */
export function compareMetadata(locale: string): Metadata {
  if (!isLocale(locale)) return {}
  const t = translator(locale, 'compare')
  return { title: t('title'), description: t('intro'), robots: { index: false, follow: true } }
}

/** The page of the comparison, whichever way it is asked for. */
export function ComparePlace({ locale, slugs }: { locale: Locale; slugs: string[] }) {
  const t = translator(locale, 'compare')
  return (
    <div className="page">
      <Trail locale={locale} crumbs={[[t('title')]]} />
      <h1 className="text-3xl">{t('title')}</h1>
      <p className="mt-2 mb-6 max-w-prose text-muted">{t('intro')}</p>
      <Comparison locale={locale} slugs={slugs} />
    </div>
  )
}
