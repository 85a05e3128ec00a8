import { Notice } from '@/components/ui/notice'
import { findOwnSecondFactor } from '@/lib/accounts/second-factor-queries'
import { requirePageViewer } from '@/lib/accounts/viewer'
import { formatDate } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { safePath } from '@/lib/safe-path'
import { RecoveryCodes } from './recovery-codes'
import { BeginForm, ConfirmForm, OnForms } from './second-factor-forms'

/** One's second factor: set up, in use, and what can be changed about it. */
export async function SecondFactorPanel({
  locale,
  query,
}: {
  locale: Locale
  query: Promise<Record<string, string | string[] | undefined>>
}) {
  const here = `/${locale}/account/settings/second-factor`
  const viewer = await requirePageViewer(locale, 'account:manage-own', here)
  const next = safePath((await query).next, here)
  const factor = await findOwnSecondFactor()
  const t = translator(locale, 'secondFactor')
  const words = { title: t('codesTitle'), note: t('codesNote'), kept: t('codesKept') }
  return (
    <div className="max-w-xl">
      {viewer.owesSecondFactor && <Notice tone="warning">{t('adminMust')}</Notice>}
      <RecoveryCodes words={words} next={next}>
        <p>{t('intro')}</p>
        {factor.state === 'off' && <BeginForm locale={locale} />}
        {factor.state === 'pending' && <ConfirmForm pending={factor} locale={locale} />}
        {factor.state === 'on' && (
          <>
            <Notice tone="good" title={t('isOn', { date: formatDate(factor.since, locale) })}>
              {t('codesLeft', { count: factor.codesLeft })}
            </Notice>
            <OnForms hasPassword={factor.hasPassword} locale={locale} />
          </>
        )}
      </RecoveryCodes>
    </div>
  )
}
