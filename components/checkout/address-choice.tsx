import Link from 'next/link'
import { AddressLines } from '@/components/accounts/address-lines'
import type { CheckoutAddress } from '@/lib/checkout/queries'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

/** The delivery address: choosing another reloads the page with its freight. */
export function AddressChoice({
  addresses,
  address,
  locale,
}: {
  addresses: CheckoutAddress[]
  address: CheckoutAddress | null
  locale: Locale
}) {
  const t = translator(locale, 'checkout')
  return (
    <section aria-labelledby="address">
      <h2 id="address" className="text-xl">
        {t('address')}
      </h2>
      {addresses.length > 0 ? (
        <ul className="mt-3 grid gap-3 sm:grid-cols-2">
          {addresses.map((one) => {
            const chosen = one.id === address?.id
            return (
              <li key={one.id}>
                <Link
                  href={`/${locale}/checkout?address=${one.id}`}
                  scroll={false}
                  aria-current={chosen ? 'true' : undefined}
                  className={`block h-full rounded-md border bg-surface p-4 no-underline ${chosen ? 'border-2 border-ink' : 'border-line hover:border-ink'}`}
                >
                  <AddressLines address={one} locale={locale} />
                  {chosen && <span className="mt-2 block font-medium text-jade text-sm">{t('chosen')}</span>}
                </Link>
              </li>
            )
          })}
        </ul>
      ) : (
        <p className="mt-3 text-muted">{t('noAddress')}</p>
      )}
      <p className="mt-3">
        <Link
          href={`/${locale}/account/addresses/new?next=checkout`}
          className="inline-flex min-h-11 items-center underline"
        >
          {t('addAddress')}
        </Link>
      </p>
    </section>
  )
}
