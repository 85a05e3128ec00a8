import type { Metadata } from 'next'
import { Suspense } from 'react'
import { EditAddress } from '@/components/accounts/address-editor'
import { Skeleton } from '@/components/ui/skeleton'
import { toLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/account/addresses/[addressId]'>): Promise<Metadata> {
  return { title: translator(toLocale((await params).locale), 'address')('edit'), robots: { index: false } }
}

export default function EditAddressPage({ params }: PageProps<'/[locale]/account/addresses/[addressId]'>) {
  return (
    <Suspense fallback={<Skeleton lines={8} label="Loading · 加载中" />}>
      {params.then(({ addressId, ...rest }) => (
        <EditAddress addressId={addressId} locale={toLocale(rest.locale)} />
      ))}
    </Suspense>
  )
}
