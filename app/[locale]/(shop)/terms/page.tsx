import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Article } from '@/components/info/article'
import { isLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { pageMetadata } from '@/lib/seo'

export async function generateMetadata({ params }: PageProps<'/[locale]/terms'>): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const t = translator(locale, 'info')
  return pageMetadata({ locale, path: '/terms', title: t('terms.title'), description: t('terms.lead') })
}

export default async function TermsPage({ params }: PageProps<'/[locale]/terms'>) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const t = translator(locale, 'info')
  const paragraphs = [
    { title: t('terms.parties'), body: t('terms.partiesBody') },
    { title: t('terms.contract'), body: t('terms.contractBody') },
    { title: t('terms.prices'), body: t('terms.pricesBody') },
    { title: t('terms.unpaid'), body: t('terms.unpaidBody') },
    { title: t('terms.law'), body: t('terms.lawBody') },
  ]
  return <Article locale={locale} title={t('terms.title')} lead={t('terms.lead')} paragraphs={paragraphs} />
}
