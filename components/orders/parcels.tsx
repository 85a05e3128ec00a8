import { carrierName, trackingUrl } from '@/lib/carriers'
import { formatDateTime } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

type Parcel = {
  id: string
  position: number
  carrier: string
  trackingNumber: string
  shippedAt: Date
  lines: {
    orderLineId: string
    quantity: number
    /** named where the factory looks */
    lots?: { lotVariant: { lot: { code: string } } }[]
  }[]
}

/** The parcels of one factory's part, each with what is in it and where to follow it. */
export function Parcels({
  parcels,
  lineTitles,
  locale,
}: {
  parcels: Parcel[]
  lineTitles: Record<string, string>
  locale: Locale
}) {
  const t = translator(locale, 'orders')
  const say = translator(locale, 'verify')
  if (!parcels.length) return null
  return (
    <ul className="mt-3 space-y-2">
      {parcels.map((parcel) => {
        const href = trackingUrl(parcel.carrier, parcel.trackingNumber)
        return (
          <li key={parcel.id} className="rounded-md border border-line p-3 text-sm">
            <p className="font-medium">
              {t('parcel', { number: parcel.position })}: {carrierName(parcel.carrier, locale)}{' '}
              <span className="tabular wrap-anywhere">{parcel.trackingNumber}</span>
            </p>
            <p className="text-muted">{formatDateTime(parcel.shippedAt, locale)}</p>
            <p className="wrap-anywhere text-muted">
              {parcel.lines
                .map(({ orderLineId, quantity, lots = [] }) =>
                  [
                    `${lineTitles[orderLineId] ?? ''} × ${quantity}`,
                    ...lots.map(({ lotVariant: { lot } }) => say('lot', { code: lot.code })),
                  ].join(' · '),
                )
                .join(locale === 'zh' ? '，' : ', ')}
            </p>
            {href && (
              <a
                href={href}
                rel="noreferrer"
                target="_blank"
                className="mt-1 inline-flex min-h-11 items-center text-steel underline"
              >
                {t('track')}
              </a>
            )}
          </li>
        )
      })}
    </ul>
  )
}
