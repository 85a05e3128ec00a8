import type { Metadata } from 'next'
import { Suspense } from 'react'
import { SecondFactorPanel } from '@/components/accounts/second-factor-panel'
import { Skeleton } from '@/components/ui/skeleton'
import { toLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

type Props = PageProps<'/[locale]/account/settings/second-factor'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return {
    title: translator(toLocale((await params).locale), 'secondFactor')('title'),
    robots: { index: false },
  }
}

export default async function SecondFactorPage({ params, searchParams }: Props) {
  const locale = toLocale((await params).locale)
  return (
    <>
      <h1 className="mb-6 text-3xl">{translator(locale, 'secondFactor')('title')}</h1>
      <Suspense fallback={<Skeleton lines={6} label={translator(locale, 'states')('loading')} />}>
        <SecondFactorPanel locale={locale} query={searchParams} />
      </Suspense>
    </>
  )
}
