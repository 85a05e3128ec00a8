import type { Metadata } from 'next'
import { Suspense } from 'react'
import { OrderList } from '@/components/orders/order-list'
import { Skeleton } from '@/components/ui/skeleton'
import { toLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

export async function generateMetadata({ params }: PageProps<'/[locale]/account/orders'>): Promise<Metadata> {
  return { title: translator(toLocale((await params).locale), 'account')('orders'), robots: { index: false } }
}

export default async function OrdersPage({ params, searchParams }: PageProps<'/[locale]/account/orders'>) {
  const locale = toLocale((await params).locale)
  return (
    <>
      <h1 className="mb-6 text-3xl">{translator(locale, 'account')('orders')}</h1>
      <Suspense fallback={<Skeleton lines={6} label={translator(locale, 'states')('loading')} />}>
        <OrderList locale={locale} query={searchParams} />
      </Suspense>
    </>
  )
}
