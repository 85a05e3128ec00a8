import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Article } from '@/components/info/article'
import { isLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { pageMetadata } from '@/lib/seo'

export async function generateMetadata({ params }: PageProps<'/[locale]/privacy'>): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const t = translator(locale, 'info')
  return pageMetadata({ locale, path: '/privacy', title: t('privacy.title'), description: t('privacy.lead') })
}

export default async function PrivacyPage({ params }: PageProps<'/[locale]/privacy'>) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const t = translator(locale, 'info')
  const paragraphs = [
    { title: t('privacy.data'), body: t('privacy.dataBody') },
    { title: t('privacy.use'), body: t('privacy.useBody') },
    { title: t('privacy.cookies'), body: t('privacy.cookiesBody') },
    { title: t('privacy.payment'), body: t('privacy.paymentBody') },
    { title: t('privacy.time'), body: t('privacy.timeBody') },
  ]
  return (
    <Article locale={locale} title={t('privacy.title')} lead={t('privacy.lead')} paragraphs={paragraphs} />
  )
}
