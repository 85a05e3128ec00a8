import { notFound } from 'next/navigation'
import { z } from 'zod'
import { findOwnAddress } from '@/lib/accounts/queries'
import { requirePageViewer } from '@/lib/accounts/viewer'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { AddressForm } from './address-form'

type Query = Promise<Record<string, string | string[] | undefined>>

export async function NewAddress({ locale, query }: { locale: Locale; query: Query }) {
  const next = (await query).next === 'checkout' ? 'checkout' : undefined
  await requirePageViewer(
    locale,
    'account:manage-own',
    `/${locale}/account/addresses/new${next ? '?next=checkout' : ''}`,
  )
  return <AddressForm locale={locale} next={next} />
}

export async function EditAddress({ addressId, locale }: { addressId: string; locale: Locale }) {
  await requirePageViewer(locale, 'account:manage-own', `/${locale}/account/addresses/${addressId}`)
  const address = z.uuid().safeParse(addressId).success ? await findOwnAddress(addressId) : null
  if (!address) notFound()
  return (
    <>
      <h1 className="mb-6 text-3xl">{translator(locale, 'address')('edit')}</h1>
      <AddressForm locale={locale} address={address} />
    </>
  )
}
