import { period } from '@/components/quality/lab-state'
import { ActionForm } from '@/components/ui/action-form'
import { Field, SelectField } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { addLabScopeAction, removeLabScopeAction } from '@/lib/quality/lab-actions'
import type { LabToEdit } from '@/lib/quality/lab-queries'

type Props = { lab: LabToEdit; standards: { id: string; code: string }[]; locale: Locale }

function ScopeForm({ lab, standards, locale }: Props) {
  const t = translator(locale, 'labs')
  const optional = translator(locale, 'states')('optional')
  return (
    <ActionForm action={addLabScopeAction} locale={locale} label={t('addScope')} resetOnSuccess>
      <input type="hidden" name="labId" value={lab.id} />
      <div className="grid gap-x-6 sm:grid-cols-2 lg:grid-cols-4">
        <SelectField name="standardId" label={t('standard')} defaultValue="">
          <option value="">{t('chooseStandard')}</option>
          {standards.map(({ id, code }) => (
            <option key={id} value={id}>
              {code}
            </option>
          ))}
        </SelectField>
        <Field
          name="itemKey"
          label={t('itemKey')}
          hint={t('itemKeyHint')}
          maxLength={80}
          autoComplete="off"
        />
        <Field name="from" type="date" label={t('from')} />
        <Field name="until" type="date" label={t('until')} optionalLabel={optional} />
      </div>
      <SubmitButton tone="plain">{t('addScope')}</SubmitButton>
    </ActionForm>
  )
}

/** What a laboratory may test, line by line, and the form that adds to it. */
export function LabScopes({ lab, standards, locale }: Props) {
  const t = translator(locale, 'labs')
  return (
    <>
      {lab.scopes.length === 0 && <p className="text-muted text-sm">{t('scopeNone')}</p>}
      <ul>
        {lab.scopes.map((scope) => {
          const name = [scope.standard.code, scope.itemKey || t('allItems')].join(' · ')
          return (
            <li
              key={scope.id}
              className="flex flex-wrap items-center justify-between gap-x-4 border-line border-b py-1"
            >
              <span className="wrap-anywhere min-w-0">
                {name} <span className="text-muted text-sm">{period(scope.from, scope.until, locale)}</span>
              </span>
              <ActionForm action={removeLabScopeAction} locale={locale}>
                <input type="hidden" name="labId" value={lab.id} />
                <input type="hidden" name="scopeId" value={scope.id} />
                <SubmitButton size="small" tone="danger" aria-label={`${t('removeScope')}: ${name}`}>
                  {t('removeScope')}
                </SubmitButton>
              </ActionForm>
            </li>
          )
        })}
      </ul>
      <ScopeForm lab={lab} standards={standards} locale={locale} />
    </>
  )
}
