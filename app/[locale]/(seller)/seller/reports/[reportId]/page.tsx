import type { Metadata } from 'next'
import { Suspense } from 'react'
import { ReportEditor } from '@/components/seller/report-editor'
import { Skeleton } from '@/components/ui/skeleton'
import { toLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/seller/reports/[reportId]'>): Promise<Metadata> {
  return {
    title: translator(toLocale((await params).locale), 'reports')('title'),
    robots: { index: false },
  }
}

export default function ReportEditorPage({
  params,
  searchParams,
}: PageProps<'/[locale]/seller/reports/[reportId]'>) {
  return (
    <Suspense fallback={<Skeleton lines={8} label="Loading · 加载中" />}>
      {params.then(({ locale, reportId }) => (
        <ReportEditor locale={toLocale(locale)} reportId={reportId} query={searchParams} />
      ))}
    </Suspense>
  )
}
