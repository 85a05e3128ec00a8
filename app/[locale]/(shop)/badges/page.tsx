import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BadgePromises } from '@/components/quality/badge-promises'
import { Trail } from '@/components/shell/trail'
import { Prose } from '@/components/ui/prose'
import { Section } from '@/components/ui/section'
import { isLocale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import { listItemNames, listPublicBadges } from '@/lib/quality/badge-queries'
import { pageMetadata } from '@/lib/seo'

export async function generateMetadata({ params }: PageProps<'/[locale]/badges'>): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const t = translator(locale, 'badges')
  return pageMetadata({ locale, path: '/badges', title: t('title'), description: t('metaDescription') })
}

export default async function BadgesPage({ params }: PageProps<'/[locale]/badges'>) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const t = translator(locale, 'badges')
  const badges = await listPublicBadges()
  const items = await listItemNames()
  return (
    <div className="page">
      <Trail locale={locale} crumbs={[[t('title')]]} />
      <h1 className="text-4xl">{t('title')}</h1>
      <p className="mt-3 max-w-prose text-lg">{t('lead')}</p>
      <BadgePromises
        badges={badges}
        itemNames={new Map(items.map((item) => [item.key, pick(item, 'name', locale)]))}
        locale={locale}
      />
      <Section title={t('how')}>
        <Prose text={t('howBody')} />
      </Section>
    </div>
  )
}
