import type { Metadata } from 'next'
import { Suspense } from 'react'
import { PackingSlip } from '@/components/seller/packing-slip'
import { Skeleton } from '@/components/ui/skeleton'
import { toLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/seller/orders/[id]/slip'>): Promise<Metadata> {
  return { title: translator(toLocale((await params).locale), 'seller')('slip'), robots: { index: false } }
}

export default function PackingSlipPage({ params }: PageProps<'/[locale]/seller/orders/[id]/slip'>) {
  return (
    <Suspense fallback={<Skeleton lines={8} label="Loading · 加载中" />}>
      {params.then(({ locale, id }) => (
        <PackingSlip locale={toLocale(locale)} id={id} />
      ))}
    </Suspense>
  )
}
