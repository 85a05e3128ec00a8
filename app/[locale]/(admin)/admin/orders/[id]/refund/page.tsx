import type { Metadata } from 'next'
import { Suspense } from 'react'
import { RefundConfirmation } from '@/components/admin/refund-confirmation'
import { Skeleton } from '@/components/ui/skeleton'
import { toLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

type Props = PageProps<'/[locale]/admin/orders/[id]/refund'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(toLocale((await params).locale), 'refunds')('title'), robots: { index: false } }
}

export default function RefundPage({ params, searchParams }: Props) {
  return (
    <Suspense fallback={<Skeleton lines={8} label="Loading · 加载中" />}>
      {params.then(({ locale, id }) => (
        <RefundConfirmation locale={toLocale(locale)} id={id} query={searchParams} />
      ))}
    </Suspense>
  )
}
