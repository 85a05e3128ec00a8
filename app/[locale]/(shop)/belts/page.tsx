import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BeltMap } from '@/components/belts/belt-map'
import { ProvinceList } from '@/components/belts/province-list'
import { Trail } from '@/components/shell/trail'
import { listBelts } from '@/lib/belts/queries'
import { isLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { pageMetadata } from '@/lib/seo'

export async function generateMetadata({ params }: PageProps<'/[locale]/belts'>): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const t = translator(locale, 'belts')
  return pageMetadata({ locale, path: '/belts', title: t('title'), description: t('intro') })
}

export default async function BeltsPage({ params }: PageProps<'/[locale]/belts'>) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const t = translator(locale, 'belts')
  const belts = await listBelts()
  return (
    <div className="page">
      <Trail locale={locale} crumbs={[[t('title')]]} />
      <h1 className="text-4xl">{t('title')}</h1>
      <p className="mt-3 max-w-prose text-muted">{t('intro')}</p>
      <div className="mt-8 grid gap-8 lg:grid-cols-[1fr_1fr]">
        <div className="lg:sticky lg:top-4 lg:self-start">
          <BeltMap belts={belts} locale={locale} />
          <p className="mt-2 text-muted text-xs">{t('mapNote')}</p>
        </div>
        <ProvinceList belts={belts} locale={locale} />
      </div>
    </div>
  )
}
