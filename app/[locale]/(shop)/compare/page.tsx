import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Suspense } from 'react'
import { ComparePlace, compareMetadata } from '@/components/search/compare-place'
import { SearchSkeleton } from '@/components/search/search-results'
import { readCompared } from '@/lib/discovery/rules-compare'
import { isLocale } from '@/lib/i18n/locales'

type Props = PageProps<'/[locale]/compare'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return compareMetadata((await params).locale)
}

export default async function ComparePage({ params, searchParams }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  return (
    <Suspense fallback={<SearchSkeleton locale={locale} />}>
      {searchParams.then(({ p }) => (
        <ComparePlace locale={locale} slugs={readCompared(p)} />
      ))}
    </Suspense>
  )
}
