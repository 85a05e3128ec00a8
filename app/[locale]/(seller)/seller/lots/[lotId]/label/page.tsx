import type { Metadata } from 'next'
import { Suspense } from 'react'
import { LotLabel } from '@/components/lots/lot-label'
import { Skeleton } from '@/components/ui/skeleton'
import { toLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/seller/lots/[lotId]/label'>): Promise<Metadata> {
  return { title: translator(toLocale((await params).locale), 'lots')('label'), robots: { index: false } }
}

export default function LotLabelPage({ params }: PageProps<'/[locale]/seller/lots/[lotId]/label'>) {
  return (
    <Suspense fallback={<Skeleton lines={8} label="Loading · 加载中" />}>
      {params.then(({ locale, lotId }) => (
        <LotLabel locale={toLocale(locale)} id={lotId} />
      ))}
    </Suspense>
  )
}
