import { CaseNotice } from '@/components/recalls/case-notice'
import { Section } from '@/components/ui/section'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { listProductCases } from '@/lib/quality/case-queries'
import { findProof } from '@/lib/quality/proof-report-queries'
import { AwardHistory, ProofAwards } from './proof-awards'
import { ProofPapers } from './proof-papers'
import { FoldedReport, ProofReportView } from './proof-report'

/** Everything known about a product's quality: badges, every result of every report, papers, and what was before. Says so where there is nothing. */
export async function ProofSection({ slug, locale }: { slug: string; locale: Locale }) {
  const t = translator(locale, 'proof')
  const [proof, cases] = await Promise.all([findProof(slug), listProductCases(slug)])
  if (!proof) return null
  const { awards, reports, papers } = proof
  const [newest, ...others] = reports.filter(({ isValid }) => isValid)
  const expired = reports.filter(({ isValid }) => !isValid)
  return (
    <div id="proof">
      <Section title={t('title')} note={t('note')}>
        <ProofAwards awards={awards.filter(({ endedAt }) => !endedAt)} locale={locale} />
        {reports.length === 0 && <p className="text-muted">{t('nothing')}</p>}
        {newest && <ProofReportView report={newest} locale={locale} />}
        {[...others, ...expired].map((report) => (
          <FoldedReport key={report.id} report={report} locale={locale} />
        ))}
        <CaseNotice cases={cases.filter(({ status }) => status === 'CLOSED')} locale={locale} />
        <ProofPapers papers={papers} locale={locale} />
        <AwardHistory awards={awards} locale={locale} />
      </Section>
    </div>
  )
}
