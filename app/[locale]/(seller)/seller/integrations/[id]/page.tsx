import type { Metadata } from 'next'
import { Suspense } from 'react'
import { EndpointDetail } from '@/components/integrations/endpoint-detail'
import { Skeleton } from '@/components/ui/skeleton'
import { toLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/seller/integrations/[id]'>): Promise<Metadata> {
  return {
    title: translator(toLocale((await params).locale), 'integrations')('endpoints'),
    robots: { index: false },
  }
}

export default function EndpointPage({
  params,
  searchParams,
}: PageProps<'/[locale]/seller/integrations/[id]'>) {
  return (
    <Suspense fallback={<Skeleton lines={8} label="Loading · 加载中" />}>
      {params.then(({ locale, id }) => (
        <EndpointDetail locale={toLocale(locale)} id={id} query={searchParams} />
      ))}
    </Suspense>
  )
}
