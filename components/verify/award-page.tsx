import Link from 'next/link'
import { MeasuredBar } from '@/components/quality/measured-bar'
import { ProofPapers } from '@/components/quality/proof-papers'
import { ProofReportView } from '@/components/quality/proof-report'
import { CaseNotice } from '@/components/recalls/case-notice'
import { Trail } from '@/components/shell/trail'
import { ButtonLink } from '@/components/ui/button-link'
import { QrCode } from '@/components/ui/qr-code'
import { Seal } from '@/components/ui/seal'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import type { PublicCase } from '@/lib/quality/case-queries'
import type { VerifiedAward } from '@/lib/quality/verify-queries'
import { absolute } from '@/lib/seo'
import { AwardCredential } from './award-credential'
import { AwardTimeline } from './award-timeline'
import { stateWords } from './state-words'
import { VerifyState } from './verify-state'

type Props = { award: VerifiedAward; locale: Locale }

function Head({ award, locale }: Props) {
  const t = translator(locale, 'verify')
  const { product, factory } = award
  return (
    <div className="flex gap-4">
      <Seal size={56} />
      <div className="min-w-0">
        <h1 className="wrap-anywhere text-3xl">{pick(award.badge, 'name', locale)}</h1>
        <p className="mt-1">
          {t('subject')}{' '}
          {product && (
            <>
              <Link href={`/${locale}/products/${product.slug}`} className="text-steel underline">
                {pick(product, 'title', locale)}
              </Link>
              {' · '}
            </>
          )}
          <Link href={`/${locale}/factories/${factory.slug}`} className="text-steel underline">
            {pick(factory, 'name', locale)}
          </Link>
        </p>
        <p className="mt-1 max-w-prose text-muted">{pick(award.badge, 'text', locale)}</p>
      </div>
    </div>
  )
}

function Code({ award, locale }: Props) {
  const t = translator(locale, 'verify')
  const address = absolute(`/verify/${award.id}`)
  return (
    <aside className="h-fit space-y-3 lg:sticky lg:top-6">
      <QrCode text={address} label={t('qr', { address })} className="size-44" />
      <p className="wrap-anywhere text-muted text-sm">{address.replace(/^https?:\/\//, '')}</p>
      <ButtonLink size="small" href={`/${locale}/verify/${award.id}/print`} prefetch={false}>
        {t('labelFor')}
      </ButtonLink>
    </aside>
  )
}

/** Everything a stranger needs to see whether a badge is genuine, what it rests on, and what became of it. */
export function AwardPage({ award, cases, locale }: Props & { cases: PublicCase[] }) {
  const t = translator(locale, 'verify')
  return (
    <div className="page">
      <Trail locale={locale} crumbs={[[t('title')], [pick(award.badge, 'name', locale)]]} />
      <Head award={award} locale={locale} />
      <div className="mt-6 grid gap-8 lg:grid-cols-[1fr_12rem]">
        <div className="min-w-0">
          <VerifyState
            awardId={award.id}
            locale={locale}
            initial={stateWords(award, locale)}
            newerWords={{ newer: t('newer'), seeNewer: t('seeNewer') }}
          />
          <CaseNotice cases={cases} locale={locale} />
          {award.measure && (
            <section aria-labelledby="what" className="mt-8">
              <h2 id="what" className="mb-3 border-line border-b pb-2 text-lg">
                {t('what')}
              </h2>
              <MeasuredBar measure={award.measure} locale={locale} />
              <p className="mt-1 text-muted text-sm">
                <Link
                  href={`/${locale}/standards/${award.measure.standardSlug}`}
                  className="text-steel hover:underline"
                >
                  {award.measure.standard}
                </Link>
              </p>
            </section>
          )}
          {award.reports.length > 0 && (
            <section aria-labelledby="reports" className="mt-8">
              <h2 id="reports" className="border-line border-b pb-2 text-lg">
                {t('reports')}
              </h2>
              {award.reports.map((report) => (
                <ProofReportView key={report.id} report={report} locale={locale} />
              ))}
            </section>
          )}
          {award.papers.length > 0 && (
            <section aria-labelledby="papers" className="mt-8">
              <h2 id="papers" className="border-line border-b pb-2 text-lg">
                {t('otherEvidence')}
              </h2>
              <ProofPapers papers={award.papers} locale={locale} />
            </section>
          )}
          <AwardTimeline award={award} locale={locale} />
          <AwardCredential award={award} locale={locale} />
        </div>
        <Code award={award} locale={locale} />
      </div>
    </div>
  )
}
