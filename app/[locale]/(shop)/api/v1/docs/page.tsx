import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { operations } from '@/app/api/v1/_operations/all'
import { Reference } from '@/components/api-docs/reference'
import { Trail } from '@/components/shell/trail'
import { openApiDocument } from '@/lib/api/openapi'
import { appUrl } from '@/lib/env'
import { isLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { pageMetadata } from '@/lib/seo'

type Props = PageProps<'/[locale]/api/v1/docs'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const t = translator(locale, 'api')
  return pageMetadata({ locale, path: '/api/v1/docs', title: t('title'), description: t('description') })
}

/** The reference of the API; /api/v1/docs leads here in the reader's language. */
export default async function ApiDocsPage({ params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const t = translator(locale, 'api')
  return (
    <div className="page">
      <Trail locale={locale} crumbs={[[t('title')]]} />
      <h1 className="text-4xl">{t('title')}</h1>
      <p className="mt-3 max-w-prose text-lg">{t('lead')}</p>
      <Reference document={openApiDocument(operations, `${appUrl()}/api/v1`)} locale={locale} />
    </div>
  )
}
