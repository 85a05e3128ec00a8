import type { Metadata } from 'next'
import { Suspense } from 'react'
import { SellerCase } from '@/components/recalls/seller-case'
import { Skeleton } from '@/components/ui/skeleton'
import { toLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/seller/cases/[id]'>): Promise<Metadata> {
  return { title: translator(toLocale((await params).locale), 'cases')('title'), robots: { index: false } }
}

export default function SellerCasePage({ params }: PageProps<'/[locale]/seller/cases/[id]'>) {
  return (
    <Suspense fallback={<Skeleton lines={8} label="Loading · 加载中" />}>
      {params.then(({ locale, id }) => (
        <SellerCase locale={toLocale(locale)} id={id} />
      ))}
    </Suspense>
  )
}
