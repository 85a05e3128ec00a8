import type { Metadata } from 'next'
import { Suspense } from 'react'
import { AddressBook } from '@/components/accounts/address-book'
import { Skeleton } from '@/components/ui/skeleton'
import { toLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/account/addresses'>): Promise<Metadata> {
  return {
    title: translator(toLocale((await params).locale), 'account')('addresses'),
    robots: { index: false },
  }
}

export default async function AddressesPage({ params }: PageProps<'/[locale]/account/addresses'>) {
  const locale = toLocale((await params).locale)
  return (
    <>
      <h1 className="mb-6 text-3xl">{translator(locale, 'account')('addresses')}</h1>
      <Suspense fallback={<Skeleton lines={6} label={translator(locale, 'states')('loading')} />}>
        <AddressBook locale={locale} />
      </Suspense>
    </>
  )
}
