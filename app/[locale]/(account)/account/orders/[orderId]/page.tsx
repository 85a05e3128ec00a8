import type { Metadata } from 'next'
import { Suspense } from 'react'
import { OrderDetail } from '@/components/orders/order-detail'
import { Skeleton } from '@/components/ui/skeleton'
import { toLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/account/orders/[orderId]'>): Promise<Metadata> {
  return { title: translator(toLocale((await params).locale), 'orders')('title'), robots: { index: false } }
}

export default function OrderPage({ params, searchParams }: PageProps<'/[locale]/account/orders/[orderId]'>) {
  return (
    <Suspense fallback={<Skeleton lines={8} label="Loading · 加载中" />}>
      {params.then(({ orderId, ...rest }) => (
        <OrderDetail orderId={orderId} locale={toLocale(rest.locale)} query={searchParams} />
      ))}
    </Suspense>
  )
}
