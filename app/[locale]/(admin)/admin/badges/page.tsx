import type { Metadata } from 'next'
import { Suspense } from 'react'
import { BadgeList } from '@/components/admin/badge-list'
import { Skeleton } from '@/components/ui/skeleton'
import { toLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

export async function generateMetadata({ params }: PageProps<'/[locale]/admin/badges'>): Promise<Metadata> {
  return {
    title: translator(toLocale((await params).locale), 'admin')('places.badges'),
    robots: { index: false },
  }
}

export default function BadgeListPage({ params }: PageProps<'/[locale]/admin/badges'>) {
  return (
    <Suspense fallback={<Skeleton lines={8} label="Loading · 加载中" />}>
      {params.then(({ locale }) => (
        <BadgeList locale={toLocale(locale)} />
      ))}
    </Suspense>
  )
}
