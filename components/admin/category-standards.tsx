import Link from 'next/link'
import { ActionForm } from '@/components/ui/action-form'
import { Field, SelectField } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import { placeCategoryStandardAction, removeCategoryStandardAction } from '@/lib/quality/category-actions'
import type { CategoryChoices, CategoryRules } from '@/lib/quality/category-queries'

type Props = { category: CategoryRules; locale: Locale }
type Standard = CategoryRules['standards'][number]

function PlaceField({ place, locale }: { place: number; locale: Locale }) {
  const t = translator(locale, 'categoryRules')
  return (
    <Field
      name="place"
      label={t('place')}
      hint={t('placeHint')}
      inputMode="numeric"
      defaultValue={place}
      maxLength={2}
      autoComplete="off"
    />
  )
}

function StandardRow({ category, row, place, locale }: Props & { row: Standard; place: number }) {
  const t = translator(locale, 'categoryRules')
  const { code, slug, editions } = row.standard
  const fields = (
    <>
      <input type="hidden" name="slug" value={category.slug} />
      <input type="hidden" name="standardId" value={row.standardId} />
    </>
  )
  return (
    <li className="border-line border-b py-2">
      <span className="tabular text-muted">{place}</span>{' '}
      <Link href={`/${locale}/standards/${slug}`} prefetch={false} className="underline">
        {code}
      </Link>{' '}
      {editions[0] && <span className="wrap-anywhere">{pick(editions[0], 'title', locale)}</span>}
      <details>
        <summary
          aria-label={`${t('change')}: ${code}`}
          className="inline-flex min-h-9 items-center text-steel text-sm underline"
        >
          {t('change')}
        </summary>
        <ActionForm
          action={placeCategoryStandardAction}
          locale={locale}
          label={`${t('move')}: ${code}`}
          className="max-w-xs"
        >
          {fields}
          <PlaceField place={place} locale={locale} />
          <SubmitButton size="small" tone="plain" aria-label={`${t('move')}: ${code}`}>
            {t('move')}
          </SubmitButton>
        </ActionForm>
        <ActionForm
          action={removeCategoryStandardAction}
          locale={locale}
          label={`${t('remove')}: ${code}`}
          className="mt-3"
        >
          {fields}
          <SubmitButton size="small" tone="danger" aria-label={`${t('remove')}: ${code}`}>
            {t('remove')}
          </SubmitButton>
        </ActionForm>
      </details>
    </li>
  )
}

/** The standards that apply to goods of a category in their order, and the form that adds one. */
export function CategoryStandards({ category, choices, locale }: Props & { choices: CategoryChoices }) {
  const t = translator(locale, 'categoryRules')
  const taken = new Set(category.standards.map(({ standardId }) => standardId))
  return (
    <>
      {category.standards.length === 0 && <p className="text-muted text-sm">{t('noStandards')}</p>}
      <ol>
        {category.standards.map((row, at) => (
          <StandardRow key={row.standardId} category={category} row={row} place={at + 1} locale={locale} />
        ))}
      </ol>
      <ActionForm
        action={placeCategoryStandardAction}
        locale={locale}
        label={t('addStandard')}
        className="mt-3"
        resetOnSuccess
      >
        <input type="hidden" name="slug" value={category.slug} />
        <div className="grid gap-x-6 md:grid-cols-2">
          <SelectField name="standardId" label={t('standard')} defaultValue="">
            <option value="">{t('chooseStandard')}</option>
            {choices.standards
              .filter(({ id }) => !taken.has(id))
              .map(({ id, code, editions }) => (
                <option key={id} value={id}>
                  {[code, editions[0] && pick(editions[0], 'title', locale)].filter(Boolean).join(' · ')}
                </option>
              ))}
          </SelectField>
          <PlaceField place={category.standards.length + 1} locale={locale} />
        </div>
        <SubmitButton tone="plain">{t('addStandard')}</SubmitButton>
      </ActionForm>
    </>
  )
}
