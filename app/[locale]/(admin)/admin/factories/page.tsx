import type { Metadata } from 'next'
import { Suspense } from 'react'
import { FactoryList } from '@/components/admin/factory-list'
import { Skeleton } from '@/components/ui/skeleton'
import { toLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/admin/factories'>): Promise<Metadata> {
  return {
    title: translator(toLocale((await params).locale), 'admin')('places.factories'),
    robots: { index: false },
  }
}

export default function FactoryListPage({ params, searchParams }: PageProps<'/[locale]/admin/factories'>) {
  return (
    <Suspense fallback={<Skeleton lines={8} label="Loading · 加载中" />}>
      {params.then(({ locale }) => (
        <FactoryList locale={toLocale(locale)} query={searchParams} />
      ))}
    </Suspense>
  )
}
