import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Article } from '@/components/info/article'
import { env } from '@/lib/env'
import { isLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { pageMetadata } from '@/lib/seo'

export async function generateMetadata({ params }: PageProps<'/[locale]/help'>): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const t = translator(locale, 'info')
  return pageMetadata({ locale, path: '/help', title: t('help.title'), description: t('help.lead') })
}

export default async function HelpPage({ params }: PageProps<'/[locale]/help'>) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const t = translator(locale, 'info')
  const paragraphs = [
    { title: t('help.marks'), body: t('help.marksBody') },
    { title: t('help.cart'), body: t('help.cartBody') },
    { title: t('help.order'), body: t('help.orderBody') },
    { title: t('help.pay'), body: t('help.payBody') },
    { title: t('help.parcel'), body: t('help.parcelBody', { days: env().AUTO_CONFIRM_DAYS }) },
    { title: t('help.lot'), body: t('help.lotBody') },
  ]
  return <Article locale={locale} title={t('help.title')} lead={t('help.lead')} paragraphs={paragraphs} />
}
