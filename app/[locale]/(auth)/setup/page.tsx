import type { Metadata } from 'next'
import { Suspense } from 'react'
import { AuthFrame } from '@/components/accounts/auth-frame'
import { SetupForm } from '@/components/accounts/token-forms'
import { Skeleton } from '@/components/ui/skeleton'
import { toLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

export async function generateMetadata({ params }: PageProps<'/[locale]/setup'>): Promise<Metadata> {
  return {
    title: translator(toLocale((await params).locale), 'auth')('setupTitle'),
    robots: { index: false },
  }
}

export default async function SetupPage({ params, searchParams }: PageProps<'/[locale]/setup'>) {
  const locale = toLocale((await params).locale)
  return (
    <AuthFrame title={translator(locale, 'auth')('setupTitle')}>
      <Suspense fallback={<Skeleton label={translator(locale, 'states')('loading')} />}>
        <SetupForm locale={locale} query={searchParams} />
      </Suspense>
    </AuthFrame>
  )
}
