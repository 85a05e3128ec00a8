import type { Metadata } from 'next'
import { Suspense } from 'react'
import { LabList } from '@/components/admin/lab-list'
import { Skeleton } from '@/components/ui/skeleton'
import { toLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

export async function generateMetadata({ params }: PageProps<'/[locale]/admin/labs'>): Promise<Metadata> {
  return {
    title: translator(toLocale((await params).locale), 'admin')('places.labs'),
    robots: { index: false },
  }
}

export default function LabListPage({ params, searchParams }: PageProps<'/[locale]/admin/labs'>) {
  return (
    <Suspense fallback={<Skeleton lines={8} label="Loading · 加载中" />}>
      {params.then(({ locale }) => (
        <LabList locale={toLocale(locale)} query={searchParams} />
      ))}
    </Suspense>
  )
}
