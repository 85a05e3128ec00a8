import type { Metadata } from 'next'
import { Suspense } from 'react'
import { AuthFrame } from '@/components/accounts/auth-frame'
import { ConfirmForm } from '@/components/accounts/token-forms'
import { Skeleton } from '@/components/ui/skeleton'
import { toLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

export async function generateMetadata({ params }: PageProps<'/[locale]/confirm'>): Promise<Metadata> {
  return {
    title: translator(toLocale((await params).locale), 'auth')('confirmTitle'),
    robots: { index: false },
  }
}

export default async function ConfirmPage({ params, searchParams }: PageProps<'/[locale]/confirm'>) {
  const locale = toLocale((await params).locale)
  return (
    <AuthFrame title={translator(locale, 'auth')('confirmTitle')}>
      <Suspense fallback={<Skeleton label={translator(locale, 'states')('loading')} />}>
        <ConfirmForm locale={locale} query={searchParams} />
      </Suspense>
    </AuthFrame>
  )
}
