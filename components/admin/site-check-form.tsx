import { ActionForm } from '@/components/ui/action-form'
import { Field } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { recordSiteCheckAction } from '@/lib/quality/credential-actions'

/** Records a visit to a factory. */
export function SiteCheckForm({ locale }: { locale: Locale }) {
  const t = translator(locale, 'credentials')
  const optional = translator(locale, 'states')('optional')
  return (
    <details className="mb-4 max-w-3xl">
      <summary className="inline-flex min-h-11 items-center text-steel underline">{t('recordCheck')}</summary>
      <ActionForm
        action={recordSiteCheckAction}
        locale={locale}
        label={t('recordCheck')}
        success={t('recorded')}
        resetOnSuccess
      >
        <div className="grid gap-x-6 md:grid-cols-2">
          <Field
            name="factorySlug"
            label={t('factory')}
            hint={t('factoryHint')}
            maxLength={100}
            autoComplete="off"
          />
          <Field name="number" label={t('visitNumber')} maxLength={80} autoComplete="off" />
          <Field name="titleEn" label={t('titleEn')} maxLength={120} lang="en" />
          <Field name="titleZh" label={t('titleZh')} maxLength={60} lang="zh-CN" />
          <Field name="issuedOn" type="date" label={t('visitedOn')} />
          <Field name="validUntil" type="date" label={t('validUntil')} optionalLabel={optional} />
          <Field name="issuer" label={t('visitedBy')} optionalLabel={optional} maxLength={120} />
        </div>
        <SubmitButton>{t('record')}</SubmitButton>
      </ActionForm>
    </details>
  )
}
