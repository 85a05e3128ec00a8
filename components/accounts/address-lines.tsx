import { countryName } from '@/lib/countries'
import type { Locale } from '@/lib/i18n/locales'

type Lines = {
  recipient: string
  phone: string
  country: string
  province: string
  city: string
  district: string
  street: string
  postalCode: string
}

/** An address as it is written in its country. */
export function AddressLines({ address, locale }: { address: Lines; locale: Locale }) {
  const { country, province, city, district, street, postalCode } = address
  const place =
    country === 'CN'
      ? [...new Set([province, city === '市辖区' ? '' : city, district])].filter(Boolean).join(' ')
      : [city, province, postalCode].filter(Boolean).join(', ')
  return (
    <address className="wrap-anywhere not-italic">
      <span className="font-medium">{address.recipient}</span>{' '}
      <span className="tabular text-muted">{address.phone}</span>
      <br />
      {country === 'CN' ? `${place} ${street}${postalCode ? ` ${postalCode}` : ''}` : street}
      {country !== 'CN' && (
        <>
          <br />
          {place}
          <br />
          {countryName(country, locale)}
        </>
      )}
    </address>
  )
}
