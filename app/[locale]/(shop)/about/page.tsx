import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Article } from '@/components/info/article'
import { OriginFacts } from '@/components/info/origin-facts'
import { listBelts } from '@/lib/belts/queries'
import { isLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { pageMetadata } from '@/lib/seo'

export async function generateMetadata({ params }: PageProps<'/[locale]/about'>): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const t = translator(locale, 'info')
  return pageMetadata({ locale, path: '/about', title: t('about.title'), description: t('about.lead') })
}

export default async function AboutPage({ params }: PageProps<'/[locale]/about'>) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const t = translator(locale, 'info')
  const belts = await listBelts()
  const paragraphs = [
    { title: t('about.what'), body: t('about.whatBody') },
    { title: t('about.belts'), body: t('about.beltsBody', { count: belts.length }) },
    { title: t('about.history'), body: t('about.historyBody') },
  ]
  return (
    <Article locale={locale} title={t('about.title')} lead={t('about.lead')} paragraphs={paragraphs}>
      <OriginFacts locale={locale} />
    </Article>
  )
}
