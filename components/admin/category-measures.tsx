import { ActionForm } from '@/components/ui/action-form'
import { Field, SelectField } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import { removeCategoryMeasureAction, saveCategoryMeasureAction } from '@/lib/quality/category-actions'
import type { CategoryChoices, CategoryRules } from '@/lib/quality/category-queries'

type Props = { category: CategoryRules; locale: Locale }
type Measure = CategoryRules['measures'][number]

const summaryClass = 'inline-flex min-h-9 items-center text-steel text-sm underline'
const texts = [
  ['labelEn', 120, 'en'],
  ['labelZh', 60, 'zh-CN'],
  ['unit', 40, 'en'],
] as const

function MeasureForm({
  category,
  measure,
  place,
  items,
  locale,
}: Props & { measure: Measure | null; place: number; items: CategoryChoices['items'] }) {
  const t = translator(locale, 'categoryRules')
  const does = t(measure ? 'saveMeasure' : 'addMeasure')
  const name = measure ? `${does}: ${measure.itemKey}` : does
  return (
    <ActionForm
      action={saveCategoryMeasureAction}
      locale={locale}
      label={name}
      success={translator(locale, 'states')('saved')}
      resetOnSuccess={!measure}
    >
      <input type="hidden" name="slug" value={category.slug} />
      {measure && <input type="hidden" name="itemKey" value={measure.itemKey} />}
      <div className="grid gap-x-6 md:grid-cols-2">
        {!measure && (
          <SelectField name="itemKey" label={t('measured')} defaultValue="">
            <option value="">{t('chooseMeasured')}</option>
            {items.map((item) => (
              <option key={item.key} value={item.key}>
                {pick(item, 'name', locale)} · {item.unit} · {item.key}
              </option>
            ))}
          </SelectField>
        )}
        {texts.map(([field, max, lang]) => (
          <Field
            key={field}
            name={field}
            label={t(field)}
            hint={field === 'unit' ? t('unitHint') : undefined}
            lang={lang}
            defaultValue={measure?.[field]}
            maxLength={max}
            autoComplete="off"
          />
        ))}
        <Field
          name="place"
          label={t('place')}
          hint={t('placeHint')}
          inputMode="numeric"
          defaultValue={place}
          maxLength={2}
          autoComplete="off"
        />
      </div>
      <SubmitButton size="small" tone="plain" aria-label={name}>
        {does}
      </SubmitButton>
    </ActionForm>
  )
}

/** What buyers of a category compare by in its order, each with its form, and the form that adds one. */
export function CategoryMeasures({ category, choices, locale }: Props & { choices: CategoryChoices }) {
  const t = translator(locale, 'categoryRules')
  const taken = new Set(category.measures.map(({ itemKey }) => itemKey))
  const free = choices.items.filter(({ key }) => !taken.has(key))
  return (
    <>
      {category.measures.length === 0 && <p className="text-muted text-sm">{t('noMeasures')}</p>}
      <ol>
        {category.measures.map((measure, at) => (
          <li key={measure.itemKey} className="border-line border-b py-2">
            <span className="tabular text-muted">{at + 1}</span> {pick(measure, 'label', locale)}{' '}
            <span className="wrap-anywhere text-muted text-sm">
              {measure.unit} · {t(`better.${measure.direction}`)} · {measure.itemKey}
            </span>
            <details>
              <summary aria-label={`${t('change')}: ${measure.itemKey}`} className={summaryClass}>
                {t('change')}
              </summary>
              <MeasureForm category={category} measure={measure} place={at + 1} items={[]} locale={locale} />
              <ActionForm
                action={removeCategoryMeasureAction}
                locale={locale}
                label={`${t('remove')}: ${measure.itemKey}`}
                className="mt-3"
              >
                <input type="hidden" name="slug" value={category.slug} />
                <input type="hidden" name="itemKey" value={measure.itemKey} />
                <SubmitButton size="small" tone="danger" aria-label={`${t('remove')}: ${measure.itemKey}`}>
                  {t('remove')}
                </SubmitButton>
              </ActionForm>
            </details>
          </li>
        ))}
      </ol>
      <details className="mt-4">
        <summary className={summaryClass}>{t('addMeasure')}</summary>
        <MeasureForm
          category={category}
          measure={null}
          place={category.measures.length + 1}
          items={free}
          locale={locale}
        />
      </details>
    </>
  )
}
