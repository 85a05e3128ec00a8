import { Section } from '@/components/ui/section'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { listFactoryAwards } from '@/lib/quality/proof-queries'
import { ProofAwards } from './proof-awards'

/** What of a factory itself was checked and verified. Nothing where nothing was. */
export async function FactoryProof({ slug, locale }: { slug: string; locale: Locale }) {
  const t = translator(locale, 'proof')
  const awards = await listFactoryAwards(slug)
  if (!awards.length) return null
  return (
    <Section title={t('factoryChecks')} note={t('storefrontNote')}>
      <ProofAwards awards={awards} locale={locale} />
    </Section>
  )
}
