import type { Metadata } from 'next'
import { Suspense } from 'react'
import { StorefrontEditor } from '@/components/seller/storefront-editor'
import { Skeleton } from '@/components/ui/skeleton'
import { toLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/seller/storefront'>): Promise<Metadata> {
  return {
    title: translator(toLocale((await params).locale), 'seller')('places.storefront'),
    robots: { index: false },
  }
}

export default function StorefrontEditorPage({
  params,
  searchParams,
}: PageProps<'/[locale]/seller/storefront'>) {
  return (
    <Suspense fallback={<Skeleton lines={8} label="Loading · 加载中" />}>
      {params.then(({ locale }) => (
        <StorefrontEditor locale={toLocale(locale)} query={searchParams} />
      ))}
    </Suspense>
  )
}
