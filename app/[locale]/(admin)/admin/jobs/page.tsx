import type { Metadata } from 'next'
import { Suspense } from 'react'
import { JobBoard } from '@/components/admin/job-board'
import { Skeleton } from '@/components/ui/skeleton'
import { toLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

export async function generateMetadata({ params }: PageProps<'/[locale]/admin/jobs'>): Promise<Metadata> {
  return {
    title: translator(toLocale((await params).locale), 'admin')('places.jobs'),
    robots: { index: false },
  }
}

export default function JobBoardPage({ params }: PageProps<'/[locale]/admin/jobs'>) {
  return (
    <Suspense fallback={<Skeleton lines={8} label="Loading · 加载中" />}>
      {params.then(({ locale }) => (
        <JobBoard locale={toLocale(locale)} />
      ))}
    </Suspense>
  )
}
