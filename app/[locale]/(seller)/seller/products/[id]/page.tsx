import type { Metadata } from 'next'
import { Suspense } from 'react'
import { ProductEditor } from '@/components/seller/product-editor'
import { Skeleton } from '@/components/ui/skeleton'
import { toLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/seller/products/[id]'>): Promise<Metadata> {
  return { title: translator(toLocale((await params).locale), 'seller')('product'), robots: { index: false } }
}

export default function ProductEditorPage({ params }: PageProps<'/[locale]/seller/products/[id]'>) {
  return (
    <Suspense fallback={<Skeleton lines={8} label="Loading · 加载中" />}>
      {params.then(({ locale, id }) => (
        <ProductEditor locale={toLocale(locale)} id={id} />
      ))}
    </Suspense>
  )
}
