import type { Metadata } from 'next'
import { Suspense } from 'react'
import { LotSearch } from '@/components/lots/lot-search'
import { Skeleton } from '@/components/ui/skeleton'
import { toLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

export async function generateMetadata({ params }: PageProps<'/[locale]/seller/lots'>): Promise<Metadata> {
  return { title: translator(toLocale((await params).locale), 'lots')('title'), robots: { index: false } }
}

export default function LotSearchPage({ params, searchParams }: PageProps<'/[locale]/seller/lots'>) {
  return (
    <Suspense fallback={<Skeleton lines={8} label="Loading · 加载中" />}>
      {params.then(({ locale }) => (
        <LotSearch locale={toLocale(locale)} query={searchParams} />
      ))}
    </Suspense>
  )
}
