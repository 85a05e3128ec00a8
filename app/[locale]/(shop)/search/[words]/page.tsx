import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SearchResults } from '@/components/search/search-results'
import { readFind } from '@/lib/discovery/schema'
import { isLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { readWholeAddress } from '@/lib/whole-address'

// A search as one document: next.config.ts leads `/search?q=` with plain words here, scripts/web/whole-pages.ts all others.
type Props = PageProps<'/[locale]/search/[words]'>

/** What the build renders, which has no database. */
const nothing = '_'

export function generateStaticParams() {
  return [{ words: nothing }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const t = translator(locale, 'search')
  return { title: t('title'), description: t('description'), robots: { index: false, follow: true } }
}

function textOf(segment: string): string | null {
  try {
    return decodeURIComponent(segment)
  } catch {
    return null
  }
}

export default async function PlainSearchPage({ params }: Props) {
  const { locale, words } = await params
  const q = textOf(words)
  if (!isLocale(locale) || q === null || q === nothing) notFound()
  return (
    <div className="page pt-6">
      <SearchResults locale={locale} find={readFind(readWholeAddress(q) ?? { q })} />
    </div>
  )
}
