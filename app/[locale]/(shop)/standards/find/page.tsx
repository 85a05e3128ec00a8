import type { Metadata } from 'next'
import { Suspense } from 'react'
import { FoundStandards } from '@/components/quality/standard-search'
import { Trail } from '@/components/shell/trail'
import { Skeleton } from '@/components/ui/skeleton'
import { toLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

type Props = PageProps<'/[locale]/standards/find'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translator(toLocale((await params).locale), 'standards')
  return { title: t('search'), robots: { index: false } }
}

/** What somebody looks for in the register; the register itself is a document. */
export default async function FindStandardsPage({ params, searchParams }: Props) {
  const locale = toLocale((await params).locale)
  const t = translator(locale, 'standards')
  return (
    <div className="page">
      <Trail locale={locale} crumbs={[[t('title'), '/standards'], [t('search')]]} />
      <h1 className="text-4xl">{t('search')}</h1>
      <Suspense fallback={<Skeleton lines={8} label={translator(locale, 'states')('loading')} />}>
        <FoundStandards locale={locale} query={searchParams} />
      </Suspense>
    </div>
  )
}
