import type { Metadata } from 'next'
import { Suspense } from 'react'
import { NewLot } from '@/components/lots/new-lot'
import { Skeleton } from '@/components/ui/skeleton'
import { toLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/seller/lots/new'>): Promise<Metadata> {
  return { title: translator(toLocale((await params).locale), 'lots')('new'), robots: { index: false } }
}

export default function NewLotPage({ params, searchParams }: PageProps<'/[locale]/seller/lots/new'>) {
  return (
    <Suspense fallback={<Skeleton lines={8} label="Loading · 加载中" />}>
      {params.then(({ locale }) => (
        <NewLot locale={toLocale(locale)} query={searchParams} />
      ))}
    </Suspense>
  )
}
