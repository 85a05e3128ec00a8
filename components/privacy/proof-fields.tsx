import { CurrentPasswordField } from '@/components/accounts/current-password-field'
import { Field } from '@/components/ui/field'
import { findOwnSecondFactor } from '@/lib/accounts/second-factor-queries'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

/** What a signed-in person is asked once more before something grave: the password, and the code where a second factor is on. */
export async function ProofFields({ locale }: { locale: Locale }) {
  const { hasPassword, state } = await findOwnSecondFactor()
  const auth = translator(locale, 'auth')
  return (
    <>
      {hasPassword && <CurrentPasswordField locale={locale} />}
      {state === 'on' && (
        <Field
          name="code"
          label={auth('code')}
          hint={auth('codeHint')}
          autoComplete="one-time-code"
          autoCapitalize="none"
          spellCheck={false}
          required
          maxLength={40}
        />
      )}
    </>
  )
}
