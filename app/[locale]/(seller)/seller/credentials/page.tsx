import type { Metadata } from 'next'
import { Suspense } from 'react'
import { CredentialDesk } from '@/components/seller/credential-desk'
import { Skeleton } from '@/components/ui/skeleton'
import { toLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/seller/credentials'>): Promise<Metadata> {
  return {
    title: translator(toLocale((await params).locale), 'seller')('places.credentials'),
    robots: { index: false },
  }
}

export default function CredentialDeskPage({
  params,
  searchParams,
}: PageProps<'/[locale]/seller/credentials'>) {
  return (
    <Suspense fallback={<Skeleton lines={8} label="Loading · 加载中" />}>
      {params.then(({ locale }) => (
        <CredentialDesk locale={toLocale(locale)} query={searchParams} />
      ))}
    </Suspense>
  )
}
