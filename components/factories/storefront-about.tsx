import { FactTable } from '@/components/ui/fact-table'
import { Prose } from '@/components/ui/prose'
import { Section } from '@/components/ui/section'
import type { FactoryDetail } from '@/lib/factories/queries'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import { ShippingWords } from './shipping-words'

/** Behind the shelves: the factory's story, what it can do, for whom it used to make things, and how it ships. */
export function StorefrontAbout({ factory, locale }: { factory: FactoryDetail; locale: Locale }) {
  const t = translator(locale, 'factories')
  const capabilities = factory.capabilities.map((capability) => ({
    key: capability.id,
    label: pick(capability, 'label', locale),
    value: pick(capability, 'value', locale),
  }))
  return (
    <div className="grid gap-x-12 lg:grid-cols-2">
      <Section title={t('story')}>
        <Prose text={pick(factory, 'story', locale)} />
        <h3 className="mt-6 mb-2 font-semibold">{t('oemPast')}</h3>
        <Prose text={pick(factory, 'oemPast', locale)} />
        <p className="mt-2 text-muted text-sm">{t('oemNote')}</p>
      </Section>
      <div>
        <Section title={t('capabilities')} note={t('ownWords')}>
          <FactTable rows={capabilities} />
        </Section>
        <Section title={t('shipping')}>
          <p className="mb-1">{t('dispatch', { hours: factory.dispatchHours })}</p>
          <p className="mb-4 text-muted text-sm">
            {t('shipsFrom', { place: pick(factory, 'shipsFrom', locale) })}
          </p>
          <ShippingWords methods={factory.shipping} locale={locale} />
        </Section>
      </div>
    </div>
  )
}
