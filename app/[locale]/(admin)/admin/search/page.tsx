import type { Metadata } from 'next'
import { Suspense } from 'react'
import { SearchDesk } from '@/components/admin/search-desk'
import { Skeleton } from '@/components/ui/skeleton'
import { toLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

export async function generateMetadata({ params }: PageProps<'/[locale]/admin/search'>): Promise<Metadata> {
  return {
    title: translator(toLocale((await params).locale), 'adminSearch')('title'),
    robots: { index: false },
  }
}

export default function SearchDeskPage({ params, searchParams }: PageProps<'/[locale]/admin/search'>) {
  return (
    <Suspense fallback={<Skeleton lines={8} label="Loading · 加载中" />}>
      {params.then(({ locale }) => (
        <SearchDesk locale={toLocale(locale)} query={searchParams} />
      ))}
    </Suspense>
  )
}
