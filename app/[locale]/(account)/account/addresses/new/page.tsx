import type { Metadata } from 'next'
import { Suspense } from 'react'
import { NewAddress } from '@/components/accounts/address-editor'
import { Skeleton } from '@/components/ui/skeleton'
import { toLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/account/addresses/new'>): Promise<Metadata> {
  return { title: translator(toLocale((await params).locale), 'address')('add'), robots: { index: false } }
}

export default async function NewAddressPage({
  params,
  searchParams,
}: PageProps<'/[locale]/account/addresses/new'>) {
  const locale = toLocale((await params).locale)
  return (
    <>
      <h1 className="mb-6 text-3xl">{translator(locale, 'address')('add')}</h1>
      <Suspense fallback={<Skeleton lines={6} label={translator(locale, 'states')('loading')} />}>
        <NewAddress locale={locale} query={searchParams} />
      </Suspense>
    </>
  )
}
