import { ActionForm } from '@/components/ui/action-form'
import { Field } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import {
  confirmEmailAction,
  createFirstAdminAction,
  requestResetAction,
  resetPasswordAction,
} from '@/lib/accounts/actions'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

type Query = Promise<Record<string, string | string[] | undefined>>

const tokenOf = async (query: Query) => {
  const { token } = await query
  return typeof token === 'string' ? token.slice(0, 100) : ''
}

function NewPassword({ locale }: { locale: Locale }) {
  const t = translator(locale, 'auth')
  return (
    <Field
      name="password"
      type="password"
      label={t('newPassword')}
      hint={t('passwordHint')}
      autoComplete="new-password"
      required
      maxLength={200}
    />
  )
}

/** Asks for the mail with the reset link; the answer is the same for every address. */
export function ForgotForm({ locale }: { locale: Locale }) {
  const t = translator(locale, 'auth')
  return (
    <ActionForm action={requestResetAction} locale={locale} success={t('forgotSent')}>
      <p className="text-muted">{t('forgotIntro')}</p>
      <Field name="email" type="email" label={t('email')} autoComplete="email" required maxLength={254} />
      <SubmitButton className="mt-2 w-full">{t('forgotSubmit')}</SubmitButton>
    </ActionForm>
  )
}

export async function ResetForm({ locale, query }: { locale: Locale; query: Query }) {
  const t = translator(locale, 'auth')
  return (
    <ActionForm action={resetPasswordAction} locale={locale}>
      <input type="hidden" name="token" value={await tokenOf(query)} />
      <NewPassword locale={locale} />
      <Field
        name="repeat"
        type="password"
        label={t('repeatPassword')}
        autoComplete="new-password"
        required
        maxLength={200}
      />
      <SubmitButton className="mt-2 w-full">{t('resetSubmit')}</SubmitButton>
    </ActionForm>
  )
}

// A button, not the mere opening of the link: mail scanners open links.
export async function ConfirmForm({ locale, query }: { locale: Locale; query: Query }) {
  const t = translator(locale, 'auth')
  return (
    <ActionForm action={confirmEmailAction} locale={locale} success={t('confirmDone')}>
      <p className="text-muted">{t('confirmIntro')}</p>
      <input type="hidden" name="token" value={await tokenOf(query)} />
      <SubmitButton className="mt-4 w-full">{t('confirmSubmit')}</SubmitButton>
    </ActionForm>
  )
}

export async function SetupForm({ locale, query }: { locale: Locale; query: Query }) {
  const t = translator(locale, 'auth')
  return (
    <ActionForm action={createFirstAdminAction} locale={locale}>
      <p className="text-muted">{t('setupIntro')}</p>
      <input type="hidden" name="token" value={await tokenOf(query)} />
      <Field name="name" label={t('name')} autoComplete="name" required maxLength={60} />
      <Field name="email" type="email" label={t('email')} autoComplete="email" required maxLength={254} />
      <NewPassword locale={locale} />
      <SubmitButton className="mt-2 w-full">{t('setupSubmit')}</SubmitButton>
    </ActionForm>
  )
}
