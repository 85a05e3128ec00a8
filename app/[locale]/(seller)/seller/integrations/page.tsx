import type { Metadata } from 'next'
import { Suspense } from 'react'
import { Integrations } from '@/components/integrations/integrations'
import { Skeleton } from '@/components/ui/skeleton'
import { toLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/seller/integrations'>): Promise<Metadata> {
  return {
    title: translator(toLocale((await params).locale), 'integrations')('title'),
    robots: { index: false },
  }
}

export default function IntegrationsPage({
  params,
  searchParams,
}: PageProps<'/[locale]/seller/integrations'>) {
  return (
    <Suspense fallback={<Skeleton lines={8} label="Loading · 加载中" />}>
      {params.then(({ locale }) => (
        <Integrations locale={toLocale(locale)} query={searchParams} />
      ))}
    </Suspense>
  )
}
