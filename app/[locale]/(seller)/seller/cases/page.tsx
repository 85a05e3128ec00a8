import type { Metadata } from 'next'
import { Suspense } from 'react'
import { SellerCaseList } from '@/components/recalls/seller-case-list'
import { Skeleton } from '@/components/ui/skeleton'
import { toLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

export async function generateMetadata({ params }: PageProps<'/[locale]/seller/cases'>): Promise<Metadata> {
  return { title: translator(toLocale((await params).locale), 'cases')('title'), robots: { index: false } }
}

export default function SellerCaseListPage({ params, searchParams }: PageProps<'/[locale]/seller/cases'>) {
  return (
    <Suspense fallback={<Skeleton lines={8} label="Loading · 加载中" />}>
      {params.then(({ locale }) => (
        <SellerCaseList locale={toLocale(locale)} query={searchParams} />
      ))}
    </Suspense>
  )
}
