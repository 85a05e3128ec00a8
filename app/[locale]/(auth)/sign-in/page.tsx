import type { Metadata } from 'next'
import { Suspense } from 'react'
import { AuthFrame } from '@/components/accounts/auth-frame'
import { SignInPanel } from '@/components/accounts/sign-in-panel'
import { Skeleton } from '@/components/ui/skeleton'
import { toLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

export async function generateMetadata({ params }: PageProps<'/[locale]/sign-in'>): Promise<Metadata> {
  return { title: translator(toLocale((await params).locale), 'auth')('signIn'), robots: { index: false } }
}

export default async function SignInPage({ params, searchParams }: PageProps<'/[locale]/sign-in'>) {
  const locale = toLocale((await params).locale)
  return (
    <AuthFrame title={translator(locale, 'auth')('signIn')}>
      <Suspense fallback={<Skeleton label={translator(locale, 'states')('loading')} />}>
        <SignInPanel locale={locale} query={searchParams} />
      </Suspense>
    </AuthFrame>
  )
}
