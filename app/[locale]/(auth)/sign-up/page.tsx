import type { Metadata } from 'next'
import { Suspense } from 'react'
import { AuthFrame } from '@/components/accounts/auth-frame'
import { SignUpPanel } from '@/components/accounts/sign-up-panel'
import { Skeleton } from '@/components/ui/skeleton'
import { toLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

export async function generateMetadata({ params }: PageProps<'/[locale]/sign-up'>): Promise<Metadata> {
  return { title: translator(toLocale((await params).locale), 'auth')('signUp'), robots: { index: false } }
}

export default async function SignUpPage({ params, searchParams }: PageProps<'/[locale]/sign-up'>) {
  const locale = toLocale((await params).locale)
  return (
    <AuthFrame title={translator(locale, 'auth')('signUp')}>
      <Suspense fallback={<Skeleton label={translator(locale, 'states')('loading')} />}>
        <SignUpPanel locale={locale} query={searchParams} />
      </Suspense>
    </AuthFrame>
  )
}
