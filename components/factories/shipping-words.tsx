import type { FactoryDetail } from '@/lib/factories/queries'
import { parseZones } from '@/lib/factories/rules'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import { formatFen } from '@/lib/money'
import { provinceList } from '@/lib/province-names'

type Method = FactoryDetail['shipping'][number]

function priceWords(method: Method, locale: Locale): string[] {
  const t = translator(locale, 'factories')
  if (method.kind === 'FLAT') return [t('flat', { price: formatFen(method.flatFen ?? 0) })]
  return parseZones(method.zones).map(({ provinces, firstKgFen, nextKgFen }) => {
    const where = provinces.includes('intl') ? 'abroad' : provinces.includes('*') ? 'elsewhere' : 'near'
    return t(`zone.${where}`, {
      places: provinceList(provinces, locale),
      first: formatFen(firstKgFen),
      next: formatFen(nextKgFen),
    })
  })
}

function MethodWords({ method, locale }: { method: Method; locale: Locale }) {
  const t = translator(locale, 'factories')
  const prices = priceWords(method, locale)
  return (
    <li className="border-line border-b py-3">
      <p className="flex flex-wrap justify-between gap-x-4">
        <span className="font-medium">{pick(method, 'name', locale)}</span>
        <span className="tabular text-muted">{t('days', { min: method.daysMin, max: method.daysMax })}</span>
      </p>
      <p className="text-muted text-sm">{pick(method, 'carrier', locale)}</p>
      <ul className="tabular mt-1 text-sm">
        {prices.map((words) => (
          <li key={words}>{words}</li>
        ))}
        {method.freeFromFen !== null && <li>{t('freeFrom', { amount: formatFen(method.freeFromFen) })}</li>}
      </ul>
    </li>
  )
}

/** A factory's ways of shipping in words: who carries, how long, what it costs. */
export function ShippingWords({ methods, locale }: { methods: Method[]; locale: Locale }) {
  return (
    <ul className="border-line border-t">
      {methods.map((method) => (
        <MethodWords key={method.id} method={method} locale={locale} />
      ))}
    </ul>
  )
}
