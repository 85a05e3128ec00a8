import { Field } from '@/components/ui/field'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

/** The own password, asked for once more before something grave. */
export function CurrentPasswordField({ locale }: { locale: Locale }) {
  return (
    <Field
      name="current"
      type="password"
      label={translator(locale, 'account')('currentPassword')}
      autoComplete="current-password"
      required
      maxLength={200}
    />
  )
}
