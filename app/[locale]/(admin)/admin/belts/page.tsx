import type { Metadata } from 'next'
import { Suspense } from 'react'
import { BeltList } from '@/components/admin/belt-list'
import { Skeleton } from '@/components/ui/skeleton'
import { toLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

export async function generateMetadata({ params }: PageProps<'/[locale]/admin/belts'>): Promise<Metadata> {
  return {
    title: translator(toLocale((await params).locale), 'admin')('places.belts'),
    robots: { index: false },
  }
}

export default function BeltListPage({ params, searchParams }: PageProps<'/[locale]/admin/belts'>) {
  return (
    <Suspense fallback={<Skeleton lines={8} label="Loading · 加载中" />}>
      {params.then(({ locale }) => (
        <BeltList locale={toLocale(locale)} query={searchParams} />
      ))}
    </Suspense>
  )
}
