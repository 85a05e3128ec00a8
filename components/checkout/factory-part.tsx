import { TextArea } from '@/components/ui/field'
import { Picture } from '@/components/ui/picture'
import { Price } from '@/components/ui/price'
import type { CheckoutGroup } from '@/lib/checkout/queries'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { ShippingChoice } from './shipping-choice'

/** One factory's part of the order to be: its lines, how they travel, a note to the factory. */
export function FactoryPart({
  group,
  locale,
  hasAddress,
}: {
  group: CheckoutGroup
  locale: Locale
  hasAddress: boolean
}) {
  const t = translator(locale, 'checkout')
  const quotes = group.quotes.map((quote) => ({
    ...quote,
    days: t('days', { min: quote.daysMin, max: quote.daysMax }),
  }))
  return (
    <section
      aria-labelledby={`part-${group.factoryId}`}
      className="mt-8 rounded-md border border-line bg-surface p-4 sm:p-5"
    >
      <h2 id={`part-${group.factoryId}`} className="text-lg">
        {group.factoryName}
      </h2>
      <ul className="mt-3 space-y-3">
        {group.lines.map((line) => (
          <li key={line.id} className="flex gap-3">
            <span className="size-14 shrink-0 overflow-hidden rounded-md border border-line">
              {line.image && (
                <Picture image={line.image} alt="" sizes="56px" className="size-full object-cover" />
              )}
            </span>
            <span className="wrap-anywhere min-w-0 flex-1">
              {line.title}
              <span className="block text-muted text-sm">
                {[line.options, `× ${line.quantity}`].filter(Boolean).join(' · ')}
              </span>
            </span>
            <Price fen={line.totalFen} />
          </li>
        ))}
      </ul>
      <ShippingChoice
        factoryId={group.factoryId}
        quotes={quotes}
        legend={t('shipping')}
        free={t('free')}
        none={hasAddress ? t('notServed') : t('addressFirst')}
      />
      <TextArea
        name={`notes.${group.factoryId}`}
        label={t('note')}
        optionalLabel={translator(locale, 'states')('optional')}
        rows={2}
        maxLength={300}
      />
    </section>
  )
}
