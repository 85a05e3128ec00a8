import type { Metadata } from 'next'
import { Suspense } from 'react'
import { CaseList } from '@/components/recalls/case-list'
import { Skeleton } from '@/components/ui/skeleton'
import { toLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

export async function generateMetadata({ params }: PageProps<'/[locale]/admin/cases'>): Promise<Metadata> {
  return { title: translator(toLocale((await params).locale), 'cases')('title'), robots: { index: false } }
}

export default function CaseListPage({ params, searchParams }: PageProps<'/[locale]/admin/cases'>) {
  return (
    <Suspense fallback={<Skeleton lines={8} label="Loading · 加载中" />}>
      {params.then(({ locale }) => (
        <CaseList locale={toLocale(locale)} query={searchParams} />
      ))}
    </Suspense>
  )
}
