import type { Metadata } from 'next'
import { Suspense } from 'react'
import { AuthFrame } from '@/components/accounts/auth-frame'
import { ResetForm } from '@/components/accounts/token-forms'
import { Skeleton } from '@/components/ui/skeleton'
import { toLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

export async function generateMetadata({ params }: PageProps<'/[locale]/reset'>): Promise<Metadata> {
  return {
    title: translator(toLocale((await params).locale), 'auth')('resetTitle'),
    robots: { index: false },
  }
}

export default async function ResetPage({ params, searchParams }: PageProps<'/[locale]/reset'>) {
  const locale = toLocale((await params).locale)
  return (
    <AuthFrame title={translator(locale, 'auth')('resetTitle')}>
      <Suspense fallback={<Skeleton label={translator(locale, 'states')('loading')} />}>
        <ResetForm locale={locale} query={searchParams} />
      </Suspense>
    </AuthFrame>
  )
}
