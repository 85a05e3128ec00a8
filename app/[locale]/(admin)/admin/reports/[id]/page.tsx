import type { Metadata } from 'next'
import { Suspense } from 'react'
import { ReportAssessment } from '@/components/admin/report-assessment'
import { Skeleton } from '@/components/ui/skeleton'
import { toLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/admin/reports/[id]'>): Promise<Metadata> {
  return {
    title: translator(toLocale((await params).locale), 'reports')('title'),
    robots: { index: false },
  }
}

export default function ReportAssessmentPage({
  params,
  searchParams,
}: PageProps<'/[locale]/admin/reports/[id]'>) {
  return (
    <Suspense fallback={<Skeleton lines={8} label="Loading · 加载中" />}>
      {params.then(({ locale, id }) => (
        <ReportAssessment locale={toLocale(locale)} id={id} query={searchParams} />
      ))}
    </Suspense>
  )
}
