import Link from 'next/link'
import { Notice } from '@/components/ui/notice'
import { Section } from '@/components/ui/section'
import { formatDate } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import type { LabDetail } from '@/lib/quality/lab-queries'
import { LabTag, period } from './lab-state'

type Props = { lab: LabDetail; locale: Locale }

function Accreditations({ lab, locale }: Props) {
  const t = translator(locale, 'labs')
  const marks = [
    { key: 'cma', number: lab.cmaNumber, from: lab.cmaFrom, until: lab.cmaUntil },
    { key: 'cnas', number: lab.cnasNumber, from: lab.cnasFrom, until: lab.cnasUntil },
  ] as const
  return (
    <dl className="grid gap-6 sm:grid-cols-3">
      {marks.map(({ key, number, from, until }) => (
        <div key={key} className="border-line border-t pt-3">
          <dt className="font-semibold">{t(key)}</dt>
          <dd className="tabular wrap-anywhere text-lg">{number ?? t('none')}</dd>
          {number && <dd className="text-sm">{period(from, until, locale)}</dd>}
          <dd className="mt-2 text-muted text-sm">{t(`${key}Meaning`)}</dd>
        </div>
      ))}
      {lab.ilac && (
        <div className="border-line border-t pt-3">
          <dt className="font-semibold">ILAC-MRA</dt>
          <dd className="mt-2 text-muted text-sm">{t('ilacMeaning')}</dd>
        </div>
      )}
    </dl>
  )
}

function Scopes({ lab, locale }: Props) {
  const t = translator(locale, 'labs')
  if (!lab.scopes.length) return <p className="text-muted">{t('scopeNone')}</p>
  return (
    <ul className="border-line border-t">
      {lab.scopes.map(({ id, standard, itemKey, from, until }) => {
        const [edition] = standard.editions
        const item = edition?.items.find(({ key }) => key === itemKey)
        return (
          <li key={id} className="grid gap-x-6 border-line border-b py-3 sm:grid-cols-[2fr_3fr_2fr]">
            <Link
              href={`/${locale}/standards/${standard.slug}`}
              prefetch={false}
              className="inline-flex min-h-9 items-center text-steel underline"
            >
              {standard.code}
            </Link>
            <span>
              {edition && pick(edition, 'title', locale)} ·{' '}
              {itemKey ? (item ? pick(item, 'name', locale) : itemKey) : t('allItems')}
            </span>
            <span className="text-muted text-sm">{period(from, until, locale)}</span>
          </li>
        )
      })}
    </ul>
  )
}

/** A laboratory: numbers, whether it works, and what it may test. */
export function LabBody({ lab, locale }: Props) {
  const t = translator(locale, 'labs')
  return (
    <>
      <h1 className="text-4xl">{pick(lab, 'name', locale)}</h1>
      <p className="mt-3 flex flex-wrap items-center gap-3 text-muted">
        {pick(lab, 'city', locale)}
        <LabTag status={lab.status} locale={locale} />
      </p>
      <p className="mt-3 max-w-prose text-muted">{t('intro')}</p>
      {lab.status !== 'ACTIVE' && (
        <Notice tone="warning">
          {t('notActive', {
            state: t(`states.${lab.status}`),
            day: lab.statusSince ? formatDate(lab.statusSince, locale) : '—',
          })}{' '}
          {lab.statusNote}
        </Notice>
      )}
      <Section title={t('accreditation')}>
        <Accreditations lab={lab} locale={locale} />
      </Section>
      <Section title={t('scope')}>
        <Scopes lab={lab} locale={locale} />
      </Section>
    </>
  )
}
