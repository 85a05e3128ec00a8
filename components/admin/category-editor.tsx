import Link from 'next/link'
import { notFound } from 'next/navigation'
import { ActionForm } from '@/components/ui/action-form'
import { Field } from '@/components/ui/field'
import { Panel } from '@/components/ui/panel'
import { SubmitButton } from '@/components/ui/submit-button'
import { requirePageViewer } from '@/lib/accounts/viewer'
import type { Locale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import { isSlug } from '@/lib/list-query'
import { setCategoryValidityAction } from '@/lib/quality/category-actions'
import { type CategoryRules, findCategoryRules, listCategoryChoices } from '@/lib/quality/category-queries'
import { usualMonths } from '@/lib/quality/category-schema'
import { AdminFrame } from './admin-frame'
import { CategoryMeasures } from './category-measures'
import { CategoryStandards } from './category-standards'

function ValidityForm({ category, locale }: { category: CategoryRules; locale: Locale }) {
  const t = translator(locale, 'categoryRules')
  const states = translator(locale, 'states')
  return (
    <ActionForm
      action={setCategoryValidityAction}
      locale={locale}
      label={t('validity')}
      success={states('saved')}
      className="max-w-xs"
    >
      <input type="hidden" name="slug" value={category.slug} />
      <Field
        name="months"
        label={t('months')}
        inputMode="numeric"
        defaultValue={category.validity?.months ?? usualMonths}
        maxLength={2}
        autoComplete="off"
      />
      <SubmitButton>{states('save')}</SubmitButton>
    </ActionForm>
  )
}

/** One category: how long reports count in it, the standards that apply to its goods, and what buyers compare by. */
export async function CategoryEditor({ locale, slug }: { locale: Locale; slug: string }) {
  await requirePageViewer(locale, 'admin:standards', `/${locale}/admin/categories/${slug}`)
  const category = isSlug(slug) ? await findCategoryRules(slug) : null
  if (!category) notFound()
  const choices = await listCategoryChoices()
  const t = translator(locale, 'categoryRules')
  return (
    <AdminFrame locale={locale} current="categories" title={pick(category, 'name', locale)}>
      <p className="mb-4">
        <Link
          href={`/${locale}/categories/${category.slug}`}
          prefetch={false}
          className="inline-flex min-h-11 items-center text-steel underline"
        >
          {t('seePublic')}
        </Link>
      </p>
      <Panel id="validity" title={t('validity')} note={t('validityNote')}>
        <ValidityForm category={category} locale={locale} />
      </Panel>
      <Panel id="standards" title={t('standards')} note={t('standardsNote')}>
        <CategoryStandards category={category} choices={choices} locale={locale} />
      </Panel>
      <Panel id="measures" title={t('measures')} note={t('measuresNote')}>
        <CategoryMeasures category={category} choices={choices} locale={locale} />
      </Panel>
    </AdminFrame>
  )
}
