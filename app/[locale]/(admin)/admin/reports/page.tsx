import type { Metadata } from 'next'
import { Suspense } from 'react'
import { ReportQueue } from '@/components/admin/report-queue'
import { Skeleton } from '@/components/ui/skeleton'
import { toLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

export async function generateMetadata({ params }: PageProps<'/[locale]/admin/reports'>): Promise<Metadata> {
  return {
    title: translator(toLocale((await params).locale), 'admin')('places.reports'),
    robots: { index: false },
  }
}

export default function ReportQueuePage({ params, searchParams }: PageProps<'/[locale]/admin/reports'>) {
  return (
    <Suspense fallback={<Skeleton lines={8} label="Loading · 加载中" />}>
      {params.then(({ locale }) => (
        <ReportQueue locale={toLocale(locale)} query={searchParams} />
      ))}
    </Suspense>
  )
}
