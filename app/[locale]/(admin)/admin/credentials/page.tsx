import type { Metadata } from 'next'
import { Suspense } from 'react'
import { CredentialQueue } from '@/components/admin/credential-queue'
import { Skeleton } from '@/components/ui/skeleton'
import { toLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/admin/credentials'>): Promise<Metadata> {
  return {
    title: translator(toLocale((await params).locale), 'admin')('places.credentials'),
    robots: { index: false },
  }
}

export default function CredentialQueuePage({
  params,
  searchParams,
}: PageProps<'/[locale]/admin/credentials'>) {
  return (
    <Suspense fallback={<Skeleton lines={8} label="Loading · 加载中" />}>
      {params.then(({ locale }) => (
        <CredentialQueue locale={toLocale(locale)} query={searchParams} />
      ))}
    </Suspense>
  )
}
