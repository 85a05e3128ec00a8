import type { Metadata } from 'next'
import { Suspense } from 'react'
import { OrderSearch } from '@/components/seller/order-search'
import { Skeleton } from '@/components/ui/skeleton'
import { toLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

export async function generateMetadata({ params }: PageProps<'/[locale]/seller/orders'>): Promise<Metadata> {
  return {
    title: translator(toLocale((await params).locale), 'seller')('places.orders'),
    robots: { index: false },
  }
}

export default function OrderSearchPage({ params, searchParams }: PageProps<'/[locale]/seller/orders'>) {
  return (
    <Suspense fallback={<Skeleton lines={8} label="Loading · 加载中" />}>
      {params.then(({ locale }) => (
        <OrderSearch locale={toLocale(locale)} query={searchParams} />
      ))}
    </Suspense>
  )
}
