import type { Metadata } from 'next'
import { Suspense } from 'react'
import { ReportStart } from '@/components/seller/report-start'
import { Skeleton } from '@/components/ui/skeleton'
import { toLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/seller/reports/new'>): Promise<Metadata> {
  return {
    title: translator(toLocale((await params).locale), 'reports')('new'),
    robots: { index: false },
  }
}

export default function ReportStartPage({ params, searchParams }: PageProps<'/[locale]/seller/reports/new'>) {
  return (
    <Suspense fallback={<Skeleton lines={5} label="Loading · 加载中" />}>
      {params.then(({ locale }) => (
        <ReportStart locale={toLocale(locale)} query={searchParams} />
      ))}
    </Suspense>
  )
}
