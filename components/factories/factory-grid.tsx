import type { FactorySummary } from '@/lib/factories/queries'
import type { Locale } from '@/lib/i18n/locales'
import { FactoryCard } from './factory-card'

/** Factories side by side. */
export function FactoryGrid({ factories, locale }: { factories: FactorySummary[]; locale: Locale }) {
  return (
    <ul className="grid gap-3 md:grid-cols-2 xl:grid-cols-3">
      {factories.map((factory) => (
        <FactoryCard key={factory.slug} factory={factory} locale={locale} />
      ))}
    </ul>
  )
}
