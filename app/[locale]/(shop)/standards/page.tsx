import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { StandardList } from '@/components/quality/standard-list'
import { StandardSearch } from '@/components/quality/standard-search'
import { Trail } from '@/components/shell/trail'
import { isLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { listStandards } from '@/lib/quality/standard-queries'
import { pageMetadata } from '@/lib/seo'

export async function generateMetadata({ params }: PageProps<'/[locale]/standards'>): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const t = translator(locale, 'standards')
  return pageMetadata({ locale, path: '/standards', title: t('title'), description: t('intro') })
}

export default async function StandardsPage({ params }: PageProps<'/[locale]/standards'>) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const t = translator(locale, 'standards')
  return (
    <div className="page">
      <Trail locale={locale} crumbs={[[t('title')]]} />
      <h1 className="text-4xl">{t('title')}</h1>
      <p className="mt-3 max-w-prose text-muted">{t('intro')}</p>
      <StandardSearch words="" locale={locale} />
      <StandardList standards={await listStandards()} locale={locale} />
    </div>
  )
}
