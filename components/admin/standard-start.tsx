import { ActionForm } from '@/components/ui/action-form'
import { Field } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { requirePageViewer } from '@/lib/accounts/viewer'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { createStandardAction } from '@/lib/quality/standard-actions'
import { AdminFrame } from './admin-frame'
import { EditionTexts } from './edition-texts'

/** Enters a standard with its first edition. */
export async function StandardStart({ locale }: { locale: Locale }) {
  await requirePageViewer(locale, 'admin:standards', `/${locale}/admin/standards/new`)
  const t = translator(locale, 'standards')
  const optional = translator(locale, 'states')('optional')
  return (
    <AdminFrame locale={locale} current="standards" title={t('new')}>
      <ActionForm action={createStandardAction} locale={locale} label={t('new')}>
        <div className="grid gap-x-6 md:grid-cols-2">
          <Field
            name="code"
            label={t('codeWithoutYear')}
            hint={t('codeHint')}
            maxLength={60}
            autoComplete="off"
          />
          <Field name="year" label={t('year')} optionalLabel={optional} maxLength={12} autoComplete="off" />
          <Field name="slug" label={t('slug')} hint={t('slugHint')} maxLength={80} autoComplete="off" />
          <Field name="field" label={t('field')} hint={t('fieldHint')} maxLength={80} autoComplete="off" />
        </div>
        <EditionTexts edition={null} locale={locale} />
        <SubmitButton>{t('createDraft')}</SubmitButton>
      </ActionForm>
    </AdminFrame>
  )
}
