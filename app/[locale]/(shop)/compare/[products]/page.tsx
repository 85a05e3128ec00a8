import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ComparePlace, compareMetadata } from '@/components/search/compare-place'
import { readCompared } from '@/lib/discovery/rules-compare'
import { isLocale } from '@/lib/i18n/locales'
import { readWholeAddress } from '@/lib/whole-address'

// The comparison as one document: scripts/web/whole-pages.ts leads `/compare?p=` here.
type Props = PageProps<'/[locale]/compare/[products]'>

export function generateStaticParams() {
  return [{ products: '_' }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return compareMetadata((await params).locale)
}

export default async function WholeComparePage({ params }: Props) {
  const { locale, products } = await params
  const query = readWholeAddress(decodeURIComponent(products))
  if (!isLocale(locale) || !query) notFound()
  return <ComparePlace locale={locale} slugs={readCompared(query.p)} />
}
