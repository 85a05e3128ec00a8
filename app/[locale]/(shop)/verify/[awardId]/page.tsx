import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AwardPage } from '@/components/verify/award-page'
import { isLocale } from '@/lib/i18n/locales'
import { pick } from '@/lib/i18n/text'
import { translator } from '@/lib/i18n/translator'
import { listProductCases } from '@/lib/quality/case-queries'
import { findAward } from '@/lib/quality/verify-queries'
import { pageMetadata } from '@/lib/seo'

type Props = PageProps<'/[locale]/verify/[awardId]'>

export function generateStaticParams() {
  return [{ awardId: '_' }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, awardId } = await params
  const award = isLocale(locale) && (await findAward(awardId))
  if (!award) return {}
  const subject = award.product ? pick(award.product, 'title', locale) : pick(award.factory, 'name', locale)
  return pageMetadata({
    locale,
    path: `/verify/${awardId}`,
    title: `${translator(locale, 'verify')('title')}: ${pick(award.badge, 'name', locale)} · ${subject}`,
    description: pick(award.badge, 'text', locale),
  })
}

export default async function VerifyPage({ params }: Props) {
  const { locale, awardId } = await params
  if (!isLocale(locale)) notFound()
  const award = await findAward(awardId)
  if (!award) notFound()
  const cases = award.product ? await listProductCases(award.product.slug) : []
  return <AwardPage award={award} cases={cases} locale={locale} />
}
