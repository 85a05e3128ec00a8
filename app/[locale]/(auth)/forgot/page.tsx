import type { Metadata } from 'next'
import { AuthFrame } from '@/components/accounts/auth-frame'
import { ForgotForm } from '@/components/accounts/token-forms'
import { toLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

export async function generateMetadata({ params }: PageProps<'/[locale]/forgot'>): Promise<Metadata> {
  return {
    title: translator(toLocale((await params).locale), 'auth')('forgotTitle'),
    robots: { index: false },
  }
}

export default async function ForgotPage({ params }: PageProps<'/[locale]/forgot'>) {
  const locale = toLocale((await params).locale)
  return (
    <AuthFrame title={translator(locale, 'auth')('forgotTitle')}>
      <ForgotForm locale={locale} />
    </AuthFrame>
  )
}
