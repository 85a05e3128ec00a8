import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Article } from '@/components/info/article'
import { isLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { pageMetadata } from '@/lib/seo'

export async function generateMetadata({ params }: PageProps<'/[locale]/returns'>): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const t = translator(locale, 'info')
  return pageMetadata({ locale, path: '/returns', title: t('returns.title'), description: t('returns.lead') })
}

export default async function ReturnsPage({ params }: PageProps<'/[locale]/returns'>) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const t = translator(locale, 'info')
  const paragraphs = [
    { title: t('returns.SEVEN_DAY'), body: t('returns.SEVEN_DAY_BODY') },
    { title: t('returns.SEVEN_DAY_UNOPENED'), body: t('returns.SEVEN_DAY_UNOPENED_BODY') },
    { title: t('returns.MADE_TO_ORDER'), body: t('returns.MADE_TO_ORDER_BODY') },
    { title: t('returns.EXCLUDED_HYGIENE'), body: t('returns.EXCLUDED_HYGIENE_BODY') },
    { title: t('returns.fault'), body: t('returns.faultBody') },
    { title: t('returns.money'), body: t('returns.moneyBody') },
  ]
  return (
    <Article locale={locale} title={t('returns.title')} lead={t('returns.lead')} paragraphs={paragraphs} />
  )
}
