import type { Metadata } from 'next'
import { Suspense } from 'react'
import { BadgeDetail } from '@/components/admin/badge-detail'
import { Skeleton } from '@/components/ui/skeleton'
import { toLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/admin/badges/[key]'>): Promise<Metadata> {
  return {
    title: translator(toLocale((await params).locale), 'badges')('admin.badge'),
    robots: { index: false },
  }
}

export default function BadgeDetailPage({ params, searchParams }: PageProps<'/[locale]/admin/badges/[key]'>) {
  return (
    <Suspense fallback={<Skeleton lines={8} label="Loading · 加载中" />}>
      {params.then(({ locale, key }) => (
        <BadgeDetail locale={toLocale(locale)} badgeKey={key} query={searchParams} />
      ))}
    </Suspense>
  )
}
