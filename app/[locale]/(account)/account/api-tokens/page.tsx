import type { Metadata } from 'next'
import { Suspense } from 'react'
import { ApiTokensPanel } from '@/components/accounts/api-tokens-panel'
import { Skeleton } from '@/components/ui/skeleton'
import { toLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/account/api-tokens'>): Promise<Metadata> {
  return {
    title: translator(toLocale((await params).locale), 'account')('api-tokens'),
    robots: { index: false },
  }
}

export default async function ApiTokensPage({ params }: PageProps<'/[locale]/account/api-tokens'>) {
  const locale = toLocale((await params).locale)
  return (
    <>
      <h1 className="mb-6 text-3xl">{translator(locale, 'account')('api-tokens')}</h1>
      <Suspense fallback={<Skeleton lines={6} label={translator(locale, 'states')('loading')} />}>
        <ApiTokensPanel locale={locale} />
      </Suspense>
    </>
  )
}
