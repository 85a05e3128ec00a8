import { ActionForm } from '@/components/ui/action-form'
import { Field } from '@/components/ui/field'
import { QrCode } from '@/components/ui/qr-code'
import { SubmitButton } from '@/components/ui/submit-button'
import {
  beginSecondFactorAction,
  confirmSecondFactorAction,
  renewRecoveryCodesAction,
  turnOffSecondFactorAction,
} from '@/lib/accounts/second-factor-actions'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { CurrentPasswordField } from './current-password-field'
import { CodesForm } from './recovery-codes'

function CodeField({ locale, hint }: { locale: Locale; hint?: string }) {
  return (
    <Field
      name="code"
      label={translator(locale, 'auth')('code')}
      hint={hint}
      autoComplete="one-time-code"
      autoCapitalize="none"
      spellCheck={false}
      required
      maxLength={40}
    />
  )
}

export function BeginForm({ locale }: { locale: Locale }) {
  return (
    <ActionForm action={beginSecondFactorAction} locale={locale}>
      <SubmitButton className="mt-3">{translator(locale, 'secondFactor')('begin')}</SubmitButton>
    </ActionForm>
  )
}

type Pending = { key: string; uri: string; hasPassword: boolean }

/** The secret as QR code and text, and the first code that proves the app has it. */
export function ConfirmForm({ pending, locale }: { pending: Pending; locale: Locale }) {
  const t = translator(locale, 'secondFactor')
  return (
    <>
      <ol className="mt-4 list-decimal space-y-4 pl-5">
        <li>
          {t('scan')}
          <div className="my-3">
            <QrCode text={pending.uri} label={t('qr')} />
          </div>
          <p>{t('orType')}</p>
          <p className="wrap-anywhere my-1 font-mono" data-secret>
            {pending.key}
          </p>
        </li>
        <li>{t('typeCode')}</li>
      </ol>
      <CodesForm action={confirmSecondFactorAction} locale={locale} label={t('turnOn')}>
        <CodeField locale={locale} />
        {pending.hasPassword && <CurrentPasswordField locale={locale} />}
        <SubmitButton>{t('turnOn')}</SubmitButton>
      </CodesForm>
    </>
  )
}

/** What can be done while it is on: new recovery codes, turning it off. */
export function OnForms({ hasPassword, locale }: { hasPassword: boolean; locale: Locale }) {
  const t = translator(locale, 'secondFactor')
  const hint = translator(locale, 'auth')('codeHint')
  return (
    <>
      <section aria-labelledby="renew" className="mt-8">
        <h2 id="renew" className="text-xl">
          {t('renew')}
        </h2>
        <p className="mt-2 text-muted">{t('renewNote')}</p>
        <CodesForm action={renewRecoveryCodesAction} locale={locale} label={t('renew')}>
          <CodeField locale={locale} hint={hint} />
          <SubmitButton tone="plain">{t('renew')}</SubmitButton>
        </CodesForm>
      </section>
      <section aria-labelledby="off" className="mt-8">
        <h2 id="off" className="text-xl">
          {t('turnOff')}
        </h2>
        <p className="mt-2 text-muted">{t('turnOffNote')}</p>
        <ActionForm action={turnOffSecondFactorAction} locale={locale} label={t('turnOff')}>
          <CodeField locale={locale} hint={hint} />
          {hasPassword && <CurrentPasswordField locale={locale} />}
          <SubmitButton tone="danger">{t('turnOff')}</SubmitButton>
        </ActionForm>
      </section>
    </>
  )
}
