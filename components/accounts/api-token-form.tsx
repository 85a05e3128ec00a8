import { ActionForm } from '@/components/ui/action-form'
import { Field, SelectField } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { createApiTokenAction } from '@/lib/accounts/api-token-actions'
import { tokenDays } from '@/lib/accounts/api-token-rules'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { NewToken } from './new-token'

/** Name, access and life of a new token; after success its secret stands above the fields. */
export function ApiTokenForm({ locale }: { locale: Locale }) {
  const t = translator(locale, 'apiTokens')
  return (
    <ActionForm action={createApiTokenAction} locale={locale} resetOnSuccess className="max-w-xl">
      <NewToken words={{ made: t('made'), once: t('once'), value: t('value') }} />
      <Field name="name" label={t('name')} hint={t('nameHint')} required maxLength={60} autoComplete="off" />
      <SelectField name="access" label={t('access')} defaultValue="READ">
        <option value="READ">{t('access_READ')}</option>
        <option value="WRITE">{t('access_WRITE')}</option>
      </SelectField>
      <SelectField name="days" label={t('life')} defaultValue="90">
        {tokenDays.map((days) => (
          <option key={days} value={days}>
            {t('days', { days })}
          </option>
        ))}
      </SelectField>
      <SubmitButton className="mt-2">{t('create')}</SubmitButton>
    </ActionForm>
  )
}
