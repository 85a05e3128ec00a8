import type { Metadata } from 'next'
import { Suspense } from 'react'
import { DeliveryPage } from '@/components/integrations/delivery-detail'
import { Skeleton } from '@/components/ui/skeleton'
import { toLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/seller/integrations/[id]/[deliveryId]'>): Promise<Metadata> {
  return {
    title: translator(toLocale((await params).locale), 'integrations')('delivery'),
    robots: { index: false },
  }
}

export default function WebhookDeliveryPage({
  params,
}: PageProps<'/[locale]/seller/integrations/[id]/[deliveryId]'>) {
  return (
    <Suspense fallback={<Skeleton lines={8} label="Loading · 加载中" />}>
      {params.then(({ locale, id, deliveryId }) => (
        <DeliveryPage locale={toLocale(locale)} id={id} deliveryId={deliveryId} />
      ))}
    </Suspense>
  )
}
