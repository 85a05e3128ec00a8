import type { Metadata } from 'next'
import { Suspense } from 'react'
import { ProductSearch } from '@/components/seller/product-search'
import { Skeleton } from '@/components/ui/skeleton'
import { toLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/seller/products'>): Promise<Metadata> {
  return {
    title: translator(toLocale((await params).locale), 'seller')('places.products'),
    robots: { index: false },
  }
}

export default function ProductSearchPage({ params, searchParams }: PageProps<'/[locale]/seller/products'>) {
  return (
    <Suspense fallback={<Skeleton lines={8} label="Loading · 加载中" />}>
      {params.then(({ locale }) => (
        <ProductSearch locale={toLocale(locale)} query={searchParams} />
      ))}
    </Suspense>
  )
}
