import type { Metadata } from 'next'
import { Suspense } from 'react'
import { OwnRequests } from '@/components/quality/own-requests'
import { Skeleton } from '@/components/ui/skeleton'
import { toLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

type Props = PageProps<'/[locale]/account/report-requests'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = toLocale((await params).locale)
  return { title: translator(locale, 'reports')('own.title'), robots: { index: false } }
}

export default async function OwnRequestsPage({ params }: Props) {
  const locale = toLocale((await params).locale)
  return (
    <>
      <h1 className="mb-6 text-3xl">{translator(locale, 'reports')('own.title')}</h1>
      <Suspense fallback={<Skeleton lines={6} label={translator(locale, 'states')('loading')} />}>
        <OwnRequests locale={locale} />
      </Suspense>
    </>
  )
}
