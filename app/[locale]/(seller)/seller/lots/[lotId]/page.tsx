import type { Metadata } from 'next'
import { Suspense } from 'react'
import { LotDetail } from '@/components/lots/lot-detail'
import { Skeleton } from '@/components/ui/skeleton'
import { toLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/seller/lots/[lotId]'>): Promise<Metadata> {
  return { title: translator(toLocale((await params).locale), 'lots')('title'), robots: { index: false } }
}

export default function LotDetailPage({ params }: PageProps<'/[locale]/seller/lots/[lotId]'>) {
  return (
    <Suspense fallback={<Skeleton lines={8} label="Loading · 加载中" />}>
      {params.then(({ locale, lotId }) => (
        <LotDetail locale={toLocale(locale)} id={lotId} />
      ))}
    </Suspense>
  )
}
