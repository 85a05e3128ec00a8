import { formatDate } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import type { ProofPaper } from '@/lib/quality/proof-paper'

/** Patents with number and kind (Advertising Law 12), certificates, checks on site and heritage, as accepted by our assessors. */
export function ProofPapers({ papers, locale }: { papers: ProofPaper[]; locale: Locale }) {
  const t = translator(locale, 'proof')
  if (!papers.length) return null
  return (
    <div className="mt-8">
      <h3 className="font-semibold">{t('papers')}</h3>
      <ul className="mt-2 border-line border-t text-sm">
        {papers.map((paper) => (
          <li
            key={paper.id}
            id={`paper-${paper.id}`}
            className="grid gap-x-4 border-line border-b py-2 sm:grid-cols-[2fr_3fr_2fr]"
          >
            <span className="text-muted">
              {paper.patentKind ? t(`patents.${paper.patentKind}`) : t(`credentials.${paper.kind}`)}
            </span>
            <span>{pick(paper, 'title', locale)}</span>
            <span className="tabular wrap-anywhere text-muted">
              {[
                paper.issuer,
                paper.number,
                paper.validUntil && t('until', { date: formatDate(new Date(paper.validUntil), locale) }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
