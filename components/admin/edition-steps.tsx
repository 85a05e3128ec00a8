import { ActionForm } from '@/components/ui/action-form'
import { Field, SelectField } from '@/components/ui/field'
import { Panel } from '@/components/ui/panel'
import { SubmitButton } from '@/components/ui/submit-button'
import { isoOfDay } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import {
  draftEditionAction,
  publishEditionAction,
  supersedeEditionAction,
} from '@/lib/quality/standard-actions'
import type { EditionToEdit } from '@/lib/quality/standard-admin-queries'
import { EditionFields } from './edition-fields'

type Props = { edition: EditionToEdit; locale: Locale }

function PublishForm({ edition, locale }: Props) {
  const t = translator(locale, 'standards')
  return (
    <Panel id="publish" title={t('publish')} note={t('publishNote')}>
      <ActionForm action={publishEditionAction} locale={locale} label={t('publish')} className="max-w-xl">
        <EditionFields edition={edition} locale={locale} />
        <Field name="reason" label={t('reason')} hint={t('reasonHint')} maxLength={500} />
        <SubmitButton>{t('publish')}</SubmitButton>
      </ActionForm>
    </Panel>
  )
}

function SupersedeForm({ edition, others, locale }: Props & { others: { id: string; code: string }[] }) {
  const t = translator(locale, 'standards')
  return (
    <Panel id="supersede" title={t('supersede')} note={t('supersedeNote')}>
      <ActionForm
        action={supersedeEditionAction}
        locale={locale}
        label={t('supersede')}
        success={translator(locale, 'states')('saved')}
        className="max-w-xl"
      >
        <Field
          name="supersededOn"
          type="date"
          label={t('supersededOn')}
          defaultValue={edition.supersededOn ? isoOfDay(edition.supersededOn) : ''}
        />
        <SelectField
          name="supersededById"
          label={t('supersededByField')}
          defaultValue={edition.supersededById ?? ''}
        >
          <option value="">{t('withoutSuccessor')}</option>
          {others
            .filter(({ id }) => id !== edition.id)
            .map(({ id, code }) => (
              <option key={id} value={id}>
                {code}
              </option>
            ))}
        </SelectField>
        <EditionFields edition={edition} locale={locale} />
        <SubmitButton tone="plain">{t('supersede')}</SubmitButton>
      </ActionForm>
    </Panel>
  )
}

/** The next steps of an edition: a draft is published, a published one is followed by another. */
export function EditionSteps({
  edition,
  others,
  locale,
}: Props & { others: { id: string; code: string }[] }) {
  const t = translator(locale, 'standards')
  return (
    <>
      {edition.status === 'DRAFT' ? (
        <PublishForm edition={edition} locale={locale} />
      ) : (
        <SupersedeForm edition={edition} others={others} locale={locale} />
      )}
      <Panel id="draft" title={t('newEdition')} note={t('newEditionNote')}>
        <ActionForm action={draftEditionAction} locale={locale} label={t('newEdition')} className="max-w-xs">
          <input type="hidden" name="editionId" value={edition.id} />
          <Field name="year" label={t('year')} maxLength={12} autoComplete="off" />
          <SubmitButton tone="plain">{t('createDraft')}</SubmitButton>
        </ActionForm>
      </Panel>
    </>
  )
}
