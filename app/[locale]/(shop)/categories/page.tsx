import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CategoryGroups } from '@/components/catalog/category-groups'
import { Trail } from '@/components/shell/trail'
import { listCategoryGroups } from '@/lib/catalog/queries-categories'
import { isLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { pageMetadata } from '@/lib/seo'

export async function generateMetadata({ params }: PageProps<'/[locale]/categories'>): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const t = translator(locale, 'catalog')
  return pageMetadata({ locale, path: '/categories', title: t('title'), description: t('intro') })
}

export default async function CategoriesPage({ params }: PageProps<'/[locale]/categories'>) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const t = translator(locale, 'catalog')
  const groups = await listCategoryGroups()
  return (
    <div className="page">
      <Trail locale={locale} crumbs={[[t('title')]]} />
      <h1 className="text-4xl">{t('title')}</h1>
      <p className="mt-3 mb-8 max-w-prose text-muted">{t('intro')}</p>
      <h2 className="sr-only">{t('groups')}</h2>
      <CategoryGroups groups={groups} locale={locale} />
    </div>
  )
}
