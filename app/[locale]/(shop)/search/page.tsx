import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Suspense } from 'react'
import { SearchResults, SearchSkeleton } from '@/components/search/search-results'
import { readFind } from '@/lib/discovery/schema'
import { isLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

type Props = PageProps<'/[locale]/search'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const t = translator(locale, 'search')
  return { title: t('title'), description: t('description'), robots: { index: false, follow: true } }
}

export default async function SearchPage({ params, searchParams }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  return (
    <div className="page pt-6">
      <Suspense fallback={<SearchSkeleton locale={locale} />}>
        {searchParams.then((raw) => (
          <SearchResults locale={locale} find={readFind(raw)} />
        ))}
      </Suspense>
    </div>
  )
}
