import type { Metadata } from 'next'
import { Suspense } from 'react'
import { ProductList } from '@/components/admin/product-list'
import { Skeleton } from '@/components/ui/skeleton'
import { toLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

export async function generateMetadata({ params }: PageProps<'/[locale]/admin/products'>): Promise<Metadata> {
  return {
    title: translator(toLocale((await params).locale), 'admin')('places.products'),
    robots: { index: false },
  }
}

export default function ProductListPage({ params, searchParams }: PageProps<'/[locale]/admin/products'>) {
  return (
    <Suspense fallback={<Skeleton lines={8} label="Loading · 加载中" />}>
      {params.then(({ locale }) => (
        <ProductList locale={toLocale(locale)} query={searchParams} />
      ))}
    </Suspense>
  )
}
