import { ActionForm } from '@/components/ui/action-form'
import { SelectField } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { changeOpennessAction } from '@/lib/quality/report-actions'
import type { ReportDetail } from '@/lib/quality/report-queries'
import { opennesses } from '@/lib/quality/report-schema'

/** Who may read the PDF of an accepted report, for its factory to change. */
export function ReportOpenness({ report, locale }: { report: ReportDetail; locale: Locale }) {
  const t = translator(locale, 'reports')
  return (
    <ActionForm
      action={changeOpennessAction}
      locale={locale}
      label={t('openness')}
      success={t('saved')}
      className="mt-4 max-w-xl"
    >
      <input type="hidden" name="reportId" value={report.id} />
      <input type="hidden" name="version" value={report.updatedAt.toISOString()} />
      <SelectField
        name="openness"
        label={t('openness')}
        hint={t('opennessHint')}
        defaultValue={report.openness}
      >
        {opennesses.map((value) => (
          <option key={value} value={value}>
            {t(`opennesses.${value}`)}
          </option>
        ))}
      </SelectField>
      <SubmitButton tone="plain">{t('saveDraft')}</SubmitButton>
    </ActionForm>
  )
}
