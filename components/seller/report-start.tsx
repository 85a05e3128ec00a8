import { ActionForm } from '@/components/ui/action-form'
import { SelectField } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { openDesk } from '@/lib/factories/desk-queries'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import type { Query } from '@/lib/list-query'
import { createReportAction } from '@/lib/quality/report-actions'
import { SellerFrame } from './seller-frame'

const steps = ['pdf', 'fields', 'check'] as const

/** What a report needs, and the beginning of one. */
export async function ReportStart({ locale, query }: { locale: Locale; query: Promise<Query> }) {
  const desk = await openDesk(locale, 'report:edit', '/reports/new', await query)
  const t = translator(locale, 'reports')
  const chosen = desk.factories.find(({ slug }) => slug === desk.factorySlug) ?? desk.factories[0]
  return (
    <SellerFrame desk={desk} current="reports" title={t('new')}>
      <ol className="max-w-2xl list-decimal space-y-2 pl-6">
        {steps.map((step) => (
          <li key={step}>{t(`steps.${step}`)}</li>
        ))}
      </ol>
      <ActionForm action={createReportAction} locale={locale} label={t('new')} className="mt-6 max-w-md">
        {desk.factories.length > 1 ? (
          <SelectField name="factoryId" label={t('factory')} defaultValue={chosen?.id}>
            {desk.factories.map((factory) => (
              <option key={factory.id} value={factory.id}>
                {pick(factory, 'name', locale)}
              </option>
            ))}
          </SelectField>
        ) : (
          <input type="hidden" name="factoryId" value={chosen?.id ?? ''} />
        )}
        <SubmitButton>{t('begin')}</SubmitButton>
      </ActionForm>
    </SellerFrame>
  )
}
