import { ActionForm } from '@/components/ui/action-form'
import { Field, SelectField, TextArea } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { saveStandardItemAction } from '@/lib/quality/standard-actions'
import type { EditionToEdit, ItemToEdit } from '@/lib/quality/standard-admin-queries'
import { directions, itemKinds } from '@/lib/quality/standard-schema'
import { EditionFields } from './edition-fields'

const texts = [
  ['key', 80, 'en'],
  ['unit', 40, 'en'],
  ['nameEn', 120, 'en'],
  ['nameZh', 60, 'zh-CN'],
  ['labelEn', 120, 'en'],
  ['labelZh', 60, 'zh-CN'],
  ['method', 160, 'en'],
  ['equivalents', 200, 'en'],
] as const

/** One item of an edition: what is measured, how, and what it means for a buyer. */
export function ItemForm({
  edition,
  item,
  locale,
}: {
  edition: EditionToEdit
  item: ItemToEdit | null
  locale: Locale
}) {
  const t = translator(locale, 'standards')
  return (
    <ActionForm
      action={saveStandardItemAction}
      locale={locale}
      label={item ? `${t('editItem')}: ${item.key}` : t('addItem')}
      success={translator(locale, 'states')('saved')}
      resetOnSuccess={!item}
    >
      <input type="hidden" name="itemId" value={item?.id ?? ''} />
      <div className="grid gap-x-6 md:grid-cols-2">
        {texts.map(([name, max, lang]) => (
          <Field
            key={name}
            name={name}
            label={t(`item.${name}`)}
            lang={lang}
            defaultValue={item?.[name]}
            maxLength={max}
            autoComplete="off"
          />
        ))}
        <SelectField name="kind" label={t('item.kind')} defaultValue={item?.kind ?? 'RATIO'}>
          {itemKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`kinds.${kind}`)}
            </option>
          ))}
        </SelectField>
        <SelectField name="direction" label={t('item.direction')} defaultValue={item?.direction ?? 'MIN'}>
          {directions.map((direction) => (
            <option key={direction} value={direction}>
              {t(`directions.${direction}`)}
            </option>
          ))}
        </SelectField>
        <TextArea
          name="explainEn"
          label={t('item.explainEn')}
          lang="en"
          defaultValue={item?.explainEn}
          rows={3}
          maxLength={600}
        />
        <TextArea
          name="explainZh"
          label={t('item.explainZh')}
          lang="zh-CN"
          defaultValue={item?.explainZh}
          rows={3}
          maxLength={300}
        />
      </div>
      <EditionFields edition={edition} locale={locale} />
      <SubmitButton size="small" tone="plain">
        {t(item ? 'saveItem' : 'addItem')}
      </SubmitButton>
    </ActionForm>
  )
}
