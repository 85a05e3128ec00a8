import type { Metadata } from 'next'
import { Suspense } from 'react'
import { OrderBook } from '@/components/admin/order-book'
import { Skeleton } from '@/components/ui/skeleton'
import { toLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

export async function generateMetadata({ params }: PageProps<'/[locale]/admin'>): Promise<Metadata> {
  return { title: translator(toLocale((await params).locale), 'admin')('title'), robots: { index: false } }
}

export default function OrderBookPage({ params, searchParams }: PageProps<'/[locale]/admin'>) {
  return (
    <Suspense fallback={<Skeleton lines={8} label="Loading · 加载中" />}>
      {params.then(({ locale }) => (
        <OrderBook locale={toLocale(locale)} query={searchParams} />
      ))}
    </Suspense>
  )
}
