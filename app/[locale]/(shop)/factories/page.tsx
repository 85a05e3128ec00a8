import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { FactoryGrid } from '@/components/factories/factory-grid'
import { Trail } from '@/components/shell/trail'
import { Section } from '@/components/ui/section'
import { listFactories } from '@/lib/factories/queries'
import { isLocale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import { pageMetadata } from '@/lib/seo'

export async function generateMetadata({ params }: PageProps<'/[locale]/factories'>): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const t = translator(locale, 'factories')
  return pageMetadata({ locale, path: '/factories', title: t('title'), description: t('intro') })
}

export default async function FactoriesPage({ params }: PageProps<'/[locale]/factories'>) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const t = translator(locale, 'factories')
  const byBelt = Map.groupBy(await listFactories(), ({ belt }) => belt.slug)
  return (
    <div className="page">
      <Trail locale={locale} crumbs={[[t('title')]]} />
      <h1 className="text-4xl">{t('title')}</h1>
      <p className="mt-3 max-w-prose text-muted">{t('intro')}</p>
      {[...byBelt].map(([slug, factories]) => (
        <Section
          key={slug}
          title={factories[0] ? pick(factories[0].belt, 'name', locale) : ''}
          more={{ href: `/${locale}/belts/${slug}`, label: t('toBelt') }}
        >
          <FactoryGrid factories={factories} locale={locale} />
        </Section>
      ))}
    </div>
  )
}
