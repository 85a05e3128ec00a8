import { ActionForm } from '@/components/ui/action-form'
import { Field, SelectField, TextArea } from '@/components/ui/field'
import { FieldMessage } from '@/components/ui/field-message'
import { Panel } from '@/components/ui/panel'
import { SubmitButton } from '@/components/ui/submit-button'
import { isoOfDay } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { labels, translator } from '@/lib/i18n/translator'
import { saveReportAction } from '@/lib/quality/report-actions'
import type { ReportChoices, ReportDetail } from '@/lib/quality/report-queries'
import { opennesses, ownSampleKinds, sampleKinds, spotCheckOpennesses } from '@/lib/quality/report-schema'
import { editionChoices, rowDrafts } from './report-drafts'
import { ReportGoods } from './report-goods'
import { FieldNote } from './report-notes'
import { ResultRows } from './result-rows'

type Props = { report: ReportDetail; choices: ReportChoices; locale: Locale }
const dayOf = (day: Date | null) => (day ? isoOfDay(day) : '')

function PaperFields({ report, choices, locale }: Props) {
  const t = translator(locale, 'reports')
  const note = (field: string) => <FieldNote report={report} field={field} locale={locale} />
  return (
    <div className="grid gap-x-6 md:grid-cols-2">
      <div>
        <SelectField name="labId" label={t('lab')} hint={t('labHint')} defaultValue={report.labId ?? ''}>
          <option value="">{t('chooseLab')}</option>
          {choices.labs.map((lab) => (
            <option key={lab.id} value={lab.id}>
              {[
                pick(lab, 'name', locale),
                pick(lab, 'city', locale),
                ...(lab.status === 'ACTIVE' ? [] : [translator(locale, 'labs')(`states.${lab.status}`)]),
              ].join(' · ')}
            </option>
          ))}
        </SelectField>
        {note('labId')}
      </div>
      <div>
        <Field
          name="number"
          label={t('number')}
          defaultValue={report.number}
          maxLength={80}
          autoComplete="off"
        />
        {note('number')}
      </div>
      <div>
        <Field
          name="client"
          label={t('client')}
          hint={t('clientHint')}
          defaultValue={report.client}
          maxLength={160}
        />
        {note('client')}
      </div>
      <SelectField
        name="openness"
        label={t('openness')}
        hint={t('opennessHint')}
        defaultValue={report.openness}
      >
        {(report.isSpotCheck ? spotCheckOpennesses : opennesses).map((value) => (
          <option key={value} value={value}>
            {t(`opennesses.${value}`)}
          </option>
        ))}
      </SelectField>
    </div>
  )
}

function SampleFields({ report, locale }: Pick<Props, 'report' | 'locale'>) {
  const t = translator(locale, 'reports')
  const optional = translator(locale, 'states')('optional')
  const days = [
    ['sampledOn', optional],
    ['receivedOn', undefined],
    ['issuedOn', undefined],
  ] as const
  return (
    <>
      <div className="grid gap-x-6 md:grid-cols-2 lg:grid-cols-4">
        <SelectField name="sampleKind" label={t('sampleKind')} defaultValue={report.sampleKind ?? ''}>
          <option value="">{t('chooseSample')}</option>
          {(report.isSpotCheck ? sampleKinds : ownSampleKinds).map((value) => (
            <option key={value} value={value}>
              {t(`sampleKinds.${value}`)}
            </option>
          ))}
        </SelectField>
        {days.map(([name, optionalLabel]) => (
          <Field
            key={name}
            name={name}
            type="date"
            label={t(name)}
            defaultValue={dayOf(report[name])}
            {...(optionalLabel ? { optionalLabel } : {})}
          />
        ))}
      </div>
      <FieldNote report={report} field="dates" locale={locale} />
      <TextArea
        name="sampleNote"
        label={t('sampleNote')}
        optionalLabel={optional}
        defaultValue={report.sampleNote}
        rows={2}
        maxLength={500}
      />
      <FieldNote report={report} field="sample" locale={locale} />
    </>
  )
}

/** The whole report as a form: saved as often as wanted, handed in when it is whole. What is wrong stands beside its field, and what was typed stays. */
export function ReportForm({ report, choices, locale }: Props) {
  const t = translator(locale, 'reports')
  const products = report.isSpotCheck
    ? choices.products.filter(({ id }) => report.products.some(({ productId }) => productId === id))
    : choices.products
  return (
    <ActionForm action={saveReportAction} locale={locale} label={t('form')} success={t('saved')}>
      <input type="hidden" name="reportId" value={report.id} />
      <input type="hidden" name="version" value={report.updatedAt.toISOString()} />
      <FieldMessage name="file" />
      <Panel id="paper" title={t('paper')}>
        <PaperFields report={report} choices={choices} locale={locale} />
      </Panel>
      <Panel id="goods" title={t('goods')}>
        <ReportGoods report={report} products={products} locale={locale} />
        <FieldNote report={report} field="products" locale={locale} />
        <FieldNote report={report} field="lots" locale={locale} />
      </Panel>
      <Panel id="sample" title={t('sampleTitle')}>
        <SampleFields report={report} locale={locale} />
      </Panel>
      <Panel id="results" title={t('resultsTitle')} note={t('resultsNote')}>
        <FieldNote report={report} field="results" locale={locale} />
        <ResultRows
          editions={editionChoices(choices, report, locale)}
          initial={rowDrafts(report)}
          labels={labels(locale, 'reports').rows}
        />
      </Panel>
      <div className="mt-6 flex flex-wrap gap-3 border-line border-t pt-4">
        <SubmitButton name="intent" value="submit">
          {t('submit')}
        </SubmitButton>
        <SubmitButton name="intent" value="save" tone="plain">
          {t('saveDraft')}
        </SubmitButton>
      </div>
    </ActionForm>
  )
}
