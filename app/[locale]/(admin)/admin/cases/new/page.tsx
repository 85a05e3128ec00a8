import type { Metadata } from 'next'
import { Suspense } from 'react'
import { NewCase } from '@/components/recalls/new-case'
import { Skeleton } from '@/components/ui/skeleton'
import { toLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/admin/cases/new'>): Promise<Metadata> {
  return { title: translator(toLocale((await params).locale), 'cases')('new'), robots: { index: false } }
}

export default function NewCasePage({ params, searchParams }: PageProps<'/[locale]/admin/cases/new'>) {
  return (
    <Suspense fallback={<Skeleton lines={8} label="Loading · 加载中" />}>
      {params.then(({ locale }) => (
        <NewCase locale={toLocale(locale)} query={searchParams} />
      ))}
    </Suspense>
  )
}
