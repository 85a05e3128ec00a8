import { isProven } from '@/lib/catalog/proof-rules'
import type { ProofSummary } from '@/lib/catalog/proof-schema'
import { formatDate } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import { HallmarkRow } from './hallmark-row'
import { MeasuredBar } from './measured-bar'

/** The proof in short, beside the price: hallmarks, the measure that says most, by whom and when; all of it leads to the whole. */
export function ProofGlance({
  proof,
  brand,
  locale,
}: {
  proof: ProofSummary
  brand: { brandEn: string; brandZh: string }
  locale: Locale
}) {
  const t = translator(locale, 'proof')
  if (!isProven(proof)) return null
  const { headline, lab, testedOn, hallmarks } = proof
  return (
    <div className="mt-4 rounded-md border border-line bg-surface p-4">
      <HallmarkRow proof={proof} brand={brand} locale={locale} evidence="#proof" />
      {headline && (
        <div className="mt-3">
          <MeasuredBar measure={headline} locale={locale} />
        </div>
      )}
      <p className="mt-2 text-muted text-sm">
        {hallmarks.map((hallmark) => pick(hallmark, 'name', locale)).join(' · ')}
      </p>
      <p className="mt-1 flex flex-wrap items-center justify-between gap-x-4 text-muted text-sm">
        <span>
          {[
            lab && pick(lab, 'name', locale),
            testedOn && t('headTested', { date: formatDate(new Date(testedOn), locale) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
        <a href="#proof" className="inline-flex min-h-9 items-center text-steel hover:underline">
          {t('seeProof')}
        </a>
      </p>
    </div>
  )
}
