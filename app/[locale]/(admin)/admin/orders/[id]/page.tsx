import type { Metadata } from 'next'
import { Suspense } from 'react'
import { AdminOrderDetail } from '@/components/admin/order-detail'
import { Skeleton } from '@/components/ui/skeleton'
import { toLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/admin/orders/[id]'>): Promise<Metadata> {
  return { title: translator(toLocale((await params).locale), 'admin')('order'), robots: { index: false } }
}

export default function AdminOrderDetailPage({ params }: PageProps<'/[locale]/admin/orders/[id]'>) {
  return (
    <Suspense fallback={<Skeleton lines={8} label="Loading · 加载中" />}>
      {params.then(({ locale, id }) => (
        <AdminOrderDetail locale={toLocale(locale)} id={id} />
      ))}
    </Suspense>
  )
}
