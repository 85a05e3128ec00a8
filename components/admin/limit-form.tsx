import { ActionForm } from '@/components/ui/action-form'
import { CheckField, Field } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { removeStandardLimitAction, saveStandardLimitAction } from '@/lib/quality/standard-actions'
import type { EditionToEdit, ItemToEdit } from '@/lib/quality/standard-admin-queries'
import { EditionFields } from './edition-fields'

type Limit = ItemToEdit['limits'][number]
type Props = { edition: EditionToEdit; item: ItemToEdit; limit: Limit | null; locale: Locale }

const texts = [
  ['classKey', 40],
  ['classEn', 80],
  ['classZh', 40],
  ['ladder', 80],
] as const

/** One limit of an item: its class where there are several, its value, and where the number comes from. */
export function LimitForm({ edition, item, limit, locale }: Props) {
  const t = translator(locale, 'standards')
  const states = translator(locale, 'states')
  const name = `${item.key} ${limit?.classKey ?? ''}`.trim()
  return (
    <>
      <ActionForm
        action={saveStandardLimitAction}
        locale={locale}
        label={`${t(limit ? 'editLimit' : 'addLimit')}: ${name}`}
        success={states('saved')}
        resetOnSuccess={!limit}
      >
        <input type="hidden" name="itemId" value={item.id} />
        <input type="hidden" name="limitId" value={limit?.id ?? ''} />
        <div className="grid gap-x-6 sm:grid-cols-2 lg:grid-cols-4">
          <Field
            name="value"
            label={t('limitOf', { unit: item.unit })}
            inputMode="decimal"
            defaultValue={limit?.value.toFixed()}
            maxLength={40}
          />
          {texts.map(([field, max]) => (
            <Field
              key={field}
              name={field}
              label={t(field)}
              optionalLabel={states('optional')}
              defaultValue={limit?.[field] ?? ''}
              maxLength={max}
            />
          ))}
          <Field
            name="classRank"
            label={t('classRank')}
            optionalLabel={states('optional')}
            inputMode="numeric"
            defaultValue={limit?.classRank ?? ''}
            maxLength={2}
          />
          <Field
            name="typicalGood"
            label={t('typicalGoodField')}
            optionalLabel={states('optional')}
            inputMode="decimal"
            defaultValue={limit?.typicalGood?.toFixed() ?? ''}
            maxLength={40}
          />
          <Field name="source" label={t('sourceField')} defaultValue={limit?.source} maxLength={200} />
          <Field
            name="verifiedAs"
            label={t('verifiedAsField')}
            optionalLabel={states('optional')}
            defaultValue={limit?.verifiedAs}
            maxLength={120}
          />
          <Field
            name="noteEn"
            label={t('noteEn')}
            optionalLabel={states('optional')}
            defaultValue={limit?.noteEn}
            maxLength={500}
          />
          <Field
            name="noteZh"
            label={t('noteZh')}
            optionalLabel={states('optional')}
            defaultValue={limit?.noteZh}
            maxLength={300}
          />
        </div>
        <CheckField name="verified" label={t('verifiedField')} defaultChecked={limit?.verified ?? false} />
        <EditionFields edition={edition} locale={locale} />
        <SubmitButton size="small" tone="plain">
          {t(limit ? 'saveLimit' : 'addLimit')}
        </SubmitButton>
      </ActionForm>
      {limit && (
        <ActionForm
          action={removeStandardLimitAction}
          locale={locale}
          label={`${t('removeLimit')}: ${name}`}
          className="mt-3 max-w-md"
        >
          <input type="hidden" name="limitId" value={limit.id} />
          <EditionFields edition={edition} locale={locale} />
          <SubmitButton size="small" tone="danger" aria-label={`${t('removeLimit')}: ${name}`}>
            {t('removeLimit')}
          </SubmitButton>
        </ActionForm>
      )}
    </>
  )
}
