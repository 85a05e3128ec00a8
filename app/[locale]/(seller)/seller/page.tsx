import type { Metadata } from 'next'
import { Suspense } from 'react'
import { Dashboard } from '@/components/seller/dashboard'
import { Skeleton } from '@/components/ui/skeleton'
import { toLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

export async function generateMetadata({ params }: PageProps<'/[locale]/seller'>): Promise<Metadata> {
  return { title: translator(toLocale((await params).locale), 'seller')('title'), robots: { index: false } }
}

export default function DashboardPage({ params, searchParams }: PageProps<'/[locale]/seller'>) {
  return (
    <Suspense fallback={<Skeleton lines={8} label="Loading · 加载中" />}>
      {params.then(({ locale }) => (
        <Dashboard locale={toLocale(locale)} query={searchParams} />
      ))}
    </Suspense>
  )
}
