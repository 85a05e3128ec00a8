import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Suspense } from 'react'
import { Comparison } from '@/components/search/comparison'
import { SearchSkeleton } from '@/components/search/search-results'
import { Trail } from '@/components/shell/trail'
import { readCompared } from '@/lib/discovery/rules-compare'
import { isLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

type Props = PageProps<'/[locale]/compare'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const t = translator(locale, 'compare')
  return { title: t('title'), description: t('intro'), robots: { index: false, follow: true } }
}

export default async function ComparePage({ params, searchParams }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const t = translator(locale, 'compare')
  return (
    <div className="page">
      <Trail locale={locale} crumbs={[[t('title')]]} />
      <h1 className="text-3xl">{t('title')}</h1>
      <p className="mt-2 mb-6 max-w-prose text-muted">{t('intro')}</p>
      <Suspense fallback={<SearchSkeleton locale={locale} />}>
        {searchParams.then(({ p }) => (
          <Comparison locale={locale} slugs={readCompared(p)} />
        ))}
      </Suspense>
    </div>
  )
}
