import type { Metadata } from 'next'
import { Suspense } from 'react'
import { ReportList } from '@/components/seller/report-list'
import { Skeleton } from '@/components/ui/skeleton'
import { toLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

export async function generateMetadata({ params }: PageProps<'/[locale]/seller/reports'>): Promise<Metadata> {
  return {
    title: translator(toLocale((await params).locale), 'seller')('places.reports'),
    robots: { index: false },
  }
}

export default function ReportListPage({ params, searchParams }: PageProps<'/[locale]/seller/reports'>) {
  return (
    <Suspense fallback={<Skeleton lines={8} label="Loading · 加载中" />}>
      {params.then(({ locale }) => (
        <ReportList locale={toLocale(locale)} query={searchParams} />
      ))}
    </Suspense>
  )
}
