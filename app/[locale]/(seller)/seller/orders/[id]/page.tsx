import type { Metadata } from 'next'
import { Suspense } from 'react'
import { SellerOrderDetail } from '@/components/seller/order-detail'
import { Skeleton } from '@/components/ui/skeleton'
import { toLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/seller/orders/[id]'>): Promise<Metadata> {
  return { title: translator(toLocale((await params).locale), 'seller')('order'), robots: { index: false } }
}

export default function SellerOrderDetailPage({ params }: PageProps<'/[locale]/seller/orders/[id]'>) {
  return (
    <Suspense fallback={<Skeleton lines={8} label="Loading · 加载中" />}>
      {params.then(({ locale, id }) => (
        <SellerOrderDetail locale={toLocale(locale)} id={id} />
      ))}
    </Suspense>
  )
}
